/** Who holds something and how, as a file says it → in order [P16]. Who takes part is looked at with the other ties. */
import { facetSchemas } from '#shared/plan';
import type { MendedFacet } from './mended-facet';
import type { JsonRecord } from './record';

/** What can't be read is left unsaid, and so is the part of somebody of whom it can't be read. */
export function mendEnablement(raw: JsonRecord): MendedFacet {
  const schema = facetSchemas.enablement;
  if (schema.safeParse(raw).success) return { value: raw, why: null, replaced: false };
  const parts: readonly unknown[] = Array.isArray(raw.raci) ? raw.raci : [];
  const part = schema.shape.raci.element;
  const raci = parts.filter((one) => part.safeParse(one).success);
  return {
    value: { ...withoutWrong(raw, schema.shape), raci },
    why: 'said something of who holds it and who takes part that could not be read; it is left unsaid',
    replaced: true,
  };
}

export function mendBody(raw: JsonRecord): MendedFacet {
  const schema = facetSchemas.body;
  if (schema.safeParse(raw).success) return { value: raw, why: null, replaced: false };
  return {
    value: withoutWrong(raw, schema.shape),
    why: 'said where it stands or how many days it has in a way that could not be read; it is left unsaid',
    replaced: true,
  };
}

type Shape = Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>>;

function withoutWrong(raw: JsonRecord, shape: Shape): JsonRecord {
  return Object.fromEntries(
    Object.entries(raw).filter(([name, value]) => !Object.hasOwn(shape, name) || shape[name]?.safeParse(value).success),
  );
}
