/**
 * [P19–P21] Governance models over the same decisions and bodies: what a body is in each model, and who does what in a
 * decision in each. What a body does belongs to the model and not to the body, since it is just this by which models differ:
 * a local body may hold to account in one and only advise in the next. What is the same everywhere, its name and notes, is the item's.
 */
import { z } from 'zod';
import { daySchema } from './due';
import { itemIdSchema, modelIdSchema } from './ids';
import { openObject } from './open-object';

/** The most that a plan, a body and a sentence hold. */
export const governanceLimits = { models: 8, duties: 40, signs: 300, meetings: 60, reason: 2_000 } as const;

/** [P19] A way to govern the trust. The one that is preferred says why, and since when. */
export const modelSchema = openObject({
  id: modelIdSchema,
  name: z.string().min(1).max(200),
  note: z.string().max(governanceLimits.reason).optional(),
  preferred: openObject({ why: z.string().min(1).max(governanceLimits.reason), on: daySchema }).optional(),
});
export type Model = Readonly<z.infer<typeof modelSchema>>;

export const modelsSchema = z
  .array(modelSchema)
  .max(governanceLimits.models)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each model once')
  .refine((all) => all.filter(({ preferred }) => preferred).length <= 1, 'at most one is preferred');

/** What a body or role is in a model, from those who own the trust to those who lead its schools. */
export const governanceTiers = ['members', 'board', 'committee', 'executive', 'local', 'head'] as const;

/** Something that a body is there for; `lean` says what it is more of, from assurance (1) to strategy (5). */
export const dutySchema = openObject({
  text: z.string().max(governanceLimits.signs),
  lean: z.int().min(1).max(5),
});

/** A body or role in one model. `order` tells where it stands among those who answer to the same one (smaller first). */
export const standingSchema = openObject({
  model: modelIdSchema,
  tier: z.enum(governanceTiers).optional(),
  accountableTo: itemIdSchema.nullable(),
  /** Meetings a year; left out while nobody has said. */
  meetings: z.int().min(0).max(governanceLimits.meetings).optional(),
  duties: z.array(dutySchema).max(governanceLimits.duties),
  order: z.number(),
});

/** [P20] */
export const governanceSchema = openObject({
  inModels: z
    .array(standingSchema)
    .max(governanceLimits.models)
    .refine((all) => new Set(all.map(({ model }) => model)).size === all.length, 'each model once'),
});

/** What decisions are about. Source: domain, the scheme of delegation. */
export const decisionGroups = [
  'strategy',
  'finance',
  'people',
  'education',
  'send',
  'safeguarding',
  'admissions',
  'premises',
  'risk',
  'governance',
] as const;

/** What somebody does in a decision; who holds to account looks at it when it has been made. */
export const delegatedParts = ['decides', 'recommends', 'consulted', 'informed', 'holds'] as const;

/** [P21] What nobody decides stays with the board, and is not written down. */
export const delegationSchema = openObject({
  group: z.enum(decisionGroups),
  parts: z
    .array(openObject({ model: modelIdSchema, party: itemIdSchema, does: z.enum(delegatedParts) }))
    .refine(
      (all) => new Set(all.map(({ model, party }) => `${model} ${party}`)).size === all.length,
      'one part of each in a model',
    ),
});

export type GovernanceTier = (typeof governanceTiers)[number];
export type Duty = Readonly<z.infer<typeof dutySchema>>;
export type Standing = Readonly<z.infer<typeof standingSchema>>;
export type GovernanceFacet = Readonly<z.infer<typeof governanceSchema>>;
export type DecisionGroup = (typeof decisionGroups)[number];
export type DelegatedPart = (typeof delegatedParts)[number];
export type DelegationFacet = Readonly<z.infer<typeof delegationSchema>>;
