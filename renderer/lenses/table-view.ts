/** How the table of a lens is looked at: the order of its rows, and where a typed letter leads. */
import { setSwitch, useView, viewStore } from '#renderer/session';
import type { Advance, Order } from '#shared/grid';
import type { LensId } from '#shared/lenses';

const ORDER = 'order';
const ADVANCE = 'advance';
const fixed = ['given', 'title', 'marked'] as const;
const advances = ['right', 'down', 'stay'] as const satisfies readonly Advance[];

/** One of the orders, or the id of a column. */
export function useOrder(lens: LensId): string {
  return useView(({ switches }) => switches[lens]?.[ORDER] ?? 'given');
}

export function setOrder(lens: LensId, order: string): void {
  setSwitch(lens, ORDER, order);
}

/** What a head means that is chosen: rows in its order, or, chosen again, as they were made. */
export function toggleOrder(lens: LensId, column: string): void {
  const now = viewStore.getState().switches[lens]?.[ORDER];
  setOrder(lens, now === column ? 'given' : column);
}

export function useAdvance(lens: LensId): Advance {
  return useView(({ switches }) => advances.find((one) => one === switches[lens]?.[ADVANCE]) ?? 'right');
}

export function setAdvance(lens: LensId, advance: Advance): void {
  setSwitch(lens, ADVANCE, advance);
}

export function orderOf(chosen: string): Order {
  return fixed.find((one) => one === chosen) ?? { column: chosen };
}

/** The column by which rows are sorted, for a grid's heads; null where it is none. */
export function sortedBy(chosen: string): string | null {
  return chosen === 'given' || chosen === 'marked' ? null : chosen;
}
