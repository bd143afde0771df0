/**
 * [C8] Reading a line of the journal back. A later release may have written it: with more fields, more kinds of row,
 * more values or ways of editing than are known here. Such an entry is good as far as it can be understood, and the
 * reader is told that there is more to it. Only what is no entry at all is refused.
 */
import { z } from 'zod';
import { headerSchema, itemIdSchema, linkIdSchema } from '#shared/plan';
import { noChange } from './change-set';
import type { JournalEntry } from './journal';
import { journalEntrySchema } from './journal';

export type ReadEntry = {
  /** As it was written, with all that is not known here. */
  readonly entry: JournalEntry;
  /** Whether all that it changes is known here, and as it should be. Fields beside that do no harm. */
  readonly understood: boolean;
  /** Changes to kinds of row that are not known here, by kind. */
  readonly beyond: Readonly<Record<string, unknown>>;
};

const change = <Id extends z.ZodType>(id: Id, row: z.ZodType) =>
  z.array(z.looseObject({ id, before: row.nullable(), after: row.nullable() }));

/** An item of whatever release: the known fields are there, whatever values they take. */
const itemLike = z.looseObject({
  id: itemIdSchema,
  code: z.string(),
  kind: z.string(),
  title: z.string(),
  notes: z.string(),
  status: z.string(),
  tags: z.array(z.unknown()),
  flags: z.array(z.unknown()),
  owner: z.string().nullable(),
  due: z.unknown(),
  facets: z.record(z.string(), z.unknown()),
});

const linkLike = z.looseObject({
  id: linkIdSchema,
  kind: z.string(),
  from: itemIdSchema,
  to: itemIdSchema,
  label: z.string(),
});

const entryLike = z.looseObject({
  generation: z.int().min(1),
  at: z.iso.datetime(),
  op: z.string(),
  label: z.string(),
  join: z.boolean(),
  changes: z.looseObject({
    header: z.custom<object>(isHeaderLike, 'a header change that is not in order'),
    items: change(itemIdSchema, itemLike),
    links: change(linkIdSchema, linkLike),
  }),
});

const KNOWN_PARTS: ReadonlySet<string> = new Set(Object.keys(noChange));

/** Null for what is no entry. */
export function readJournalEntry(text: string): ReadEntry | null {
  const value = parsed(text);
  const like = entryLike.safeParse(value);
  if (!like.success) return null;
  const beyond = Object.fromEntries(Object.entries(like.data.changes).filter(([part]) => !KNOWN_PARTS.has(part)));
  const understood = Object.keys(beyond).length === 0 && journalEntrySchema.safeParse(value).success;
  return { entry: value as JournalEntry, understood, beyond };
}

/** Undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

/** Known fields keep their kind of value (a text, a number, a list); what is in them may be of a later release. */
function isHeaderLike(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([field, one]: [string, unknown]) => {
    if (typeof one !== 'object' || one === null) return false;
    if (!Object.hasOwn(headerSchema.shape, field)) return true;
    const { after } = one as { readonly after?: unknown };
    const same = headerSchema.shape[field as 'title'].safeParse(after).success;
    return same || (Array.isArray(after) && (field === 'lanes' || field === 'areas' || field === 'checks'));
  });
}
