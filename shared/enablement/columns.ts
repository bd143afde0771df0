/** What each band is divided into from left to right, and where in it something stands. */
import type { Band, Domain, EnablementFacet, EnablingFunction } from '#shared/plan';
import { domains, enablingFunctions } from '#shared/plan';

export type Column = Domain | EnablingFunction | 'need' | 'led';

export type Spot = { readonly band: Band; readonly column: Column };

export const columnsOf: Readonly<Record<Band, readonly Column[]>> = {
  leadership: domains,
  team: enablingFunctions,
  school: ['need', 'led'],
};

/** Where something stands; null for what waits, since its band or what its band is divided by is not said. */
export function spotOf(facet: EnablementFacet | undefined): Spot | null {
  const band = facet?.band;
  if (!band) return null;
  if (band === 'school') return { band, column: facet.need ? 'need' : 'led' };
  const column = band === 'team' ? facet.function : facet.domain;
  return column ? { band, column } : null;
}

/** The facet of something that waits: what is said of it without the band that held it; null where that is nothing. */
export function facetWaiting({ band: _held, ...rest }: EnablementFacet): EnablementFacet | null {
  const { raci, ...said } = rest;
  return raci.length === 0 && Object.keys(said).length === 0 ? null : rest;
}

/** The facet of something that stands there now; what else is said of it stays. */
export function facetAt(facet: EnablementFacet | undefined, { band, column }: Spot): EnablementFacet {
  const now = spotOf(facet);
  if (facet && now?.band === band && now.column === column) return facet;
  const { need: _before, ...rest } = facet ?? { raci: [] };
  const isDomain = (domains as readonly string[]).includes(column);
  if (band === 'leadership' && isDomain) return { ...rest, band, domain: column as Domain };
  if (band === 'team' && !isDomain) return { ...rest, band, function: column as EnablingFunction };
  return { ...rest, band: 'school', ...(column === 'need' && { need: true }) };
}
