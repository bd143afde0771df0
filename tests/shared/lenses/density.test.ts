/** How much there is in each half-term, and where there is too much or nothing. */
import { describe, expect, it } from 'vitest';
import { density, plainLens } from '#shared/lenses';
import type { Facets, Item, LaneId, Plan } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const weeks = (fromWeek: number, toWeek: number, more: object = {}, lane = 'curriculum') =>
  ({ journey: { fromWeek, toWeek, lane, ...more } }) as unknown as Facets;

/** One item a year, each in another half-term, so that nothing piles up and no year is left out. */
const thinly = (skip: readonly number[] = [], lane = 'curriculum', fields: Partial<Item> = {}) =>
  Array.from({ length: 15 }, (_, year) => year)
    .filter((year) => !skip.includes(year))
    .map((year) =>
      builtItem(`${lane}-${year}`, { facets: weeks(year * 38 + 1 + (year % 30), year * 38 + 34, {}, lane), ...fields }),
    );

const found = (items: readonly Item[], id: string) =>
  plainLens('journey')
    .findings(builtPlan({ items }))
    .find((finding) => finding.id.startsWith(id));

describe('[J12] the density of half-terms', () => {
  const plan: Plan = builtPlan({
    items: [
      builtItem('a', { facets: weeks(5, 10), flags: ['send'] }),
      builtItem('b', { facets: weeks(3, 3, { repeats: 'every-year' }, 'transitions') }),
      builtItem('e', { facets: weeks(1, 570), kind: 'entitlement' }),
      builtItem('gone', { facets: weeks(1, 10), status: 'dropped' }),
    ],
  });

  it('counts what runs and what begins, in every occurrence, and entitlements apart', () => {
    const halves = density(plan);
    expect(halves).toHaveLength(90);
    expect(halves[0]).toEqual({ from: 1, to: 7, half: 1, items: 2, entitlements: 1, begin: 2 });
    expect(halves[1]).toMatchObject({ items: 1, begin: 0 });
    expect(halves[6]).toMatchObject({ from: 39, items: 1, entitlements: 1, begin: 1 });
  });

  it('counts one lane or flag', () => {
    expect(density(plan, { lane: 'transitions' as LaneId })[0]).toMatchObject({ items: 1, entitlements: 0 });
    expect(density(plan, { flag: 'send' }).filter(({ items }) => items > 0)).toHaveLength(2);
  });
});

describe('[J13] a pile-up', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => builtItem(`p-${n}`, { facets: weeks(305 + (n % 6), 340) }));

  it('is found where eight things begin and elsewhere one does', () => {
    expect(found([...thinly(), ...many(8)], 'pile-up')).toMatchObject({
      id: 'pile-up:305',
      title: '8 things begin in Year 7 Autumn 1',
      week: 305,
    });
    expect(found([...thinly(), ...many(7)], 'pile-up')).toBeUndefined();
  });

  it('is not found in a plan that is as thick elsewhere', () => {
    const others = Array.from({ length: 5 }, (_, n) => builtItem(`o-${n}`, { facets: weeks(78, 90) }));
    expect(found([...many(9), ...others], 'pile-up')).toBeUndefined();
  });
});

describe('[J14] years that are left out', () => {
  it('of a lane are found between what is before and after', () => {
    const elsewhere = builtItem('elsewhere', { facets: weeks(229, 304, {}, 'transitions') });
    expect(found([...thinly([6, 7]), elsewhere], 'gap-in-lane')).toMatchObject({
      id: 'gap-in-lane:curriculum',
      row: 'curriculum',
      title: 'Nothing in “Curriculum” in Year 5 and Year 6',
      week: 229,
    });
    expect(found(thinly([0, 1, 13, 14]), 'gap-in-lane')).toBeUndefined();
    expect(found(thinly([1, 2, 3, 4, 5, 6, 7, 8]), 'gap-in-lane')).toBeUndefined();
  });

  it('altogether are told once, and not again by each strand', () => {
    expect(found(thinly([6, 7]), 'empty-years')).toMatchObject({
      title: 'Nothing is planned in Year 5 and Year 6',
      week: 229,
    });
    expect(found(thinly([6, 7], 'curriculum', { flags: ['send'] }), 'gap-')).toBeUndefined();
  });

  it('of a lane of handovers are left alone', () => {
    expect(found(thinly([6, 7], 'transitions', { kind: 'handover' }), 'gap-in-lane')).toBeUndefined();
  });

  it('are filled by an entitlement', () => {
    const filled = builtItem('e', { kind: 'entitlement', facets: weeks(220, 310) });
    expect(found([...thinly([6, 7]), filled], 'gap-in-lane')).toBeUndefined();
  });

  it('of what is marked SEND are found too', () => {
    expect(found([...thinly(), ...thinly([8], 'transitions', { flags: ['send'] })], 'gap-of-flag')).toMatchObject({
      id: 'gap-of-flag:send',
      title: 'Nothing marked “SEND” in Year 7',
    });
  });
});

describe('[J15] disadvantage first', () => {
  const first = (fromWeek: number) =>
    builtItem('first', { title: 'Reading first', flags: ['disadvantage'], facets: weeks(fromWeek, fromWeek + 3) });

  it('starts late two years after the plan does', () => {
    expect(found([...thinly(), first(77)], 'disadvantage-late')).toMatchObject({
      title: 'What is “disadvantage first” starts only in Year 1',
      items: ['first'],
      week: 77,
    });
    expect(found([...thinly(), first(76)], 'disadvantage-late')).toBeUndefined();
  });

  it('is not late in a plan that begins there', () => {
    expect(found([...thinly([0, 1, 2, 3, 4, 5, 6, 7]), first(340)], 'disadvantage-late')).toBeUndefined();
  });
});
