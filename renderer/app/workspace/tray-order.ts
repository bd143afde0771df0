/** In which order what waits stands in the tray. Pure. */
import type { Item, ItemId } from '#shared/plan';

/** Those that are asked for come first, the others after them, each in the order that they had. */
export function trayOrder(waiting: readonly Item[], first: ReadonlySet<ItemId>): readonly Item[] {
  if (!waiting.some(({ id }) => first.has(id))) return waiting;
  return [...waiting.filter(({ id }) => first.has(id)), ...waiting.filter(({ id }) => !first.has(id))];
}
