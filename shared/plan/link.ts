import { z } from 'zod';
import { itemIdSchema, linkIdSchema } from './ids';
import { openObject } from './open-object';

/** [P5] A directed tie between two different items of the plan. */
export const linkSchema = openObject({
  id: linkIdSchema,
  kind: z.string().min(1).max(40),
  from: itemIdSchema,
  to: itemIdSchema,
  label: z.string().max(1_000),
});
export type Link = Readonly<z.infer<typeof linkSchema>>;
