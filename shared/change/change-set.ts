/**
 * The one algebra of edits: rows before and after. Undo inverts a change set, the journal stores it, replay folds it,
 * merge and comparison compute it. There is no second way to change a plan. Rules C1 to C7 stand in SPEC.md.
 */
import type { Item, ItemId, Link, LinkId, PlanHeader } from '#shared/plan';

/** `before` is null where the row is new, `after` is null where it goes. */
export type RowChange<Id, Row> = { readonly id: Id; readonly before: Row | null; readonly after: Row | null };

/** The header changes by field, so that two people who change different fields do not collide. */
export type HeaderChange = {
  readonly [Field in keyof PlanHeader]?: { readonly before: PlanHeader[Field]; readonly after: PlanHeader[Field] };
};

export type ChangeSet = {
  readonly header: HeaderChange;
  readonly items: readonly RowChange<ItemId, Item>[];
  readonly links: readonly RowChange<LinkId, Link>[];
};

export const noChange: ChangeSet = { header: {}, items: [], links: [] };

/** Whether it changes nothing. */
export function isEmpty(changes: ChangeSet): boolean {
  return changes.items.length === 0 && changes.links.length === 0 && Object.keys(changes.header).length === 0;
}

/** [C2] The change set that takes back what `changes` did: apply, then apply the inverse, gives the same plan. */
export function invert(changes: ChangeSet): ChangeSet {
  const swap = <Id, Row>({ id, before, after }: RowChange<Id, Row>): RowChange<Id, Row> => ({
    id,
    before: after,
    after: before,
  });
  const header = Object.fromEntries(
    Object.entries(changes.header).map(([field, { before, after }]) => [field, { before: after, after: before }]),
  ) as HeaderChange;
  return { header, items: changes.items.map(swap).reverse(), links: changes.links.map(swap).reverse() };
}
