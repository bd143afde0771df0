/** How settled an item is, as a file says it → in order [P12]. */
import { facetSchemas } from '#shared/plan';
import type { MendedFacet } from './mended-facet';
import type { JsonRecord } from './record';

const { shape } = facetSchemas.stance;

const unknownRing: MendedFacet = {
  value: null,
  why: 'was in a ring of core and edge that could not be read; it waits in the tray',
  replaced: true,
};

/** A ring that is none takes the place away; anything else that can't be read is left unsaid. */
export function mendStance(raw: JsonRecord): MendedFacet {
  if (!shape.ring.safeParse(raw.ring).success) return unknownRing;
  const wrong = Object.entries(shape).filter(([name, schema]) => !schema.safeParse(raw[name]).success);
  if (wrong.length === 0) return { value: raw, why: null, replaced: false };
  const value: Record<string, unknown> = { ...raw };
  for (const [name] of wrong) delete value[name];
  return { value, why: 'said something of its stance that could not be read; it is left unsaid', replaced: true };
}
