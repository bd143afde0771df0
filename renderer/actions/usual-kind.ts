import type { Making } from '#renderer/session';
import type { KindId } from '#shared/kinds';
import { kindIds, unplacedItem } from '#shared/kinds';
import type { PlainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

type Taker = Pick<PlainLens, 'id' | 'takes' | 'firstKind'>;

/**
 * The kind that was last made in this plan, where the lens has a place for it; in a lens that begins with a kind of its
 * own, that one until another was made there. Else an action, or what it has a place for.
 */
export function usualKind(lens: Taker, { kind, madeIn }: Pick<Making, 'kind' | 'madeIn'>): KindId {
  const goesOn = lens.firstKind === undefined || madeIn === lens.id;
  if (goesOn && kind !== null && takesKind(lens, kind)) return kind;
  if (lens.firstKind !== undefined) return lens.firstKind;
  return takesKind(lens, 'action') ? 'action' : (kindIds.find((known) => takesKind(lens, known)) ?? 'action');
}

/** Whether new items of a kind can have a place in the lens. */
export function takesKind(lens: Pick<Taker, 'takes'>, kind: KindId): boolean {
  return lens.takes(unplacedItem('' as ItemId, kind));
}
