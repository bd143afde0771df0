/** What is kept of an item's move between the rings of core and edge. */
import { z } from 'zod';
import { rings } from './facets';
import { openObject } from './open-object';

/** So many moves are kept with an item, the latest. */
export const MOST_MOVES = 100;

const ringSchema = z.enum(rings).nullable();

/**
 * [P13] A move from ring to ring; null is off the rings. `at` is when (ISO 8601, UTC), `why` the evidence or the reason
 * where it was said.
 */
export const moveSchema = openObject({
  at: z.iso.datetime(),
  from: ringSchema,
  to: ringSchema,
  why: z.string().max(2_000).optional(),
});
export type Move = Readonly<z.infer<typeof moveSchema>>;
