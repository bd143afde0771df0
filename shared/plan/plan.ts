/**
 * The plan: what is saved. Nothing of a session (selection, viewport, open panels) is in it or in the undo stack.
 */
import type { PlanHeader } from './header';
import type { ItemId, LinkId } from './ids';
import type { Item } from './item';
import type { Link } from './link';

export type Plan = {
  readonly header: PlanHeader;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly links: ReadonlyMap<LinkId, Link>;
};

/** The links that start or end at an item, in the plan's order. */
export function linksOf({ links: all }: Pick<Plan, 'links'>, id: ItemId): readonly Link[] {
  const links: Link[] = [];
  for (const link of all.values()) if (link.from === id || link.to === id) links.push(link);
  return links;
}
