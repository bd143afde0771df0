import type { FaultsFor } from '../fault';

export const arrangeFaults: FaultsFor = {
  test: 'tests/property/arrange.test.ts',
  faults: [
    {
      fault: 'aligned right, a card is moved by its height',
      file: 'shared/arrange/align.ts',
      from: 'x: rightOf(bounds) - rect.width',
      to: 'x: rightOf(bounds) - rect.height',
      breaks: ['[AR1] puts the edge'],
    },
    {
      fault: 'aligning moves what is in nobody’s way',
      file: 'shared/arrange/align.ts',
      from: 'apart.push(isHidden ?',
      to: 'apart.push(before.length > 0 ?',
      breaks: ['[AR1] keeps sizes'],
    },
    {
      fault: 'what would be hidden is left hidden',
      file: 'shared/arrange/align.ts',
      from: 'apart.push(isHidden ?',
      to: 'apart.push(isHidden && before.length > 3 ?',
      breaks: ['[AR7]'],
    },
    {
      fault: 'gaps are counted as one too many',
      file: 'shared/arrange/align.ts',
      from: '- filled) / (row.length - 1)',
      to: '- filled) / row.length',
      breaks: ['[AR2]'],
    },
    {
      fault: 'snapping reaches twice as far',
      file: 'shared/arrange/snap.ts',
      from: 'Math.abs(by) <= reach',
      to: 'Math.abs(by) <= 2 * reach',
      breaks: ['[AR3]'],
    },
    {
      fault: 'a frame is as large as what it holds, without room at its top',
      file: 'shared/arrange/lay-out.ts',
      from: 'place(inside, { x: placed.x + SIDE, y: placed.y + TOP }, result);',
      to: 'place(inside, { x: placed.x - placed.width, y: placed.y + TOP }, result);',
      breaks: ['[AR4, AR5]', '[AR5] a card'],
    },
  ],
};

export const outlineFaults: FaultsFor = {
  test: 'tests/property/outline.test.ts',
  faults: [
    {
      fault: 'the tray is left out of the outline',
      file: 'shared/outline/journey.ts',
      from: "...besides(TRAY, 'Waiting for a place'), ",
      to: '',
      breaks: ['[O1]', '[O4]'],
    },
    {
      fault: 'items are not counted among a branch’s siblings',
      file: 'shared/outline/rows.ts',
      from: 'const siblings = items.length + inner.length;',
      to: 'const siblings = inner.length;',
      breaks: ['[O2]'],
    },
    {
      fault: 'a branch counts only what stands in it directly',
      file: 'shared/outline/branch.ts',
      from: 'sum + branch.count + (branch.self ? 1 : 0), items.length',
      to: 'sum + (branch.self ? 1 : 0), items.length',
      breaks: ['[O3]'],
    },
    {
      fault: 'an item keeps its lane wherever it is sent',
      file: 'shared/outline/journey.ts',
      from: 'const wanted = named ?? now?.lane;',
      to: 'const wanted = now?.lane ?? named;',
      breaks: ['[O5]'],
    },
    {
      fault: 'a new line in a year is placed in a lane that is gone',
      file: 'shared/outline/journey.ts',
      from: 'if (!now) return ok({ fromWeek: year.from, toWeek: year.to, lane: lane.id });',
      to: "if (!now) return ok({ fromWeek: year.from, toWeek: year.to, lane: 'gone' as LaneId });",
      breaks: ['[O6]'],
    },
  ],
};

export const clipboardFaults: FaultsFor = {
  test: 'tests/property/clipboard.test.ts',
  faults: [
    {
      fault: 'a copy of a link leads to what was copied',
      file: 'shared/commands/paste-items.ts',
      from: 'const from = ids.get(link.from);',
      to: 'const from = link.from;',
      breaks: ['[K13]'],
    },
    {
      fault: 'a pasted item keeps a lane that the plan does not have',
      file: 'shared/commands/paste-items.ts',
      from: 'placedItem(placedItem(item, placingHere(plan, ids, id, item)), placingAside(item, offset))',
      to: 'placedItem(item, placingAside(item, offset))',
      breaks: ['[K14]'],
    },
    {
      fault: 'a clip that can’t be read is not refused but throws',
      file: 'shared/clipboard/clip.ts',
      from: 'if (!opened.ok) return opened;',
      to: 'if (!opened.ok) throw new Error(opened.error.message);',
      breaks: ['[K15]'],
    },
  ],
};

export const searchFaults: FaultsFor = {
  test: 'tests/property/search.test.ts',
  faults: [
    {
      fault: 'who types on no longer finds the first of what was found',
      file: 'shared/search/find.ts',
      from: 'answers.set(entries, { words, found });',
      to: 'answers.set(entries, { words, found: found.slice(1) });',
      breaks: ['who types on finds'],
    },
    {
      fault: 'tags are not searched',
      file: 'shared/search/find.ts',
      from: 'all: `${title}${code}${tags}${notes}`',
      to: 'all: `${title}${code}${notes}`',
      breaks: ['search finds'],
    },
    {
      fault: 'accents count',
      file: 'shared/search/fold.ts',
      from: ".normalize('NFKD')",
      to: ".normalize('NFC')",
      breaks: ['folding twice'],
    },
    {
      fault: 'the last sign of a text is lost',
      file: 'shared/search/marks.ts',
      from: 'if (at < text.length) pieces.push',
      to: 'if (at + 1 < text.length) pieces.push',
      breaks: ['marked pieces'],
    },
  ],
};
