/**
 * Health checks: how a group sees its trust, by the functions of a strong trust, now and as it should be. A rating is
 * two numbers and nothing else, so that there is no place for a name.
 */
import { z } from 'zod';
import { daySchema } from './due';
import { checkIdSchema, statementIdSchema } from './ids';
import { openObject } from './open-object';

/** The five functions of a strong trust, and the one beyond it. */
export const trustFunctions = ['purpose', 'platform', 'leadership', 'collaboration', 'standards', 'system'] as const;
export type TrustFunction = (typeof trustFunctions)[number];
export const trustFunctionSchema = z.enum(trustFunctions);

/** The most that a plan, a check and a statement hold. */
export const healthLimits = { checks: 40, statements: 60, ratings: 200, signs: 500 } as const;

const level = z.int().min(1).max(5);

/** Where something is now and where it should be, 1 to 5. Nothing else may stand in it: it could be a name. */
export const ratingSchema = z.strictObject({ now: level, aim: level });
export type Rating = Readonly<z.infer<typeof ratingSchema>>;

/** [P14] Which of two ratings comes first: by what they say, never by who came first. */
export function byRating(a: Rating, b: Rating): number {
  return a.now - b.now || a.aim - b.aim;
}

/**
 * [P14] What is rated. `group` is the one rating that a group agreed on; `ratings` are those of people, in the order of
 * what they say, so that none can be told to be anybody's.
 */
export const statementSchema = openObject({
  id: statementIdSchema,
  function: trustFunctionSchema,
  text: z.string().min(1).max(healthLimits.signs),
  group: ratingSchema.optional(),
  ratings: z
    .array(ratingSchema)
    .max(healthLimits.ratings)
    .refine((all) => all.every((one, n) => n === 0 || byRating(all[n - 1] as Rating, one) <= 0), 'ratings in order')
    .optional(),
});
export type Statement = Readonly<Omit<z.infer<typeof statementSchema>, 'ratings'>> & {
  readonly ratings?: readonly Rating[];
};

/** [P14] A check has statements of its own, so that an earlier one keeps the words that it was rated by. */
export const checkSchema = openObject({
  id: checkIdSchema,
  name: z.string().min(1).max(200),
  date: daySchema,
  statements: z.array(statementSchema).max(healthLimits.statements).refine(haveOwnIds, 'each statement once'),
});
export type HealthCheck = Readonly<Omit<z.infer<typeof checkSchema>, 'statements'>> & {
  readonly statements: readonly Statement[];
};

export const checksSchema = z.array(checkSchema).max(healthLimits.checks).refine(haveOwnIds, 'each check once');

/** [P15] What an item would move: a function, and the statement that it is for, if any. */
export const healthFacetSchema = openObject({
  function: trustFunctionSchema,
  statement: statementIdSchema.optional(),
});

function haveOwnIds(rows: readonly { readonly id: string }[]): boolean {
  return new Set(rows.map(({ id }) => id)).size === rows.length;
}
