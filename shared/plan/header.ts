import { z } from 'zod';
import type { Model } from './governance';
import { modelsSchema } from './governance';
import type { HealthCheck } from './health';
import { checksSchema } from './health';
import { areaIdSchema, laneIdSchema, planIdSchema } from './ids';
import { tagSchema } from './item';
import { openObject } from './open-object';

/** The number of distinct colours of areas and lanes; `tone` picks one of them. */
export const AREA_TONES = 6;

const toneSchema = z.int().min(1).max(AREA_TONES);

/**
 * A lane of the journey; lanes run across all 570 weeks, in the order of the header's list. Without a tone it has no
 * colour of its own. Whether it is folded is how somebody looks at the plan, and not in it.
 */
export const laneSchema = openObject({
  id: laneIdSchema,
  name: z.string().min(1).max(200),
  tone: toneSchema.optional(),
});
export type Lane = Readonly<z.infer<typeof laneSchema>>;

/** The most cohorts that are compared at once. */
const MOST_COHORTS = 6;

const schoolYearSchema = z.int().min(1990).max(2100);

/** A priority area of the plan on a page, in one of its two halves. */
export const areaSchema = openObject({
  id: areaIdSchema,
  name: z.string().min(1).max(200),
  half: z.enum(['edge', 'core']),
  tone: toneSchema,
});
export type Area = Readonly<z.infer<typeof areaSchema>>;

/** What core and edge is cut into: the priority areas, the domains of leadership, or tags that the group has chosen. */
export const sectorings = ['areas', 'domains', 'tags'] as const;
export type Sectoring = (typeof sectorings)[number];

/** More sectors than these are too thin to be told apart. */
export const MOST_SECTOR_TAGS = 12;

export const headerSchema = openObject({
  id: planIdSchema,
  title: z.string().min(1).max(500),
  organisation: z.string().max(500),
  /** What stands at the head of the plan on a page: what the trust is for, what it holds to, and which children measure it. */
  purpose: z.string().max(1_000).optional(),
  values: z.string().max(1_000).optional(),
  carryMost: z.string().max(1_000).optional(),
  /** How many priorities each area of the plan on a page has room for; left out, as many as there are, up to eight. */
  perArea: z.int().min(2).max(8).optional(),
  /** The calendar year whose September starts Nursery for the cohort that dates are shown for; null shows no dates. */
  firstSchoolYear: schoolYearSchema.nullable(),
  /** [P11] Other cohorts to compare with it, by the same calendar year, each once. */
  cohorts: z
    .array(schoolYearSchema)
    .max(MOST_COHORTS)
    .refine((years) => new Set(years).size === years.length, 'each cohort once')
    .optional(),
  /** [P8] Teaching weeks of the six half-terms of a school year; they add up to 38. */
  halfTermPattern: z
    .array(z.int().min(1).max(33))
    .length(6)
    .refine((weeks) => weeks.reduce((sum, week) => sum + week, 0) === 38, 'the six half-terms add up to 38 weeks'),
  /** Whether what lies in the core is held fast, so that nobody changes it by accident in the room. */
  coreLocked: z.boolean().optional(),
  /** How many trials the trust can carry at once; left out while nobody has said. */
  mostTrials: z.int().min(1).max(99).optional(),
  /** [P17] What core and edge is cut into, the areas when left out; and the tags that are sectors, clockwise. */
  sectors: z.enum(sectorings).optional(),
  sectorTags: z
    .array(tagSchema)
    .max(MOST_SECTOR_TAGS)
    .refine((tags) => new Set(tags).size === tags.length, 'each tag once')
    .optional(),
  lanes: z.array(laneSchema).max(200),
  areas: z.array(areaSchema).max(24),
  /** [P14] Health checks, in the order in which they were begun. */
  checks: checksSchema.optional(),
  /** [P19] Governance models over the same bodies and decisions, in the order in which they are compared. */
  models: modelsSchema.optional(),
  /** [P7] The number that the next item's code will carry. It only grows, so a code is never given twice. */
  nextNumber: z.int().min(1),
});
export type PlanHeader = Readonly<
  Omit<
    z.infer<typeof headerSchema>,
    | 'lanes'
    | 'areas'
    | 'halfTermPattern'
    | 'cohorts'
    | 'purpose'
    | 'values'
    | 'carryMost'
    | 'perArea'
    | 'coreLocked'
    | 'mostTrials'
    | 'sectors'
    | 'sectorTags'
    | 'checks'
    | 'models'
  >
> & {
  readonly coreLocked?: boolean;
  readonly mostTrials?: number;
  readonly sectors?: Sectoring;
  readonly sectorTags?: readonly string[];
  readonly purpose?: string;
  readonly values?: string;
  readonly carryMost?: string;
  readonly perArea?: number;
  readonly cohorts?: readonly number[];
  readonly halfTermPattern: readonly number[];
  readonly lanes: readonly Lane[];
  readonly areas: readonly Area[];
  readonly checks?: readonly HealthCheck[];
  readonly models?: readonly Model[];
};
