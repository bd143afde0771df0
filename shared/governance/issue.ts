import type { Item, ItemId } from '#shared/plan';
import { named, namedAll } from '#shared/plan';

/** Something to settle in a model. The id is the rule, and whom it is about where there may be several of it. */
export type Issue = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly items: readonly ItemId[];
};

/** Many items that one rule finds, as one thing to settle; none where it finds none. `plural` names several of them. */
export function together(
  id: string,
  items: readonly Item[],
  plural: string,
  title: (what: string) => string,
  detail: string,
): readonly Issue[] {
  const [one] = items;
  if (!one) return [];
  const what = items.length === 1 ? named(one) : `${String(items.length)} ${plural}`;
  const which = items.length === 1 ? '' : ` It concerns ${namedAll(items)}.`;
  return [{ id, title: title(what), detail: `${detail}${which}`, items: items.map((item) => item.id) }];
}
