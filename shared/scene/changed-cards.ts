/** Which cards of a scene are other ones than those of an earlier scene. */
import type { ItemId } from '#shared/plan';
import type { SceneCard } from './scene';

export type ChangedCard = { readonly before: SceneCard | undefined; readonly after: SceneCard | undefined };

type Cards = readonly SceneCard[];

/** The cards that came, went or are not the same objects. Quick where most of them are, in the same order. */
export function changedCards(before: Cards, after: Cards): readonly ChangedCard[] {
  if (before === after) return [];
  const [gone, come] = unmatched(before, after);
  const later = new Map<ItemId, SceneCard>(come.map((card) => [card.id, card]));
  const changed: ChangedCard[] = [];
  for (const card of gone) {
    const now = later.get(card.id);
    later.delete(card.id);
    if (now !== card) changed.push({ before: card, after: now });
  }
  for (const card of later.values()) changed.push({ before: undefined, after: card });
  return changed;
}

/** Walks through both in step and sorts out what does not match; a card that has only changed its place can be in both. */
function unmatched(before: Cards, after: Cards): readonly [SceneCard[], SceneCard[]] {
  const gone: SceneCard[] = [];
  const come: SceneCard[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    const was = before[old];
    const is = after[now];
    if (was === is) {
      old += 1;
      now += 1;
    } else if (was && (!is || before[old + 1] === is)) {
      gone.push(was);
      old += 1;
    } else if (is && (!was || after[now + 1] === was)) {
      come.push(is);
      now += 1;
    } else if (was && is) {
      gone.push(was);
      come.push(is);
      old += 1;
      now += 1;
    }
  }
  return [gone, come];
}
