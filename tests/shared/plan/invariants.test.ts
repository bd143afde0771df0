/** Each rule of the plan, broken once. */
import { describe, expect, it } from 'vitest';
import type { Item, ItemId, Plan } from '#shared/plan';
import { checkPlan, codeNumber } from '#shared/plan';
import { builtItem, builtLink, builtPlan } from '../../plans';

const sound = builtPlan({
  items: [builtItem('a'), builtItem('b', { owner: 'a' as ItemId })],
  links: [builtLink('ab', 'a', 'b')],
});

const header = (fields: object): Plan => ({ ...sound, header: { ...sound.header, ...fields } });
const items = (...rows: Item[]): Plan => builtPlan({ items: rows });
const journey = (facet: object) => items(builtItem('a', { facets: { journey: facet } as Item['facets'] }));

const transition = (fields: object, weeks?: object) => {
  const usual = {
    gate: 'y6-y7',
    side: 'trust',
    fromOffset: -5,
    toOffset: 2,
    crosses: [],
    children: [],
    from: null,
    to: null,
  };
  const facets: unknown = { ...(weeks && { journey: weeks }), transition: { ...usual, ...fields } };
  return items(builtItem('a', { facets: facets as Item['facets'] }));
};

describe('the rules of a plan', () => {
  it('find nothing in a sound plan', () => {
    expect(checkPlan(sound)).toEqual([]);
  });

  it.each<[rule: string, breach: string, plan: Plan]>([
    [
      'P1',
      'an item filed under another id',
      { ...sound, items: new Map([['b' as ItemId, builtItem('a')]]), links: new Map() },
    ],
    ['P1', 'an id that could name a folder elsewhere', items(builtItem('../a'))],
    ['P2', 'a status that does not exist', items(builtItem('a', { status: 'nearly' as Item['status'] }))],
    ['P2', 'a due date that does not exist', items(builtItem('a', { due: { date: '2027-02-30' } }))],
    ['P2', 'a plan without a title', header({ title: '' })],
    ['P3', 'week 0', journey({ fromWeek: 0, toWeek: 5, lane: 'curriculum' })],
    ['P3', 'week 571', journey({ fromWeek: 5, toWeek: 571, lane: 'curriculum' })],
    ['P3', 'an end before the start', journey({ fromWeek: 6, toWeek: 5, lane: 'curriculum' })],
    ['P3', 'a lane that is gone', journey({ fromWeek: 5, toWeek: 6, lane: 'gone' })],
    [
      'P3',
      'two lanes with the same id',
      header({
        lanes: [
          { id: 'x', name: 'X' },
          { id: 'x', name: 'Y' },
        ],
      }),
    ],
    [
      'P4',
      'an area that is gone',
      items(builtItem('a', { facets: { area: { area: 'gone', rank: 1 } } as unknown as Item['facets'] })),
    ],
    ['P4', 'two areas with the same id', header({ areas: [...sound.header.areas, ...sound.header.areas] })],
    ['P5', 'a link that dangles', builtPlan({ items: [builtItem('a')], links: [builtLink('l', 'a', 'gone')] })],
    ['P5', 'a link to its own item', builtPlan({ items: [builtItem('a')], links: [builtLink('l', 'a', 'a')] })],
    ['P6', 'an owner who is gone', items(builtItem('a', { owner: 'gone' as ItemId }))],
    ['P6', 'an item that owns itself', items(builtItem('a', { owner: 'a' as ItemId }))],
    ['P7', 'a code given twice', items(builtItem('a', { code: 'A-001' }), builtItem('b', { code: 'A-001' }))],
    ['P7', 'a code that would be given again', items(builtItem('a', { code: 'A-002' }))],
    ['P8', 'half-terms of 39 weeks', header({ halfTermPattern: [7, 7, 6, 5, 6, 8] })],
    ['P10', 'a transition that ends before it starts', transition({ fromOffset: 3, toOffset: 2 })],
    [
      'P10',
      'other weeks on the journey than at the gate',
      transition({}, { fromWeek: 300, toWeek: 306, lane: 'curriculum' }),
    ],
    ['P10', 'a body that takes over and is gone', transition({ to: 'gone' })],
    ['P10', 'an item that hands over to itself', transition({ from: 'a' })],
    ['P11', 'a cohort to compare twice', header({ cohorts: [2020, 2020] })],
    [
      'P2',
      'a way of repeating that there is not',
      journey({ fromWeek: 1, toWeek: 2, lane: 'curriculum', repeats: 'often' }),
    ],
    ['P9', 'a title of two lines', items(builtItem('a', { title: 'two\nlines' }))],
  ])('[%s] are broken by %s', (rule, _breach, plan) => {
    const found = checkPlan(plan);
    const rules = found.map((violation) => violation.rule);
    expect(rules).toContain(rule);
    for (const { message } of found) expect(message).toMatch(/^[A-Z“].*\.$/);
  });

  it('[P7] read the number in a code that a command could have given, and in no other', () => {
    expect(['P-031', 'A-1000', 'p-31', 'P-31b', 'X'].map(codeNumber)).toEqual([31, 1000, null, null, null]);
  });

  it('[P2] leave a field, a facet, a kind and a link kind of a later release alone', () => {
    const later = builtItem('a', { kind: 'experiment', facets: { appraisal: { duty: 2 } } as Item['facets'] });
    expect(checkPlan(items({ ...later, colour: 'red' } as Item))).toEqual([]);
  });
});
