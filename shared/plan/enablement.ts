/** [P16] Who holds a responsibility, what kind of work it is, who takes part in it, and what it takes of people's days. */
import { z } from 'zod';
import type { terms } from './due';
import { itemIdSchema } from './ids';
import { openObject } from './open-object';

/** Who holds something: the leadership of the trust, a team that enables schools, or a school itself. */
export const bands = ['leadership', 'team', 'school'] as const;

/** What an enablement team does for schools. */
export const enablingFunctions = ['broker', 'capacity', 'resources', 'empower'] as const;

/** What the leadership of a trust keeps in balance. */
export const domains = ['educational', 'operational', 'strategic'] as const;

/** Responsible, accountable, consulted, informed. */
export const raciCodes = ['R', 'A', 'C', 'I'] as const;

/** More days in a term than any body has. */
export const MOST_DAYS = 10_000;

const someDays = z.number().min(0).max(MOST_DAYS);

/** The same days in every term of the year, or so many in each; a term of which nothing is said takes none. */
const days = z.union([
  someDays,
  openObject({ autumn: someDays.optional(), spring: someDays.optional(), summer: someDays.optional() } satisfies Record<
    (typeof terms)[number],
    unknown
  >),
]);
const sentence = z.string().max(2_000);

/** The part that a body or role takes; each takes one part at most. */
const partSchema = openObject({ party: itemIdSchema, code: z.enum(raciCodes) });

/** One without a band, or without the column that its band is divided into, waits in the tray, whoever takes part in it. */
export const enablementSchema = openObject({
  band: z.enum(bands).optional(),
  function: z.enum(enablingFunctions).optional(),
  domain: z.enum(domains).optional(),
  /** In the band of schools: something that schools need, not something that they lead. */
  need: z.boolean().optional(),
  raci: z.array(partSchema),
  daysPerTerm: days.optional(),
  friction: sentence.optional(),
  expertise: sentence.optional(),
  resource: sentence.optional(),
  benefits: sentence.optional(),
});

/** Where a body or role stands, and the days that it has in a term. */
export const bodySchema = openObject({
  tier: z.enum(bands).optional(),
  daysPerTerm: days.optional(),
});

export type Band = (typeof bands)[number];
export type EnablingFunction = (typeof enablingFunctions)[number];
export type Domain = (typeof domains)[number];
export type RaciCode = (typeof raciCodes)[number];
export type Days = Readonly<z.infer<typeof days>> extends infer D ? D : never;
export type EnablementFacet = Readonly<z.infer<typeof enablementSchema>>;
export type BodyFacet = Readonly<z.infer<typeof bodySchema>>;
