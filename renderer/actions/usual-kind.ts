import { makingStore } from '#renderer/session';
import type { KindId } from '#shared/kinds';
import { unplacedItem } from '#shared/kinds';
import type { PlainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

type Taker = Pick<PlainLens, 'takes'>;

/** The kind that was last made, where the lens has a place for it; else an action. */
export function usualKind(lens: Taker): KindId {
  const { kind } = makingStore.getState();
  return takesKind(lens, kind) ? kind : 'action';
}

/** Whether new items of a kind can have a place in the lens. */
export function takesKind(lens: Taker, kind: KindId): boolean {
  return lens.takes(unplacedItem('' as ItemId, kind));
}
