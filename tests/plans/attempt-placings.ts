/** Places that attempts give to items. */
import type { Due, Facets, JourneyFacet, Placing, Ring, Side, TransitionFacet } from '#shared/plan';
import { rings } from '#shared/plan';
import type { Chooser } from './attempt-chooser';

export function facetsFrom(choose: Chooser, from: number): Facets {
  const span = [choose.number(from), choose.number(from + 1)] as const;
  const [fromWeek, toWeek] = choose.chance(from, 6) ? span : [Math.min(...span), Math.max(...span)];
  return {
    ...(choose.chance(from + 1, 2) && {
      journey: { fromWeek, toWeek, lane: choose.lane(from + 2), ...repeatsFrom(choose, from) },
    }),
    ...(choose.chance(from + 2, 2) && { area: { area: choose.area(from + 3), rank: choose.number(from + 2) } }),
    ...(choose.chance(from + 3, 2) && {
      free: {
        x: choose.number(from),
        y: choose.number(from + 3),
        ...(choose.chance(from + 4, 3) && { width: choose.number(from + 2) }),
      },
    }),
    ...(choose.chance(from + 5, 4) && { transition: transitionFrom(choose, from) }),
    ...(choose.chance(from + 8, 3) && {
      stance: { ring: choose.chance(from + 9, 9) ? ('rim' as Ring) : (rings[choose.index(from + 9, 4)] ?? 'core') },
    }),
    ...(choose.chance(from + 9, 4) && {
      operating: { now: choose.chance(from + 4, 6) ? ('outsourced' as 'local') : 'aligned' },
    }),
    ...(choose.chance(from + 10, 6) && {
      civic: { ring: choose.chance(from + 3, 6) ? ('own' as 'context') : 'influence' },
    }),
    ...(choose.chance(from + 7, 9) && {
      governance: {
        inModels: [
          {
            model: choose.model(from),
            accountableTo: choose.chance(from + 2, 4) ? null : choose.item(from + 3),
            ...(choose.chance(from, 2) && { meetings: choose.number(from) }),
            duties: [{ text: choose.text(from), lean: choose.chance(from, 6) ? 6 : 2 }],
            order: choose.number(from + 1),
          },
        ],
      },
    }),
    ...(choose.chance(from + 8, 9) && {
      delegation: {
        group: choose.chance(from + 4, 6) ? ('luck' as 'risk') : 'risk',
        parts: [{ model: choose.model(from + 1), party: choose.item(from + 4), does: 'decides' as const }],
      },
    }),
    ...(choose.chance(from + 6, 4) && {
      health: { function: choose.chance(from + 7, 6) ? ('luck' as 'purpose') : 'system' },
    }),
  };
}

function repeatsFrom(choose: Chooser, from: number): Partial<JourneyFacet> {
  if (!choose.chance(from + 1, 4)) return {};
  const repeats = choose.chance(from, 8) ? ('often' as 'every-year') : 'every-year';
  return { repeats, ...(choose.chance(from + 2, 2) && { repeatsUntil: choose.number(from) }) };
}

function transitionFrom(choose: Chooser, from: number): TransitionFacet {
  const offsets = [choose.number(from) % 14, (choose.number(from + 1) % 13) - 6] as const;
  const [fromOffset, toOffset] = choose.chance(from, 6) ? offsets : [Math.min(...offsets), Math.max(...offsets)];
  return {
    gate: choose.gate(from + 1),
    side: choose.chance(from + 6, 9) ? ('both' as Side) : 'sending',
    fromOffset,
    toOffset,
    crosses: ['support'],
    children: [],
    from: choose.chance(from + 2, 2) ? choose.item(from + 2) : null,
    to: choose.chance(from + 3, 2) ? choose.item(from + 3) : null,
  };
}

function offTheRings(choose: Chooser, from: number): Placing['facets'] {
  return choose.chance(from + 10, 5) ? { stance: null } : {};
}

/** A place that means facets, fields of the item, or both. */
export function placingFrom(choose: Chooser, from: number): Placing {
  return {
    ...(choose.chance(from, 4) ? {} : { facets: { ...facetsFrom(choose, from), ...offTheRings(choose, from) } }),
    ...(choose.chance(from + 1, 4) && { owner: choose.chance(from + 2, 3) ? null : choose.item(from + 2) }),
    ...(choose.chance(from + 2, 5) && { status: choose.status(from + 3) }),
    ...(choose.chance(from + 3, 5) && { kind: choose.kind(from) }),
    ...(choose.chance(from + 4, 5) && { due: dueFrom(choose, from) }),
    ...(choose.chance(from + 5, 6) && { tags: ['People', choose.text(from)] }),
  };
}

export function dueFrom(choose: Chooser, index: number): Due | null {
  if (choose.chance(index, 3)) return null;
  if (choose.chance(index, 2)) return { date: choose.chance(index, 5) ? choose.text(1) : '2027-02-06' };
  return { term: 'spring', year: choose.number(index) };
}
