/**
 * What a repair replaces is kept: a value in the `unread` field of its row, a whole row in the header's `unread` list.
 * Both are ordinary unknown fields to the rest of the program, so they survive every round trip.
 */
import type { JsonRecord } from './record';
import { isRecord } from './record';

/** Values nested more deeply than this are kept as their JSON text, so that keeping them can't make a file too deep. */
const DEEPEST_KEPT = 40;

/** The row with `value` kept under `name` in its `unread` field. Nothing that is kept there already is replaced. */
export function keepValue<Row extends object>(row: Row, name: string, value: unknown): Row {
  if (value === undefined) return row;
  const earlier = (row as JsonRecord).unread;
  const kept: JsonRecord = isRecord(earlier) ? earlier : earlier === undefined ? {} : { unread: earlier };
  let free = name;
  for (let n = 2; Object.hasOwn(kept, free); n += 1) free = `${name} (${n})`;
  return { ...row, unread: { ...kept, [free]: bounded(value) } };
}

/** A row that can't stand in the plan, with the list of the file that it stood in. */
export type KeptRow = { readonly from: string; readonly value: unknown };

/** The header with rows added to its `unread` list. */
export function keepRows<Header extends object>(header: Header, rows: readonly KeptRow[]): Header {
  if (rows.length === 0) return header;
  const earlier = (header as JsonRecord).unread;
  const kept: readonly unknown[] = Array.isArray(earlier)
    ? earlier
    : earlier === undefined
      ? []
      : [{ from: 'unread', value: earlier }];
  return { ...header, unread: [...kept, ...rows.map(({ from, value }) => ({ from, value: bounded(value) }))] };
}

function bounded(value: unknown): unknown {
  return isDeeperThan(value, DEEPEST_KEPT) ? JSON.stringify(value) : value;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
