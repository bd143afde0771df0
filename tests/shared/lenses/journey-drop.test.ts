import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import type { Direction } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { Item } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { placed } from './placed';

const YEARS = { pxPerWeek: 2 };
const TERMS = { pxPerWeek: 6 };
const WEEKS = { pxPerWeek: 24 };
const item = placed('reading', 305, 342);
const plan = builtPlan({ items: [item] });
const lanes = lenses.journey.scene(plan, YEARS).body.height;

function dropped(x: number, width: number, { y = 12, resized = false, of = item, view = YEARS } = {}) {
  const { facets } = must(lenses.journey.drop(plan, view, of, { x, y, width, height: 32 }, resized));
  const journey = facets?.journey;
  return journey && [journey.fromWeek, journey.toWeek, journey.lane];
}

describe('dropping a card', () => {
  it('[J5] moves it to the nearest week and keeps its length', () => {
    expect(dropped(684.9, 76)).toEqual([343, 380, 'curriculum']);
    expect(dropped(685.1, 5)).toEqual([344, 381, 'curriculum']);
  });

  it('[J5] keeps it inside the journey', () => {
    expect(dropped(-500, 76)).toEqual([1, 38, 'curriculum']);
    expect(dropped(1130, 76)).toEqual([533, 570, 'curriculum']);
    expect(dropped(Number.NaN, 76)).toEqual([1, 38, 'curriculum']);
  });

  it('[J5] puts it in the lane under its middle, at most the first or last', () => {
    expect(dropped(608, 76, { y: lanes / 2 + 1 - 16 })?.[2]).toBe('transitions');
    expect(dropped(608, 76, { y: lanes / 2 - 1 - 16 })?.[2]).toBe('curriculum');
    expect(dropped(608, 76, { y: -4000 })?.[2]).toBe('curriculum');
    expect(dropped(608, 76, { y: 4000 })?.[2]).toBe('transitions');
  });

  it('[J5] takes both edges when one was dragged, at least a week', () => {
    expect(dropped(608, 152, { resized: true })).toEqual([305, 380, 'curriculum']);
    expect(dropped(600, 84, { resized: true })).toEqual([301, 342, 'curriculum']);
    expect(dropped(608, 0.3, { resized: true })?.slice(0, 2)).toEqual([305, 305]);
    expect(dropped(608, 9000, { resized: true })?.slice(0, 2)).toEqual([305, 570]);
  });

  it('[J5] leaves the other edge where it is when one is dragged up to it or past it', () => {
    const end = 342 * 2;
    expect(dropped(end, 0, { resized: true })?.slice(0, 2)).toEqual([342, 342]);
    expect(dropped(end - 0.4, 0.4, { resized: true })?.slice(0, 2)).toEqual([342, 342]);
    expect(dropped(608, 0, { resized: true })?.slice(0, 2)).toEqual([305, 305]);
    const last = placed('last', 560, 570);
    expect(dropped(570 * 2, 0, { resized: true, of: last })?.slice(0, 2)).toEqual([570, 570]);
  });

  it('[J6] gives what comes from the tray a length that suits the scale', () => {
    const of = builtItem('new');
    expect(dropped(608, 180, { of })?.slice(0, 2)).toEqual([305, 342]);
    expect(dropped(1100, 180, { of })?.slice(0, 2)).toEqual([551, 570]);
    expect(dropped(304 * 6, 180, { of, view: TERMS })?.slice(0, 2)).toEqual([305, 311]);
    expect(dropped(310 * 6, 180, { of, view: TERMS })?.slice(0, 2)).toEqual([311, 313]);
    expect(dropped(304 * 24, 180, { of, view: WEEKS })?.slice(0, 2)).toEqual([305, 305]);
  });

  it('says what to do while there are no lanes', () => {
    const bare = builtPlan({ header: { lanes: [] }, items: [builtItem('new')] });
    const result = lenses.journey.drop(bare, YEARS, builtItem('new'), { x: 0, y: 0, width: 9, height: 9 }, false);
    expect(result).toMatchObject({ ok: false, error: { code: 'no-lanes' } });
  });

  it('keeps what a later release wrote into the place', () => {
    const later = { ...item, facets: { journey: { ...item.facets.journey, pinned: true } } } as unknown as Item;
    expect(must(lenses.journey.drop(plan, YEARS, later, { x: 0, y: 0, width: 76, height: 32 }, false))).toMatchObject({
      facets: { journey: { fromWeek: 1, pinned: true } },
    });
  });
});

describe('an arrow key', () => {
  const nudged = (of: Item, direction: Direction, large = false) =>
    must(lenses.journey.nudge(plan, YEARS, of, direction, large)).facets?.journey;

  it('[J7] moves a week or a lane', () => {
    expect(nudged(item, 'right')).toEqual({ fromWeek: 306, toWeek: 343, lane: 'curriculum' });
    expect(nudged(item, 'left')).toEqual({ fromWeek: 304, toWeek: 341, lane: 'curriculum' });
    expect(nudged(item, 'down')).toEqual({ fromWeek: 305, toWeek: 342, lane: 'transitions' });
    expect(nudged(item, 'up')).toEqual(item.facets.journey);
  });

  it('[J7] moves to the next half-term with a large step, from wherever it is', () => {
    expect(nudged(item, 'right', true)?.fromWeek).toBe(312);
    expect(nudged(item, 'left', true)?.fromWeek).toBe(298);
    expect(nudged(placed('a', 308, 309), 'left', true)?.fromWeek).toBe(305);
  });

  it('[J7] changes nothing at the edges', () => {
    const first = placed('first', 1, 3);
    const last = placed('last', 560, 570);
    expect(nudged(first, 'left', true)).toEqual(first.facets.journey);
    expect(nudged(last, 'right')).toEqual(last.facets.journey);
    expect(nudged(last, 'right', true)).toEqual(last.facets.journey);
  });
});

describe('places in words', () => {
  it('name the weeks and the lane, or nothing for what waits', () => {
    expect(lenses.journey.placeOf(plan, placed('a', 210, 418))).toBe('Y4 w20 – Y9 w38, Curriculum');
    expect(lenses.journey.placeOf(plan, builtItem('b'))).toBeNull();
  });
});
