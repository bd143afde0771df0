/**
 * Facets: what an item says in each lens. Each is optional and owned by one lens; an item without a lens's facet waits
 * in that lens's tray. A new facet is one schema here and one line in the table below.
 */
import { z } from 'zod';
import { GATE_REACH, GATES, type GateId, REPEATS } from '#shared/calendar';
import { dueSchema } from './due';
import { bodySchema, enablementSchema } from './enablement';
import { delegationSchema, governanceSchema } from './governance';
import { healthFacetSchema } from './health';
import { areaIdSchema, itemIdSchema, laneIdSchema } from './ids';
import { openObject } from './open-object';
import { civicSchema, operatingSchema } from './operating';

/**
 * [P3] The weeks of the 570-week journey that an item covers, both ends included, and the lane that it runs in. What
 * `repeats` covers them again, every year or at every transition; no occurrence begins after `repeatsUntil`.
 */
export const journeySchema = openObject({
  fromWeek: z.int().min(1).max(570),
  toWeek: z.int().min(1).max(570),
  lane: laneIdSchema,
  repeats: z.enum(REPEATS).optional(),
  repeatsUntil: z.int().min(1).max(570).optional(),
});

/** The priority area that an item belongs to; `rank` orders the items of an area (smaller first). */
export const areaFacetSchema = openObject({ area: areaIdSchema, rank: z.number() });

/** How far from the middle of the sketch a card may lie, and how small and large it may be; scene units. */
export const freeLimits = { farthest: 1e6, narrowest: 40, lowest: 24, largest: 20_000 } as const;

const { farthest, narrowest, lowest, largest } = freeLimits;

/** A free position on the sketch, in scene units (1 unit = 1 px at 100 %). Frames also have a size. */
export const freeSchema = openObject({
  x: z.number().min(-farthest).max(farthest),
  y: z.number().min(-farthest).max(farthest),
  width: z.number().min(narrowest).max(largest).optional(),
  height: z.number().min(lowest).max(largest).optional(),
});

/** Who a transition is the work of: the child and family, those who send, those who take over, or the trust. */
export const sides = ['child', 'sending', 'receiving', 'trust'] as const;

/** What can cross a gate with a child. */
export const crossings = ['information', 'relationships', 'curriculum', 'support'] as const;

/** Whom a handover is for. */
export const handedOver = ['all', 'disadvantaged', 'send', 'vulnerable'] as const;

const offsetSchema = z.int().min(-GATE_REACH).max(GATE_REACH);

/**
 * [P10] What an item does at a gate, in weeks around it (0 is the last week before, 1 the first after), what crosses
 * with whom, and the bodies or roles of the plan that hand over and take over.
 */
export const transitionSchema = openObject({
  gate: z.enum(GATES.map(({ id }) => id) as [GateId, ...GateId[]]),
  side: z.enum(sides),
  fromOffset: offsetSchema,
  toOffset: offsetSchema,
  crosses: z.array(z.enum(crossings)),
  children: z.array(z.enum(handedOver)),
  from: itemIdSchema.nullable(),
  to: itemIdSchema.nullable(),
});

/** How settled a practice is, from what is the same everywhere to what is only thought of. */
export const rings = ['core', 'platform', 'trial', 'idea'] as const;

/** What is complicated is standardised; what is complex is left to people close to children. */
export const natures = ['standardised', 'empowered'] as const;

const sentence = z.string().max(2_000);

/**
 * How settled an item is. Which sector it lies in is said by its priority area (`area`), so that it is the same in every
 * lens. The rest is what a group says of it: how much is left to schools, what a trial is to show, where it runs, when it
 * is looked at again, and what would promote, adapt or stop it.
 */
export const stanceSchema = openObject({
  ring: z.enum(rings),
  nature: z.enum(natures).optional(),
  leftToSchools: sentence.optional(),
  hypothesis: sentence.optional(),
  pilotedAt: sentence.optional(),
  review: dueSchema.optional(),
  promoteIf: sentence.optional(),
  adaptIf: sentence.optional(),
  stopIf: sentence.optional(),
  evidence: sentence.optional(),
});

export const facetSchemas = {
  journey: journeySchema,
  area: areaFacetSchema,
  free: freeSchema,
  transition: transitionSchema,
  stance: stanceSchema,
  health: healthFacetSchema,
  enablement: enablementSchema,
  body: bodySchema,
  operating: operatingSchema,
  civic: civicSchema,
  governance: governanceSchema,
  delegation: delegationSchema,
};

export const facetsSchema = openObject({
  journey: journeySchema.optional(),
  area: areaFacetSchema.optional(),
  free: freeSchema.optional(),
  transition: transitionSchema.optional(),
  stance: stanceSchema.optional(),
  health: healthFacetSchema.optional(),
  enablement: enablementSchema.optional(),
  body: bodySchema.optional(),
  operating: operatingSchema.optional(),
  civic: civicSchema.optional(),
  governance: governanceSchema.optional(),
  delegation: delegationSchema.optional(),
} satisfies { [Name in keyof typeof facetSchemas]: z.ZodOptional<(typeof facetSchemas)[Name]> });

export type JourneyFacet = Readonly<z.infer<typeof journeySchema>>;
export type AreaFacet = Readonly<z.infer<typeof areaFacetSchema>>;
export type FreeFacet = Readonly<z.infer<typeof freeSchema>>;
export type TransitionFacet = Readonly<z.infer<typeof transitionSchema>>;
export type StanceFacet = Readonly<z.infer<typeof stanceSchema>>;
export type HealthFacet = Readonly<z.infer<typeof healthFacetSchema>>;
export type Ring = (typeof rings)[number];
export type Nature = (typeof natures)[number];
export type Side = (typeof sides)[number];
export type Crossing = (typeof crossings)[number];
export type HandedOver = (typeof handedOver)[number];
export type Facets = Readonly<z.infer<typeof facetsSchema>>;
export type FacetName = keyof typeof facetSchemas;
