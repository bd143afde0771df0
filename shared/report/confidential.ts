/**
 * What may leave the room: the plan without its confidential items, and without anything that names them.
 */
import type { Finding } from '#shared/lenses';
import type { Item, ItemId, Link, Plan } from '#shared/plan';
import { placedItem, withParties } from '#shared/plan';

/** The plan without confidential items, their links and their names as owners or at transitions; the same plan where there are none. */
export function withoutConfidential(plan: Plan): Plan {
  const hidden = new Set(confidentialItems(plan).map(({ id }) => id));
  if (hidden.size === 0) return plan;
  const isOpen = (id: ItemId) => !hidden.has(id);
  const items = new Map<ItemId, Item>();
  for (const item of plan.items.values()) {
    if (!isOpen(item.id)) continue;
    const owner = item.owner !== null && isOpen(item.owner) ? item.owner : null;
    const open = withParties(item, (id) => (isOpen(id) ? id : null));
    items.set(item.id, owner === item.owner && !open.facets ? item : placedItem(item, { ...open, owner }));
  }
  const links = new Map([...plan.links].filter(([, link]) => bothEndsIn(items, link)));
  return { header: plan.header, items, links };
}

/** The items that leave the room only when they are asked for. */
export function confidentialItems(plan: Plan): readonly Item[] {
  return [...plan.items.values()].filter(isConfidential);
}

/** The findings of the whole plan that neither concern nor name a confidential item. */
export function openFindings(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const hidden = confidentialItems(plan);
  const ids = new Set(hidden.map((item) => item.id));
  const titles = hidden.map((item) => item.title.trim()).filter((title) => title !== '');
  return findings.filter(({ items, title, detail }) => {
    if (items.some((id) => ids.has(id))) return false;
    return !titles.some((name) => title.includes(name) || detail.includes(name));
  });
}

function isConfidential(item: Item): boolean {
  return item.flags.includes('confidential');
}

function bothEndsIn(items: ReadonlyMap<ItemId, Item>, link: Link): boolean {
  return items.has(link.from) && items.has(link.to);
}
