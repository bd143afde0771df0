/** [P18] How the functions of a trust are run, now and next, and what civic work a trust can do at all. */
import { z } from 'zod';
import { openObject } from './open-object';

/** From what each school decides to what is done once for all. Source: domain, the operating model. */
export const operatingLevels = ['local', 'aligned', 'standardised', 'centralised'] as const;

/** What a trust delivers itself, influences through partners, or must accept as it is. */
export const civicRings = ['deliver', 'influence', 'context'] as const;

const level = z.enum(operatingLevels);
const sentence = z.string().max(2_000);
/** How much something is worth to those who are asked, 1 to 5. */
const value = z.int().min(1).max(5);

/** A `next` that is as now says that it stays; left out, nobody has said. */
export const operatingSchema = openObject({
  now: level,
  next: level.optional(),
  why: sentence.optional(),
  /** What school leaders decide, however it is run. */
  agency: sentence.optional(),
  valueToCentre: value.optional(),
  valueToSchools: value.optional(),
});

export const civicSchema = openObject({ ring: z.enum(civicRings) });

export type OperatingLevel = (typeof operatingLevels)[number];
export type CivicRing = (typeof civicRings)[number];
export type OperatingFacet = Readonly<z.infer<typeof operatingSchema>>;
export type CivicFacet = Readonly<z.infer<typeof civicSchema>>;
