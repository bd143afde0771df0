import type { Making } from '#renderer/session';
import type { KindId } from '#shared/kinds';
import { kindIds, unplacedItem } from '#shared/kinds';
import type { PlainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

type Taker = Pick<PlainLens, 'takes'>;

/** The kind that was last made in this plan, where the lens has a place for it; else an action, or what it has a place for. */
export function usualKind(lens: Taker, { kind }: Pick<Making, 'kind'>): KindId {
  if (kind !== null && takesKind(lens, kind)) return kind;
  return takesKind(lens, 'action') ? 'action' : (kindIds.find((known) => takesKind(lens, known)) ?? 'action');
}

/** Whether new items of a kind can have a place in the lens. */
export function takesKind(lens: Taker, kind: KindId): boolean {
  return lens.takes(unplacedItem('' as ItemId, kind));
}
