import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { lenses } from '#shared/lenses';
import type { TransitionsView } from '#shared/lenses/transitions';
import { formatAround, parseAround } from '#shared/lenses/transitions';
import type { Item, LaneId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { atGate } from './at-gates';
import { placed } from './placed';

const { transitions } = lenses;
const all = transitions.defaultView;
const wide: TransitionsView = { ...all, gate: 'y6-y7', width: 1_000 };
const WEEK = (1_000 - 128) / 25;

const cardOf = (item: Item, view = all) => {
  const card = transitions.scene(builtPlan({ items: [item] }), view).cards[0];
  if (!card) throw new Error('no card');
  return card.rect;
};

/** Where an item lies whose card is moved to that of another one. */
function droppedOn(item: Item, other: Item): Item['facets']['transition'] {
  const plan = builtPlan({ items: [item] });
  return placedItem(item, must(transitions.drop(plan, all, item, cardOf(other), false))).facets.transition;
}

describe('a drop among all gates', () => {
  it('[T3] takes another gate and keeps the weeks in the same column', () => {
    const moved = droppedOn(atGate('a', -9, -4), atGate('b', -2, -1, { gate: 'y2-y3' }));
    expect(moved).toMatchObject({ gate: 'y2-y3', fromOffset: -9, toOffset: -4 });
  });

  it('[T3] takes the nearest weeks of another column, as many as before', () => {
    expect(droppedOn(atGate('a', -9, -4), atGate('b', 3, 4))).toMatchObject({ fromOffset: 2, toOffset: 7 });
    expect(droppedOn(atGate('a', -9, -4), atGate('b', 0, 1))).toMatchObject({ fromOffset: -2, toOffset: 3 });
    expect(droppedOn(atGate('a', -12, 12), atGate('b', -2, -1))).toMatchObject({ fromOffset: -12, toOffset: -1 });
  });

  it('[T3] leaves what comes from the journey in its weeks where they are in that column', () => {
    const item = placed('a', 300, 310);
    const at = cardOf(atGate('b', 0, 1));
    const dropped = placedItem(item, must(transitions.drop(builtPlan({ items: [item] }), all, item, at, false)));
    expect(dropped.facets.transition).toMatchObject({ gate: 'y6-y7', fromOffset: -4, toOffset: 6 });
    expect(dropped.facets.journey).toEqual(item.facets.journey);
  });

  it('[T3] knows from its flags for whom it is', () => {
    const item = builtItem('a', { flags: ['send'] });
    const dropped = must(transitions.drop(builtPlan({ items: [item] }), all, item, cardOf(atGate('b', 0, 1)), false));
    expect(dropped.facets?.transition?.children).toEqual(['send']);
  });
});

describe('what is put to a gate or made there', () => {
  const lane = (id: string, name = id) => ({ id: id as LaneId, name });
  const lanesOf = (...lanes: readonly ReturnType<typeof lane>[]) => ({ lanes });
  const fresh = builtItem('a');
  const at = cardOf(atGate('b', 0, 1));
  const journeyIn = (header: ReturnType<typeof lanesOf>, item: Item, view = all) => {
    const plan = builtPlan({ items: [item], header });
    return placedItem(item, must(transitions.drop(plan, view, item, at, false))).facets.journey;
  };

  it('[T11] is on the journey in the same weeks, in the lane named for transitions or the last one', () => {
    const named = lanesOf(lane('one'), lane('two', 'Transitions and pastoral'), lane('three'));
    expect(journeyIn(named, fresh)).toEqual({ fromWeek: 304, toWeek: 305, lane: 'two' });
    expect(journeyIn(lanesOf(lane('one'), lane('two')), fresh)).toMatchObject({ fromWeek: 304, lane: 'two' });
    expect(journeyIn(named, fresh, wide)?.lane).toBe('two');
  });

  it('[T11] is at its gate alone in a plan without lanes, and where it was taken off the journey', () => {
    expect(journeyIn(lanesOf(), fresh)).toBeUndefined();
    expect(journeyIn(lanesOf(lane('one')), atGate('a', -9, -4))).toBeUndefined();
  });

  it('[T11] made from another one is on the journey too, also where that one is not', () => {
    const item = atGate('a', -6, -1);
    const plan = builtPlan({ items: [item], header: lanesOf(lane('one')) });
    for (const [where, weeks] of [
      ['sibling', { fromWeek: 298, toWeek: 303 }],
      ['right', { fromWeek: 412, toWeek: 417 }],
      ['down', { fromWeek: 302, toWeek: 307 }],
      ['next', { fromWeek: 302, toWeek: 307 }],
    ] as const) {
      const made = placedItem(builtItem('b'), must(transitions.beside(plan, all, item, where)));
      expect(made.facets.journey).toEqual({ ...weeks, lane: 'one' });
    }
  });

  it('[T11] stays on the journey when it is taken off its gate', () => {
    const plan = builtPlan({ items: [fresh], header: lanesOf(lane('one')) });
    const there = placedItem(fresh, must(transitions.drop(plan, all, fresh, at, false)));
    const off = placedItem(there, { facets: { transition: null } });
    expect(off.facets).toEqual({ journey: { fromWeek: 304, toWeek: 305, lane: 'one' } });
  });
});

describe('at an open gate', () => {
  const item = atGate('a', -3, 2);
  const plan = builtPlan({ items: [item] });
  const rect = cardOf(item, wide);
  const after = (x: number, width: number, resized: boolean) =>
    must(transitions.drop(plan, wide, item, { ...rect, x, width }, resized)).facets?.transition;

  it('[T4] a move keeps the length, also at the end of the gate’s reach', () => {
    expect(after(rect.x + WEEK, rect.width, false)).toMatchObject({ fromOffset: -2, toOffset: 3 });
    expect(after(rect.x + 40 * WEEK, rect.width, false)).toMatchObject({ fromOffset: 7, toOffset: 12 });
  });

  it('[T4] a resize takes both edges, at least one week', () => {
    expect(after(rect.x, rect.width + 2 * WEEK, true)).toMatchObject({ fromOffset: -3, toOffset: 4 });
    expect(after(rect.x, 0, true)).toMatchObject({ fromOffset: -3, toOffset: -3 });
  });

  it('[T5] arrow keys move a week or four, and a side or to the last one', () => {
    const nudged = (direction: 'left' | 'down', large: boolean) =>
      must(transitions.nudge(plan, wide, item, direction, large)).facets?.transition;
    expect(nudged('left', false)).toMatchObject({ fromOffset: -4, toOffset: 1 });
    expect(nudged('left', true)).toMatchObject({ fromOffset: -7, toOffset: -2 });
    expect(nudged('down', false)).toMatchObject({ side: 'receiving' });
    expect(nudged('down', true)).toMatchObject({ side: 'trust' });
  });
});

describe('arrow keys among all gates', () => {
  const nudged = (item: Item, direction: 'left' | 'right' | 'up' | 'down', large: boolean) =>
    must(transitions.nudge(builtPlan({ items: [item] }), all, item, direction, large)).facets?.transition;

  it('[T5] go from gate to gate in the same weeks, and to the last one', () => {
    expect(nudged(atGate('a', 2, 7), 'right', false)).toMatchObject({ gate: 'y9-y10', fromOffset: 2, toOffset: 7 });
    expect(nudged(atGate('a', 2, 7), 'left', true)).toMatchObject({ gate: 'into-n', fromOffset: 2, toOffset: 7 });
  });

  it('[T5] go from band to band and on to the next side, or at once to that side', () => {
    expect(nudged(atGate('a', -6, -1), 'down', false)).toMatchObject({ side: 'sending', fromOffset: -2, toOffset: 3 });
    expect(nudged(atGate('a', 2, 7), 'down', false)).toMatchObject({ side: 'receiving', fromOffset: -6, toOffset: -1 });
    expect(nudged(atGate('a', 2, 7), 'down', true)).toMatchObject({ side: 'receiving', fromOffset: 2, toOffset: 7 });
  });

  it('[T5] stay at the edge', () => {
    const item = atGate('a', -6, -1, { gate: 'into-n', side: 'child' });
    for (const direction of ['left', 'up'] as const)
      expect(transitions.nudge(builtPlan({ items: [item] }), all, item, direction, false)).toEqual({
        ok: true,
        value: {},
      });
  });

  it('[T6] nothing comes before the first column or after the last one', () => {
    const item = atGate('a', 2, 7, { gate: 'after-y13' });
    expect(transitions.beside(builtPlan({ items: [item] }), all, item, 'next')).toMatchObject({
      ok: false,
      error: { code: 'gate-full' },
    });
  });
});

describe('weeks around a gate in words', () => {
  const pattern = [7, 7, 6, 5, 6, 7];

  it('are read back as they are written', () => {
    for (let fromOffset = -12; fromOffset <= 12; fromOffset += 1) {
      for (let toOffset = fromOffset; toOffset <= 12; toOffset += 1) {
        const around = { fromOffset, toOffset };
        expect(parseAround(formatAround(around), 'y6-y7', pattern)).toEqual({ ok: true, value: around });
      }
    }
  });

  it.each([
    ['-6 to 2', -6, 2],
    ['last week', 0, 0],
    ['2 weeks after until 6 weeks before', -6, 2],
    ['Y6 w30 – Y7 w2', -8, 2],
  ])('“%s” is understood', (text, fromOffset, toOffset) => {
    expect(parseAround(text, 'y6-y7', pattern)).toEqual({ ok: true, value: { fromOffset, toOffset } });
  });

  it.each(['', 'soon', '20 weeks before', 'Y9'])('“%s” is refused with a way out', (text) => {
    const read = parseAround(text, 'y6-y7', pattern);
    expect(read.ok ? '' : read.error.message).toMatch(/^[A-Z].+\.$/);
  });
});
