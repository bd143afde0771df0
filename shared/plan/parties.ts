import type { ItemId } from './ids';
import type { Item } from './item';
import type { Placing } from './placing';

/** What gives an item others to hand over and to take over, as `next` says; says nothing where nobody changes. */
export function withParties({ facets: { transition } }: Item, next: (id: ItemId) => ItemId | null): Placing {
  if (!transition) return {};
  const [from, to] = [transition.from && next(transition.from), transition.to && next(transition.to)];
  const same = from === transition.from && to === transition.to;
  return same ? {} : { facets: { transition: { ...transition, from, to } } };
}
