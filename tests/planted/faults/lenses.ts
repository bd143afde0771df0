import type { FaultsFor } from '../fault';

export const lensFaults: FaultsFor = {
  test: 'tests/property/lenses.test.ts',
  faults: [
    {
      fault: 'a card that is dropped where it lies goes a week further',
      file: 'shared/lenses/journey/drop.ts',
      from: 'const start = inJourney(rect.x / scale + 1);',
      to: 'const start = inJourney(rect.x / scale + 2);',
      breaks: ['[L1]'],
    },
    {
      fault: 'in the operating model a card that is dropped where it lies goes a column further',
      file: 'shared/lenses/operating/drop.ts',
      from: 'within(operatingLevels, x / COLUMN)',
      to: 'within(operatingLevels, x / COLUMN + 1)',
      breaks: ['[L1]'],
    },
    {
      fault: 'the sketch loses the first of its cards',
      file: 'shared/lenses/sketch/cards.ts',
      from: 'return cards.sort(inOrder);',
      to: 'return cards.sort(inOrder).slice(1);',
      breaks: ['[L2] [L3] [L6]'],
    },
    {
      fault: 'links end in the middle of cards',
      file: 'shared/scene/connect.ts',
      from: 'const end = { x: right ? to.x : rightOf(to), y: b.y };',
      to: 'const end = { x: b.x, y: b.y };',
      breaks: ['[L8]'],
    },
    {
      fault: 'what waits in the tray waits in the order of the rows',
      file: 'shared/lenses/tray.ts',
      from: 'return waiting.sort(',
      to: 'return [...waiting] ?? waiting.sort(',
      breaks: ['[L4] [L7]'],
    },
    {
      fault: 'at an open gate a card that is dropped where it lies goes a week further',
      file: 'shared/lenses/transitions/drop.ts',
      from: 'const start = inReach(rect.x / scale - GATE_REACH);',
      to: 'const start = inReach(rect.x / scale - GATE_REACH + 1);',
      breaks: ['[L1]'],
    },
    {
      fault: 'an open gate shows what is at the others too',
      file: 'shared/lenses/transitions/layout.ts',
      from: '.filter(({ transition }) => isShown(view, transition.gate));',
      to: ';',
      breaks: ['[L2] [L3] [L6]'],
    },
    {
      fault: 'on the page a card that is dropped where it lies goes one place down',
      file: 'shared/lenses/page/drop.ts',
      from: 'Math.min(passed, ready.most - 1)',
      to: 'Math.min(passed + 1, ready.most - 1)',
      breaks: ['[L1]'],
    },
    {
      fault: 'on the page an area shows two priorities, and counts it nowhere',
      file: 'shared/lenses/page/cards.ts',
      from: 'panel.shown.map(',
      to: 'panel.shown.slice(0, 2).map(',
      breaks: ['[L2] [L3] [L6]'],
    },
    {
      fault: 'a drop may lie beyond the last week',
      file: 'shared/lenses/journey/drop.ts',
      from: 'Math.min(Math.max(start, FIRST_WEEK), LAST_WEEK + 1 - length)',
      to: 'Math.max(start, FIRST_WEEK)',
      breaks: ['[L5] a drop anywhere', '[L5] so does an arrow key', '[L9]'],
    },
  ],
};

export const placingContract: FaultsFor = {
  test: 'tests/contract/placing.test.ts',
  faults: [
    {
      fault: 'what is placed stays where it was',
      file: 'shared/commands/place-items.ts',
      from: 'draft.putItem(placed);',
      to: 'draft.putItem(item);',
      breaks: ['lies where it was said'],
    },
    {
      fault: 'a card’s ghost stands where the card was',
      file: 'renderer/canvas/gestures/placing.ts',
      from: 'items.set(id, placedItem(item, placing));',
      to: 'items.set(id, item);',
      breaks: ['would lie there too'],
    },
    {
      fault: 'a ghost stands beside the hand where the lens knows better',
      file: 'renderer/canvas/gestures/placing.ts',
      from: 'lens.ghostsLieTrue ? rect : { ...rect, y: now.y }',
      to: '{ ...rect, y: now.y }',
      breaks: ['lies where its ghost stood'],
    },
  ],
};

export const laneFaults: FaultsFor = {
  test: 'tests/property/journey-lanes.test.ts',
  faults: [
    {
      fault: 'rows are given out before they are free',
      file: 'shared/lenses/journey/free-rows.ts',
      from: 'ends[node] = right;',
      to: 'ends[node] = left;',
      breaks: ['[J2]'],
    },
    {
      fault: 'a card ends a week early',
      file: 'shared/lenses/journey/pack-lane.ts',
      from: 'right: xOfWeek(journey.toWeek + 1, scale)',
      to: 'right: xOfWeek(journey.toWeek, scale)',
      breaks: ['[J1]'],
    },
    {
      fault: 'a title runs on over what its card repeats',
      file: 'shared/lenses/journey/cards.ts',
      from: 'const top = low ? y + CARD_HEIGHT - LOW_TWIN : y;',
      to: 'const top = low ? y + (CARD_HEIGHT - LOW_TWIN) / 2 : y;',
      breaks: ['[J16]'],
    },
    {
      fault: 'a folded lane goes on showing how much it held',
      file: 'shared/lenses/journey/backdrop.ts',
      from: 'if (same && sameFolded(before.layout.lanes, after.layout.lanes)) return backdrop;',
      to: 'if (same) return backdrop;',
      breaks: ['[J18]'],
    },
    {
      fault: 'the strip counts what was dropped',
      file: 'shared/lenses/journey/load.ts',
      from: "item.status === 'dropped' || ",
      to: '',
      breaks: ['[J19]'],
    },
  ],
};

export const ringFaults: FaultsFor = {
  test: 'tests/property/rings.test.ts',
  faults: [
    {
      fault: 'cards hang over the edge of their ring',
      file: 'shared/lenses/rings/cell.ts',
      from: 'const reach = cell.outer - RING_GAP;',
      to: 'const reach = cell.outer + 20;',
      breaks: ['[R1]'],
    },
    {
      fault: 'a card takes the slot that it likes best, also one that only a larger ring has',
      file: 'shared/lenses/rings/seats.ts',
      from: '(slot.level - best.level || liking - bestLiking) >= 0',
      to: 'liking - bestLiking >= 0',
      breaks: ['[R2] a card that comes', '[R2] among 300 cards'],
    },
  ],
};

export const sceneFaults: FaultsFor = {
  test: 'tests/property/scenes-after.test.ts',
  faults: [
    {
      fault: 'what has been drawn once is never drawn anew',
      file: 'shared/scene/kept.ts',
      from: 'return before !== undefined && sameValue(before, now) ? before : now;',
      to: 'return before ?? now;',
      breaks: ['[L10] a scene told', '[L10] from any earlier'],
    },
    {
      fault: 'the axis goes on counting as it was first asked to',
      file: 'shared/lenses/journey/backdrop.ts',
      from: 'if (countOf(before.plan, before.view) !== countOf(after.plan, after.view)) return false;',
      to: '',
      breaks: ['[L10] from an earlier scene in another view'],
    },
    {
      fault: 'a card that is drawn as before keeps its colour, whatever has become of it',
      file: 'shared/filter/colour.ts',
      from: ' && was.coloured.tone === tone && was.coloured.stripe === stripe',
      to: '',
      breaks: ['[L10] so it is'],
    },
  ],
};
