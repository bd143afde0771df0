/** The checks on who does what, against a slow and obvious oracle; and what a drop does to who holds what. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesOf, loadsOf } from '#shared/enablement';
import { plainLens } from '#shared/lenses';
import type { EnablementFacet, Item, ItemId, Plan, RaciCode } from '#shared/plan';
import { checkPlan, placedItem, terms } from '#shared/plan';
import { crowdsOn, soundPlans } from '../plans';

const RUNS = { seed: 570, numRuns: 1_500 };

const plans = fc.oneof(soundPlans({ items: 10, links: 6 }), crowdsOn('enablement'));

type Responsible = Item & { readonly facets: { readonly enablement: EnablementFacet } };

/** Everything that is said of enablement, read cell by cell. */
function oracle(plan: Plan): ReadonlyMap<string, ReadonlySet<ItemId>> {
  const found = new Map<string, Set<ItemId>>();
  const say = (rule: string, id: ItemId) => found.set(rule, (found.get(rule) ?? new Set()).add(id));
  const rows = [...plan.items.values()].filter(
    (item): item is Responsible => item.facets.enablement !== undefined && item.status !== 'dropped',
  );
  const isNeed = ({ facets: { enablement } }: Responsible) => enablement.band === 'school' && enablement.need === true;
  const cell = (row: Responsible, party: ItemId): RaciCode | undefined =>
    row.facets.enablement.raci.find((part) => part.party === party)?.code;
  const count = (row: Responsible, code: RaciCode) =>
    [...plan.items.keys()].filter((party) => cell(row, party) === code).length;
  const isTied = (a: ItemId, b: ItemId) =>
    [...plan.links.values()].some(
      ({ from, to, kind }) => kind !== 'tension' && ((from === a && to === b) || (from === b && to === a)),
    );
  for (const row of rows) {
    if (isNeed(row) || row.facets.enablement.raci.length === 0) continue;
    if (count(row, 'A') === 0) say('accountable-none', row.id);
    if (count(row, 'A') > 1) say('accountable-many', row.id);
    if (count(row, 'R') === 0) say(count(row, 'A') === 0 ? 'responsible-none' : 'accountable-alone', row.id);
    for (const a of plan.items.values())
      for (const c of plan.items.values())
        if (cell(row, a.id) === 'A' && cell(row, c.id) === 'C' && count(row, 'A') === 1 && count(row, 'C') === 1)
          if (a.owner === c.id || c.owner === a.id) say('asks-itself', row.id);
  }
  const speaks = rows.some((row) => isNeed(row) || (row.facets.enablement.benefits ?? '').trim() !== '');
  for (const row of rows) {
    const { band, benefits } = row.facets.enablement;
    if (isNeed(row)) {
      const answers = rows.filter((other) => other.facets.enablement.band && !isNeed(other));
      if (!answers.some((other) => isTied(row.id, other.id))) say('need-unanswered', row.id);
    } else if (speaks && band && band !== 'school' && (benefits ?? '').trim() === '') {
      if (!rows.some((other) => isNeed(other) && isTied(row.id, other.id))) say('serves-nobody', row.id);
    }
  }
  return found;
}

/** What a party has taken on in a term, added up row by row. */
function takenBy(plan: Plan, party: ItemId, term: (typeof terms)[number]): number {
  let sum = 0;
  for (const { facets, status } of plan.items.values()) {
    const { raci = [], daysPerTerm = 0 } = facets.enablement ?? {};
    const days = typeof daysPerTerm === 'number' ? daysPerTerm : (daysPerTerm[term] ?? 0);
    const code = raci.some((part) => part.code === 'R') ? 'R' : 'A';
    const all = raci.filter((part) => part.code === code);
    if (status !== 'dropped' && all.some((part) => part.party === party)) sum += days / all.length;
  }
  return sum;
}

describe('who does what', () => {
  it('[N3] [N4] [N6] [N7] [N8] finds what the oracle finds, and nothing else', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const issues = issuesOf(plan);
        const rules = ['accountable-none', 'accountable-many', 'responsible-none', 'accountable-alone', 'asks-itself'];
        const expected = oracle(plan);
        for (const rule of [...rules, 'serves-nobody', 'need-unanswered']) {
          const issue = issues.find(({ id }) => id === rule);
          expect([rule, new Set(issue?.items)]).toEqual([rule, expected.get(rule) ?? new Set()]);
        }
      }),
      RUNS,
    );
  });

  it('[N1] [N10] adds up days as the oracle does, and finds those who have too few', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const loads = loadsOf(plan);
        const issues = issuesOf(plan);
        for (const { id, facets, status } of plan.items.values()) {
          const has = facets.body?.daysPerTerm;
          const over = terms.filter((term) => {
            const taken = takenBy(plan, id, term);
            expect(loads.get(id)?.taken[term] ?? 0).toBeCloseTo(taken, 6);
            return has !== undefined && taken > (typeof has === 'number' ? has : (has[term] ?? 0)) + 1e-6;
          });
          const isFound = issues.some((issue) => issue.id === `overload:${id}`);
          expect(isFound).toBe(over.length > 0 && status !== 'dropped');
        }
      }),
      RUNS,
    );
  });

  it('[N11] the move that is named with an overload puts it right', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { id, detail } of issuesOf(plan)) {
          if (!id.startsWith('overload:')) continue;
          const [, left] = /brings it to ([\d.]+)\.$/.exec(detail) ?? [];
          const [, has] = / of ([\d.]+) days?/.exec(detail) ?? [];
          if (left !== undefined) expect(Number(left)).toBeLessThanOrEqual(Number(has) + 0.1);
        }
      }),
      RUNS,
    );
  });
});

describe('moving what somebody holds', () => {
  const lens = plainLens('enablement');

  it('[N2] [N13] a card that is dropped on another comes to lie in its row and column, and changes the part of two at most', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { cards } = lens.scene(plan);
        for (const card of cards) {
          const item = plan.items.get(card.id) as Item;
          for (const there of cards) {
            const dropped = lens.drop(plan, item, there.rect, false);
            expect(dropped.ok).toBe(true);
            if (!dropped.ok) continue;
            const moved = placedItem(item, dropped.value);
            const after: Plan = { ...plan, items: new Map([...plan.items, [item.id, moved]]) };
            expect(checkPlan(after)).toEqual([]);
            const other = plan.items.get(there.id) as Item;
            if (item.facets.body?.tier !== undefined || other.facets.body?.tier !== undefined) continue;
            expect(lens.placeOf(after, moved)).toBe(lens.placeOf(plan, other));
          }
        }
      }),
      { seed: 571, numRuns: 300 },
    );
  });
});
