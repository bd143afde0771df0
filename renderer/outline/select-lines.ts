/** Selecting more than one line, from the line where it began to the one that is reached. */
import { outlineOf, outlineStore, planStore, select, selectionStore } from '#renderer/session';
import type { OutlineRow } from '#shared/outline';
import { itemKey, itemsBetween } from '#shared/outline';
import type { ItemId } from '#shared/plan';

/** Where a stretch of selected lines began. A selection that was made otherwise begins at its first item. */
let anchor: { readonly key: string; readonly made: unknown } | null = null;

/** Selects from the anchor to `row`, whatever was selected before. */
export function selectTo(row: OutlineRow): void {
  const { open } = planStore.getState();
  if (!open) return;
  const { rows } = outlineOf(open.plan, outlineStore.getState());
  const { items } = selectionStore.getState();
  const [first] = items;
  const from = anchor?.made === items ? anchor.key : first === undefined ? row.key : itemKey(first);
  select({ items: itemsBetween(rows, from, row.key) });
  anchor = { key: from, made: selectionStore.getState().items };
}

/** Adds the line of an item to what is selected, or takes it out. */
export function toggleLine(id: ItemId): void {
  const items = new Set(selectionStore.getState().items);
  if (!items.delete(id)) items.add(id);
  select({ items });
}
