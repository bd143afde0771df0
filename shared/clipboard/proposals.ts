/** Lines of foreign text as items that would be made: codes as they would be given, and what is there already. */
import type { NewItem } from '#shared/commands';
import { codeFor } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import type { ItemId, Placing, Plan } from '#shared/plan';
import type { PastedLine } from './read-lines';

export type Proposal = PastedLine & {
  /** The code that the item would get; null for a line that is left out. */
  readonly code: string | null;
  /** Where its title stands already: in the plan, further up in the list, or nowhere. */
  readonly twin: 'plan' | 'list' | null;
};

/** What would be made of the lines, in their order. Lines with a twin are left out where that is wanted. */
export function proposalsOf(
  plan: Plan,
  lines: readonly PastedLine[],
  kind: KindId,
  withoutTwins: boolean,
): readonly Proposal[] {
  const inPlan = new Set([...plan.items.values()].map(({ title }) => alike(title)));
  const inList = new Set<string>();
  let number = plan.header.nextNumber;
  return lines.map((line) => {
    const title = alike(line.title);
    const twin = inPlan.has(title) ? 'plan' : inList.has(title) ? 'list' : null;
    inList.add(title);
    const made = twin === null || !withoutTwins;
    if (made) number += 1;
    return { ...line, twin, code: made ? codeFor(kind, number - 1) : null };
  });
}

/** The proposals that are not left out, as `addItems` wants them; `places` has one for each of these, or is empty. */
export function newItemsOf(
  proposals: readonly Proposal[],
  kind: KindId,
  newId: () => string,
  places: readonly Placing[],
): readonly NewItem[] {
  return proposals
    .filter(({ code }) => code !== null)
    .map(({ title, notes }, index) => ({ id: newId() as ItemId, kind, title, notes, placing: places[index] ?? {} }));
}

function alike(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
}
