/**
 * The rows of a file's `items` → items in order [P1, P2, P6, P7, P9]. No row that can be read as an item is lost; what
 * is no row at all is set aside.
 */
import { kindOf, statusNames } from '#shared/kinds';
import type { Item, ItemId } from '#shared/plan';
import { codeNumber, flags, itemSchema, MOST_MOVES, moveSchema } from '#shared/plan';
import type { KeptRow } from './keep-aside';
import { keepValue } from './keep-aside';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import type { Surroundings } from './repair-facets';
import { mendFacets } from './repair-facets';
import { derivedId, isId } from './repair-ids';
import type { RepairLog } from './repair-log';
import { listed, nameOf } from './repair-log';

export type RepairedItems = {
  readonly items: Map<ItemId, Item>;
  /** Where the file uses an id that is none: the id that the item has got. */
  readonly renamed: ReadonlyMap<unknown, ItemId>;
  readonly nextNumber: number;
};

export function repairItems(
  rows: readonly unknown[],
  nextNumber: number,
  around: Surroundings,
  aside: KeptRow[],
  log: RepairLog,
): RepairedItems {
  const items = new Map<ItemId, Item>();
  const renamed = new Map<unknown, ItemId>();
  const clashing: { readonly row: JsonRecord; readonly position: number }[] = [];
  const place = (row: JsonRecord, id: ItemId, position: number) =>
    items.set(id, repairItem(row, id, position, around, log));
  rows.forEach((row, index) => {
    if (!isRecord(row)) {
      aside.push({ from: 'items', value: row });
      log.say(`Entry ${index + 1} of the list of items is no item; it was set aside in the file.`);
    } else if (isId(row.id) && !items.has(row.id as ItemId)) place(row, row.id as ItemId, index + 1);
    else clashing.push({ row, position: index + 1 });
  });
  for (const { row, position } of clashing) {
    const id = derivedId(row.id, 'item', items as ReadonlyMap<string, Item>) as ItemId;
    const twice = isId(row.id);
    if (!twice && row.id !== undefined && !renamed.has(row.id)) renamed.set(row.id, id);
    log.say(
      `${nameOf(row.title, position)} had ${twice ? 'the id of another item' : 'no id that can be used'}; it was given a new one.`,
    );
    place(keepValue({ ...row, id }, 'id', row.id), id, position);
  }
  return { items, renamed, nextNumber: repairCodes(items, nextNumber, log) };
}

const fieldWords: Readonly<Record<string, string>> = {
  kind: 'kind',
  title: 'title',
  notes: 'notes',
  status: 'status',
  tags: 'tags',
  flags: 'flags',
  due: 'due date',
};

function repairItem(row: JsonRecord, id: ItemId, position: number, around: Surroundings, log: RepairLog): Item {
  const name = nameOf(row.title, position);
  const { facets, whys, replaced } = mendFacets(row.facets, around);
  for (const why of whys) log.say(`${name} ${why}.`);
  let item: JsonRecord = whys.length === 0 ? row : { ...row, facets };
  for (const [field, value] of Object.entries(replaced)) item = keepValue(item, field, value);
  const candidate = { ...item, code: 'X', owner: null };
  if (itemSchema.safeParse(candidate).success) return item as unknown as Item;
  const wrong: string[] = [];
  for (const [field, word] of Object.entries(fieldWords)) {
    const schema = itemSchema.shape[field as 'title'];
    if (schema.safeParse(row[field]).success) continue;
    item = keepValue({ ...item, [field]: usualValue(field, row) }, field, row[field]);
    wrong.push(word);
  }
  if (row.moves !== undefined && !itemSchema.shape.moves.safeParse(row.moves).success) {
    const { moves, ...rest } = item;
    item = keepValue({ ...rest, ...readableMoves(moves) }, 'moves', moves);
    wrong.push('moves between the rings');
  }
  if (wrong.length > 0)
    log.say(`${name}: the ${listed(wrong)} could not be read in full; what the file said is kept with the item.`);
  return { ...item, id } as unknown as Item;
}

/** One move that can't be read does not take the others with it. */
function readableMoves(value: unknown): { readonly moves?: readonly unknown[] } {
  const moves = listOf(value).filter((move) => moveSchema.safeParse(move).success);
  return moves.length === 0 ? {} : { moves: moves.slice(-MOST_MOVES) };
}

function usualValue(field: string, row: JsonRecord): unknown {
  const value = row[field];
  switch (field) {
    case 'kind':
      return 'note';
    case 'status':
      return statusNear(value) ?? (hasText(row.kind) ? kindOf({ kind: row.kind }).status : 'proposed');
    case 'title':
      return asText(value)
        .replace(/\s*[\r\n]+\s*/g, ' ')
        .slice(0, 10_000);
    case 'notes':
      return asText(value).slice(0, 1_000_000);
    case 'tags':
      return listOf(value)
        .filter((tag) => typeof tag === 'string' && tag !== '' && tag.length <= 100)
        .slice(0, 200);
    case 'flags':
      return listOf(value).filter((flag) => (flags as readonly unknown[]).includes(flag));
    default:
      return null;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A status written as people read it (“In progress”), as hand-made files have it. */
function statusNear(value: unknown): string | undefined {
  const words = asText(value).trim().toLowerCase();
  return Object.entries(statusNames).find(([id, name]) => words === id || words === name.toLowerCase())?.[0];
}

/** Whether a value of a row, which may be anything until it has been looked at, is a text. */
function hasText(value: unknown): value is string {
  return typeof value === 'string';
}

/** [P7] Every code once, and the next number beyond them all. */
function repairCodes(items: Map<ItemId, Item>, nextNumber: number, log: RepairLog): number {
  let next = nextNumber;
  for (const { code } of items.values()) {
    if (hasText(code)) next = Math.max(next, (codeNumber(code) ?? 0) + 1);
  }
  const seen = new Set<string>();
  let position = 0;
  for (const item of items.values()) {
    position += 1;
    const inOrder = itemSchema.shape.code.safeParse(item.code).success;
    if (inOrder && !seen.has(item.code)) {
      seen.add(item.code);
      continue;
    }
    const code = `${kindOf(item).letter}-${String(next).padStart(3, '0')}`;
    next += 1;
    seen.add(code);
    items.set(item.id, keepValue({ ...item, code }, 'code', item.code));
    const name = nameOf(item.title, position);
    log.say(
      inOrder
        ? `The code ${item.code} was given twice; ${name} has the code ${code} now.`
        : `${name} had no code; it has the code ${code} now.`,
    );
  }
  return next;
}
