/** What is said once something has been deleted: what it was, what went or changed along with it, and what stays. */
import { affectedByRemoval, quoted, quotedAll } from '#shared/commands';
import { linkKindOf } from '#shared/kinds';
import { frameFinder } from '#shared/lenses/sketch';
import type { ItemId, LinkId, Plan } from '#shared/plan';

/** “Deleted ‘Terms’. 2 links went too; the 4 cards that lay in it stay.”, of the plan as it was before. */
export function deletedItemsWords(plan: Plan, ids: readonly ItemId[]): string {
  const { links, owned } = affectedByRemoval(plan, ids);
  const left = cardsLeftBy(plan, new Set(ids));
  const also = [
    links.length > 0 ? `${counted(links.length, 'link')} went too` : '',
    owned.length > 0 ? `${counted(owned.length, 'item')} ${owned.length === 1 ? 'has' : 'have'} no owner now` : '',
    left === 1 ? `the card that lay in ${ids.length === 1 ? 'it' : 'them'} stays` : '',
    left > 1 ? `the ${String(left)} cards that lay in ${ids.length === 1 ? 'it' : 'them'} stay` : '',
  ].filter((text) => text !== '');
  const what = `Deleted ${quotedAll(plan, ids)}.`;
  return also.length > 0 ? `${what} ${capital(also.join('; '))}.` : what;
}

/** “Deleted the link ‘Phonics’ leads to ‘Fluency’.” */
export function deletedLinksWords(plan: Plan, ids: readonly LinkId[]): string {
  const [id] = ids;
  const link = ids.length === 1 && id !== undefined ? plan.links.get(id) : undefined;
  if (!link) return `Deleted ${String(ids.length)} links.`;
  const [from, to] = [plan.items.get(link.from), plan.items.get(link.to)];
  return `Deleted the link ${quoted(from)} ${linkKindOf(link).verb} ${quoted(to)}.`;
}

/** How many cards lie in frames that go, and do not go with them. */
function cardsLeftBy(plan: Plan, going: ReadonlySet<ItemId>): number {
  const frameOf = frameFinder(plan);
  let left = 0;
  for (const item of plan.items.values()) {
    const frame = going.has(item.id) ? undefined : frameOf(item);
    if (frame && going.has(frame.id)) left += 1;
  }
  return left;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
