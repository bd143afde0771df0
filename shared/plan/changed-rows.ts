/**
 * What differs between two states of a plan. Rows are immutable values, so identity tells; this is how everything that
 * is computed from a plan finds out what it need not compute again.
 */

/** A row that came, went or became another one. */
export type ChangedRow<Row> =
  | { readonly before: Row; readonly after: Row }
  | { readonly before: Row; readonly after: undefined }
  | { readonly before: undefined; readonly after: Row };

type Rows<Id, Row> = ReadonlyMap<Id, Row>;
/** The earlier state is held weakly: a chain of states would keep every edit of a session in memory. */
type Remembered = { readonly before: WeakRef<object>; readonly changed: readonly ChangedRow<unknown>[] };

/** The last comparison made with each state: many parts of the app ask the same question after an edit. */
const remembered = new WeakMap<object, Remembered>();

/**
 * The rows of `after` that are not the very ones of `before`, and those that are gone. Their order means nothing.
 * Quick where the two share most rows in the same order, as the states before and after an edit do.
 */
export function changedRows<Id, Row extends { readonly id: Id }>(
  before: Rows<Id, Row>,
  after: Rows<Id, Row>,
): readonly ChangedRow<Row>[] {
  if (before === after) return [];
  const known = remembered.get(after);
  if (known?.before.deref() === before) return known.changed as readonly ChangedRow<Row>[];
  const changed = compared(before, after);
  remembered.set(after, { before: new WeakRef(before), changed });
  return changed;
}

/** Walks through both in step; where a row is missing on one side, that side waits. */
function compared<Id, Row extends { readonly id: Id }>(before: Rows<Id, Row>, after: Rows<Id, Row>): ChangedRow<Row>[] {
  const changed: ChangedRow<Row>[] = [];
  const olds = before.values();
  let old = olds.next().value;
  for (const row of after.values()) {
    while (old !== undefined && old.id !== row.id && !after.has(old.id)) {
      changed.push({ before: old, after: undefined });
      old = olds.next().value;
    }
    const was = old?.id === row.id ? old : before.get(row.id);
    if (was === undefined) {
      changed.push({ before: undefined, after: row });
      continue;
    }
    // A row has changed its place: the two can no longer be walked through in step.
    if (was !== old) return comparedById(before, after);
    if (was !== row) changed.push({ before: was, after: row });
    old = olds.next().value;
  }
  for (; old !== undefined; old = olds.next().value) {
    if (!after.has(old.id)) changed.push({ before: old, after: undefined });
  }
  return changed;
}

/** For rows in another order. */
function comparedById<Id, Row extends { readonly id: Id }>(
  before: Rows<Id, Row>,
  after: Rows<Id, Row>,
): ChangedRow<Row>[] {
  const changed: ChangedRow<Row>[] = [];
  for (const [id, row] of after) {
    const was = before.get(id);
    if (was === undefined) changed.push({ before: undefined, after: row });
    else if (was !== row) changed.push({ before: was, after: row });
  }
  for (const [id, row] of before) if (!after.has(id)) changed.push({ before: row, after: undefined });
  return changed;
}
