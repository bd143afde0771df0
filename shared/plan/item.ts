import { z } from 'zod';
import { dueSchema } from './due';
import { facetsSchema } from './facets';
import { itemIdSchema } from './ids';
import type { Move } from './move';
import { MOST_MOVES, moveSchema } from './move';
import { openObject } from './open-object';

/** How far an item has come, from an idea to done; `paused` and `dropped` are ends that can be left again. */
export const statuses = ['proposed', 'agreed', 'in-progress', 'done', 'paused', 'dropped'] as const;
export type Status = (typeof statuses)[number];

/**
 * Marks that a trust sorts its work by: carried in every School Development Plan; disadvantage first; SEND; and
 * confidential, which keeps an item out of what leaves the room.
 */
export const flags = ['sdp', 'disadvantage', 'send', 'confidential'] as const;
export type Flag = (typeof flags)[number];

/** [P9] A title is one line of at most 10,000 characters; it may be empty while it is being typed. */
export const titleSchema = z
  .string()
  .max(10_000)
  .refine((text) => !/[\r\n]/.test(text), 'a title is one line');

export const tagSchema = z.string().min(1).max(100);

/** So many tags can be on an item. */
export const MOST_TAGS = 200;

export const itemSchema = openObject({
  id: itemIdSchema,
  /** A readable code that people can say aloud, e.g. `P-031`: the kind's letter when it was made, and a number. */
  code: z.string().min(1).max(24),
  /** A kind of the catalogue. A kind that this release does not know is kept and shown as a note. */
  kind: z.string().min(1).max(40),
  title: titleSchema,
  /** Markdown. */
  notes: z.string().max(1_000_000),
  status: z.enum(statuses),
  tags: z.array(tagSchema).max(MOST_TAGS),
  flags: z.array(z.enum(flags)),
  /** [P6] The body or role, itself an item of the plan, that answers for this one. */
  owner: itemIdSchema.nullable(),
  due: dueSchema.nullable(),
  facets: facetsSchema,
  /** [P13] Its moves between the rings, oldest first; they stay when it is taken off them. */
  moves: z.array(moveSchema).max(MOST_MOVES).optional(),
});
export type Item = Readonly<Omit<z.infer<typeof itemSchema>, 'tags' | 'flags' | 'facets' | 'moves'>> & {
  readonly tags: readonly string[];
  readonly flags: readonly Flag[];
  readonly moves?: readonly Move[];
  readonly facets: z.infer<typeof facetsSchema> extends infer F ? Readonly<F> : never;
};
