/** [J12] How much there is in each half-term: of everything, of one lane, or of what carries a flag. */
import type { WeekSpan } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Flag, Item, LaneId, Plan } from '#shared/plan';
import { occurrences } from '#shared/plan';
import { halfTermsOf } from './half-terms';

/** A strand of the journey; without a lane or flag, all of it. */
export type Strand = { readonly lane?: LaneId; readonly flag?: Flag };

export type HalfTermDensity = WeekSpan & {
  /** 1 to 6 in its year. */
  readonly half: number;
  /** Different items that run in one of its weeks; entitlements are counted apart. */
  readonly items: number;
  readonly entitlements: number;
  /** Items of these that begin in it. */
  readonly begin: number;
};

/** An item of a strand in one of its occurrences. */
export type Run = { readonly item: Item; readonly span: WeekSpan; readonly band: boolean };

/** All 90 half-terms in order, by the plan's own pattern; none where that pattern is not one. */
export function density(plan: Plan, strand: Strand = {}): readonly HalfTermDensity[] {
  const all = runs(plan, strand);
  return halfTermsOf(plan).map(({ from, to, half }) => {
    const here = all.filter(({ span }) => span.from <= to && span.to >= from);
    const count = (some: readonly Run[]) => new Set(some.map(({ item }) => item.id)).size;
    const cards = here.filter(({ band }) => !band);
    const begin = count(cards.filter(({ span }) => span.from >= from));
    return { from, to, half, items: count(cards), entitlements: count(here.filter(({ band }) => band)), begin };
  });
}

/** What runs in a strand and has not been dropped, in every occurrence. */
export function runs({ items }: Plan, { lane, flag }: Strand = {}): readonly Run[] {
  return [...items.values()].flatMap((item) => {
    const { journey, transition } = item.facets;
    if (!journey || item.status === 'dropped') return [];
    if ((lane !== undefined && journey.lane !== lane) || (flag !== undefined && !item.flags.includes(flag))) return [];
    const band = kindOf(item).look === 'band';
    return occurrences(journey, transition).map((span) => ({ item, span, band }));
  });
}
