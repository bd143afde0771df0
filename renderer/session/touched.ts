/**
 * What a step has touched, and what is selected once it is taken back or done again: the selection that it was made
 * with, where that holds all that it touched. Kept for the session only.
 */
import type { ChangeSet, Step } from '#shared/change';
import { carriedAlong } from '#shared/lenses/sketch';
import type { ItemId, LinkId, Plan } from '#shared/plan';

export type Touched = { readonly items: ReadonlySet<ItemId>; readonly links: ReadonlySet<LinkId> };

const madeWith = new WeakMap<Step, Touched>();

/** Keeps what was selected when a step was made; one that melts into the step before it was begun with that one's. */
export function keepMadeWith(step: Step | undefined, joined: Step | undefined, { items, links }: Touched): void {
  const first = joined && madeWith.get(joined);
  if (step) madeWith.set(step, first ?? { items, links });
}

/**
 * What was changed by hand and is still there, without what a moved frame took along, and without links that only came
 * back with a card that they hang on: a restored card with its links is one thing that goes on being worked on.
 */
export function touchedBy(changes: ChangeSet): Touched {
  const carried = carriedAlong(changes);
  const come = new Set(changes.items.flatMap(({ id, before, after }) => (before === null && after ? [id] : [])));
  const alone = changes.links.flatMap(({ id, before, after }) => {
    const isAlong = before === null && after && (come.has(after.from) || come.has(after.to));
    return after && !isAlong ? [id] : [];
  });
  return {
    items: new Set(changes.items.flatMap(({ id, after }) => (after && !carried.has(id) ? [id] : []))),
    links: new Set(alone),
  };
}

/**
 * What to select after going along a step. Who aligned four cards of which one lay right already wants the four again;
 * but what was touched elsewhere (by a finding, from the tray) is shown, whatever else was selected then.
 */
export function selectedAfter(step: Step, touched: Touched, { items, links }: Plan): Touched {
  const made = madeWith.get(step);
  if (!made || !holds(made.items, touched.items) || !holds(made.links, touched.links)) return touched;
  return {
    items: new Set([...made.items].filter((id) => items.has(id))),
    links: new Set([...made.links].filter((id) => links.has(id))),
  };
}

function holds<Id>(all: ReadonlySet<Id>, some: ReadonlySet<Id>): boolean {
  for (const id of some) if (!all.has(id)) return false;
  return true;
}
