/** What each body and role has taken on of its days, term by term. */
import type { EnablementFacet, Item, ItemId, Plan } from '#shared/plan';
import { byMaking, terms } from '#shared/plan';
import type { Term } from './days';
import { daysIn } from './days';

export type PerTerm = Readonly<Record<Term, number>>;

/** A responsibility, and what of its days falls on somebody. */
export type Share = { readonly item: Item; readonly days: PerTerm };

export type Load = {
  readonly party: ItemId;
  readonly taken: PerTerm;
  /** The days that there are; null where nobody has said. */
  readonly has: PerTerm | null;
  /** As they were made. */
  readonly shares: readonly Share[];
};

const NOTHING: PerTerm = { autumn: 0, spring: 0, summer: 0 };

/** Less than this is what is left when days are shared out and added up again. */
const A_MOMENT = 1e-6;

const remembered = new WeakMap<Plan, ReadonlyMap<ItemId, Load>>();

/**
 * [N1] The load of everybody who has days or does something that takes days. What a responsibility takes is shared out
 * evenly among those who are responsible; where nobody is, among those who are accountable. Dropped ones take nothing.
 */
export function loadsOf(plan: Plan): ReadonlyMap<ItemId, Load> {
  const known = remembered.get(plan);
  if (known) return known;
  const shares = new Map<ItemId, Share[]>();
  for (const item of plan.items.values()) {
    const { enablement } = item.facets;
    if (enablement?.daysPerTerm === undefined || item.status === 'dropped') continue;
    const doers = doersOf(enablement);
    const days = eachTerm((term) => daysIn(enablement.daysPerTerm, term) / doers.length);
    for (const party of doers) shares.set(party, [...(shares.get(party) ?? []), { item, days }]);
  }
  const loads = new Map<ItemId, Load>();
  for (const item of plan.items.values()) {
    const has = item.facets.body?.daysPerTerm;
    const own = (shares.get(item.id) ?? []).sort((a, b) => byMaking(a.item, b.item));
    if (has === undefined && own.length === 0) continue;
    loads.set(item.id, {
      party: item.id,
      taken: own.reduce((sum, { days }) => eachTerm((term) => sum[term] + days[term]), NOTHING),
      has: has === undefined ? null : eachTerm((term) => daysIn(has, term)),
      shares: own,
    });
  }
  remembered.set(plan, loads);
  return loads;
}

/** Those who do it: whoever is responsible, or else whoever is accountable. */
export function doersOf({ raci }: EnablementFacet): readonly ItemId[] {
  const responsible = raci.filter(({ code }) => code === 'R');
  const doers = responsible.length > 0 ? responsible : raci.filter(({ code }) => code === 'A');
  return doers.map(({ party }) => party);
}

/** By how many days somebody has taken on too much in a term; 0 where it fits, or where nobody knows. */
export function overIn({ taken, has }: Pick<Load, 'taken' | 'has'>, term: Term): number {
  if (!has) return 0;
  const over = taken[term] - has[term];
  return over > A_MOMENT ? over : 0;
}

/** The term in which least is left: the first of those that are alike. */
export function fullestTerm({ taken, has }: Pick<Load, 'taken' | 'has'>): Term {
  const left = (term: Term) => (has?.[term] ?? 0) - taken[term];
  return terms.reduce((best, term) => (left(term) < left(best) - A_MOMENT ? term : best));
}

/** Whether every term is like the others. */
export function isEven(days: PerTerm): boolean {
  return terms.every((term) => Math.abs(days[term] - days.autumn) < A_MOMENT);
}

function eachTerm(of: (term: Term) => number): PerTerm {
  return { autumn: of('autumn'), spring: of('spring'), summer: of('summer') };
}
