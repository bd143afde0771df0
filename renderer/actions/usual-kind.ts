import type { Making } from '#renderer/session';
import type { KindId } from '#shared/kinds';
import { unplacedItem } from '#shared/kinds';
import type { PlainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

type Taker = Pick<PlainLens, 'takes'>;

/** The kind that was last made in this plan, where the lens has a place for it; else an action. */
export function usualKind(lens: Taker, { kind }: Pick<Making, 'kind'>): KindId {
  return kind !== null && takesKind(lens, kind) ? kind : 'action';
}

/** Whether new items of a kind can have a place in the lens. */
export function takesKind(lens: Taker, kind: KindId): boolean {
  return lens.takes(unplacedItem('' as ItemId, kind));
}
