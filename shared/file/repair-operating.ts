/** How a function is run and what civic work is, as a file says it → in order [P18]. */
import { facetSchemas } from '#shared/plan';
import type { MendedFacet } from './mended-facet';
import type { JsonRecord } from './record';

const { shape } = facetSchemas.operating;

/** A way of running it that is none takes the place away; anything else that can't be read is left unsaid. */
export function mendOperating(raw: JsonRecord): MendedFacet {
  if (!shape.now.safeParse(raw.now).success)
    return {
      value: null,
      why: 'was run in a way that could not be read; it waits in the tray of the operating model',
      replaced: true,
    };
  const wrong = Object.entries(shape).filter(([name, schema]) => !schema.safeParse(raw[name]).success);
  if (wrong.length === 0) return { value: raw, why: null, replaced: false };
  const value: Record<string, unknown> = { ...raw };
  for (const [name] of wrong) delete value[name];
  return { value, why: 'said something of how it is run that could not be read; it is left unsaid', replaced: true };
}

export function mendCivic(raw: JsonRecord): MendedFacet {
  if (facetSchemas.civic.safeParse(raw).success) return { value: raw, why: null, replaced: false };
  return {
    value: null,
    why: 'was in a ring of civic work that could not be read; it waits in the tray of the operating model',
    replaced: true,
  };
}
