/** Who holds something in its band, and what it means that somebody else does. */
import type { Band, EnablementFacet, ItemId, Plan } from '#shared/plan';

type Part = EnablementFacet['raci'][number];

/** Whether somebody stands in a band. */
type StandsIn = (party: ItemId, band: Band) => boolean;

export function standsIn({ items }: Pick<Plan, 'items'>): StandsIn {
  return (party, band) => items.get(party)?.facets.body?.tier === band;
}

/** [N2] Of those who stand in its band the first who is responsible, else the first who is accountable; else nobody. */
export function holderOf(facet: EnablementFacet, stands: StandsIn): ItemId | null {
  return heldThrough(facet, stands)?.party ?? null;
}

function heldThrough({ band, raci }: EnablementFacet, stands: StandsIn): Part | undefined {
  if (!band) return undefined;
  const own = raci.filter(({ party }) => stands(party, band));
  return own.find(({ code }) => code === 'R') ?? own.find(({ code }) => code === 'A');
}

/**
 * [N2] The facet, in its band now, as `party` holds it, who stands there; null for nobody. Whoever held it before (`was`)
 * hands on the part through which they did; a new holder who is accountable already stays that, and does it as well.
 */
export function heldBy(
  facet: EnablementFacet,
  was: EnablementFacet | undefined,
  party: ItemId | null,
  stands: StandsIn,
): EnablementFacet {
  if (holderOf(facet, stands) === party && (was === undefined || holderOf(was, stands) === party)) return facet;
  const before = was && heldThrough(was, stands);
  if (party === null) return heldByNobody(facet, before, stands);
  const own = facet.raci.find((part) => part.party === party);
  const rest = facet.raci.filter((part) => part.party !== party && part.party !== before?.party);
  const at = facet.raci.findIndex((part) => part.party === (before ?? own)?.party);
  const earlier = facet.raci.slice(0, Math.max(at, 0)).filter((part) => rest.includes(part)).length;
  const code = own?.code === 'A' ? 'A' : (before?.code ?? 'R');
  const next = {
    ...facet,
    raci: rest.toSpliced(at < 0 ? rest.length : earlier, 0, { ...own, party, code }),
  };
  if (holderOf(next, stands) === party) return next;
  return { ...facet, raci: [{ ...own, party, code: 'R' }, ...rest] };
}

function heldByNobody(facet: EnablementFacet, before: Part | undefined, stands: StandsIn): EnablementFacet {
  const { band } = facet;
  const raci = facet.raci.filter(
    ({ party, code }) => party !== before?.party && !(band && code === 'R' && stands(party, band)),
  );
  const next = { ...facet, raci };
  if (holderOf(next, stands) === null) return next;
  return { ...next, raci: raci.filter(({ party, code }) => !(band && code === 'A' && stands(party, band))) };
}
