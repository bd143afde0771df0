import type { JsonRecord } from './record';

/** What a facet became: `value` null where it was taken away; `why` null where nothing had to be done. */
export type MendedFacet = {
  readonly value: JsonRecord | null;
  readonly why: string | null;
  readonly replaced: boolean;
};
