import { describe, expect, it } from 'vitest';
import { GATES } from '#shared/calendar';
import { lenses } from '#shared/lenses';
import type { Item, ItemId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { placed } from './placed';

const owned = { owner: 'team' as ItemId };
const team = builtItem('team', { kind: 'body' });
/** A plan that lacks nothing: every gate has its handover, every lane and year something, everyone an owner. */
const whole = [
  team,
  placed('meals', 1, 570, { kind: 'entitlement', ...owned }),
  ...GATES.map(({ id, afterWeek }) =>
    placed(id, Math.max(afterWeek, 1), Math.max(afterWeek, 1), { kind: 'handover', lane: 'transitions', ...owned }),
  ),
];

const found = (items: readonly Item[]) => lenses.journey.findings(builtPlan({ items }));
const without = (id: string) => whole.filter((item) => item.id !== id);

describe('the journey’s findings', () => {
  it('[L7] are none for a whole plan, and none before anything has a place', () => {
    expect(found(whole)).toEqual([]);
    expect(found([builtItem('waiting')])).toEqual([]);
  });

  it('[J8] are silent about gates, years and lanes while a plan is only beginning', () => {
    const cards = (many: number) => Array.from({ length: many }, (_, n) => placed(`c${n}`, 305 + n, 342, owned));
    expect(found(cards(7))).toEqual([]);
    expect(found(cards(8)).map(({ id }) => id)).toEqual(['empty-years', 'empty-lanes']);
  });

  it('[J8] miss a handover only where both sides of a transition are planned', () => {
    const cards = Array.from({ length: 8 }, (_, n) => placed(`c${n}`, 305 + n, 342, owned));
    const gates = (items: readonly Item[]) => found(items).filter(({ id }) => id.startsWith('gate'));
    expect(gates(cards)).toEqual([]);
    expect(gates([...cards, placed('through', 1, 570, owned), placed('late', 380, 400, owned)])).toEqual([]);
    const both = gates([...cards, placed('before', 290, 300, owned)]);
    expect(both.map(({ id }) => id)).toEqual(['gate-without-handover:y6-y7']);
    expect(gates([...cards, placed('end', 560, 570, owned)]).map(({ id }) => id)).toEqual([
      'gate-without-handover:after-y13',
    ]);
    expect(gates([placed('first', 304, 304, { kind: 'handover', ...owned })])).toEqual([]);
  });

  it('[J11] miss a year in a phase that is begun, or between two that are, and no others', () => {
    const cards = Array.from({ length: 8 }, (_, n) => placed(`c${n}`, 305, 342 + n, owned));
    const years = (items: readonly Item[]) => found(items).find(({ id }) => id === 'empty-years')?.title;
    expect(years(cards)).toBe('Nothing is planned in Year 9');
    expect(years([...cards, placed('sixth', 495, 560, owned)])).toBe(
      'Nothing is planned in Year 9, Year 10 and Year 11',
    );
  });

  it('[J11] miss an owner of what is agreed, and of everything once one is named', () => {
    const ideas = [placed('idea', 5, 9), placed('plan', 5, 9, { status: 'agreed' })];
    const unowned = (items: readonly Item[]) => found(items).find(({ id }) => id === 'without-owner')?.items;
    expect(unowned(ideas)).toEqual(['plan']);
    expect(unowned([...ideas, team, placed('ours', 5, 9, owned)])).toEqual(['idea', 'plan']);
  });

  it('[J8] name each transition that nothing crosses', () => {
    expect(found(without('y6-y7'))).toEqual([
      {
        id: 'gate-without-handover:y6-y7',
        title: 'No handover at Year 6 → Year 7',
        detail:
          'Many children change school here. Nothing within 12 weeks says what crosses, from whom and to whom. Add a handover.',
        items: [],
        week: 304,
      },
    ]);
    expect(found(without('into-n')).map(({ title }) => title)).toEqual(['No handover into Nursery']);
    expect(found(without('after-y13')).map(({ title, week }) => [title, week])).toEqual([
      ['No handover after Year 13', 570],
    ]);
  });

  it('gather what nobody answers for, except what is only said', () => {
    const alone = placed('alone', 5, 9, { title: 'Home visits' });
    const question = placed('why', 5, 9, { kind: 'question' });
    expect(found([...whole, alone, question])).toMatchObject([
      { id: 'without-owner', title: '“Home visits” has no owner', items: ['alone'] },
    ]);
    expect(found([...whole, alone, placed('b', 6, 9)])).toMatchObject([
      { id: 'without-owner', title: '2 items on the journey have no owner', items: ['alone', 'b'] },
    ]);
  });

  it('name the years and lanes that hold nothing', () => {
    const items = without('meals').filter(({ id }) => id !== 'y2-y3');
    const titles = found(items).map(({ title }) => title);
    expect(titles).toContain('Nothing yet in “Curriculum”');
    expect(titles).toContain('Nothing is planned in Year 1, Year 2 and 7 more');
  });

  it('say where an entitlement stops at a transition, unless another takes over', () => {
    const breakfast = placed('breakfast', 1, 304, { kind: 'entitlement', title: 'Breakfast for all', ...owned });
    expect(found([...whole.filter(({ id }) => id !== 'meals'), breakfast])[0]).toMatchObject({
      id: 'entitlement-stops:y6-y7',
      title: '“Breakfast for all” stops at Year 6 → Year 7',
      items: ['breakfast'],
      week: 304,
    });
    const lunch = placed('lunch', 305, 570, { kind: 'entitlement', ...owned });
    expect(found([...whole.filter(({ id }) => id !== 'meals'), breakfast, lunch])).toEqual([]);
  });

  it('[J21] let an entitlement stop at a transition in the fortnight before it, too, unless another comes soon after', () => {
    const others = whole.filter(({ id }) => id !== 'meals');
    const band = (id: string, from: number, to: number) =>
      placed(id, from, to, { kind: 'entitlement', title: id, ...owned });
    const work = placed('work', 1, 570, owned);
    const stopped = (...bands: Item[]) => found([...others, work, ...bands]).map(({ title }) => title);
    for (const to of [302, 303, 304])
      expect(stopped(band('Clubs', 1, to))).toEqual(['“Clubs” stops at Year 6 → Year 7']);
    expect(stopped(band('Clubs', 1, 301))).toEqual([]);
    expect(stopped(band('Clubs', 1, 305))).toEqual([]);
    // What is so short was meant to end there.
    expect(stopped(band('Farewells', 298, 303))).toEqual([]);
    expect(stopped(band('Clubs', 1, 303), band('More clubs', 307, 570))).toEqual([]);
    expect(stopped(band('Clubs', 1, 303), band('More clubs', 308, 570))).toEqual(['“Clubs” stops at Year 6 → Year 7']);
  });

  it('let an entitlement that comes back every year stop only where it came for the last time', () => {
    const others = whole.filter(({ id }) => id !== 'meals');
    const yearly = (until: object) => {
      const item = placed('yearly', 1, 38, { kind: 'entitlement', title: 'A trip', ...owned });
      const facets = { journey: { ...item.facets.journey, repeats: 'every-year', ...until } } as Item['facets'];
      return found([...others, placed('work', 1, 570, owned), { ...item, facets }]).map(({ title }) => title);
    };
    expect(yearly({})).toEqual([]);
    expect(yearly({ repeatsUntil: 304 })).toEqual(['“A trip” stops at Year 6 → Year 7']);
  });

  it('leave out what has been dropped', () => {
    expect(found([...whole, placed('gone', 5, 9, { status: 'dropped' })])).toEqual([]);
  });
});
