import type { Fail } from '#shared/base';
import { fail } from '#shared/base';
import type { Facets, Item, ItemId } from '#shared/plan';
import { itemSchema } from '#shared/plan';

const reasons: Readonly<Record<string, string>> = {
  due: 'That is not a day between 1990 and 2200. Write it as 6 Feb 2027, or choose a term.',
  tags: 'A tag is a word or two, up to 100 characters, and an item has at most 200 of them.',
  notes: 'These notes are too long. The most is a million characters; put the rest into a second item.',
  title: 'This title is too long. The most is 10,000 characters; put the rest into the notes.',
};

const fieldsSchema = itemSchema.omit({ facets: true });

/** [P1, P2, P9] The reason why an item can't have these fields, or null where it can. Its places are looked at apart. */
export function checkFields(item: Item): Fail | null {
  const checked = fieldsSchema.safeParse(item);
  if (checked.success) return null;
  const field = String(checked.error.issues[0]?.path[0] ?? '');
  return fail('field-invalid', reasons[field] ?? 'That value does not fit this field, so it was not changed.');
}

/** [P6] The reason why `owner` can't own the item, or null where it can; `find` looks an item up. */
export function checkOwner(id: ItemId, owner: ItemId | null, find: (id: ItemId) => Item | undefined): Fail | null {
  if (owner === null) return null;
  if (owner === id) return fail('owner-itself', 'An item can’t be its own owner. Choose another body or role.');
  if (!find(owner)) return fail('owner-missing', 'That owner is no longer in the plan. Choose another body or role.');
  return null;
}

/** [P10, P16] The reason why these can't hand over, take over or take part in the item, or null where they can. */
export function checkParties(
  id: ItemId,
  { transition, enablement }: Facets,
  find: (id: ItemId) => Item | undefined,
): Fail | null {
  for (const party of transition ? [transition.from, transition.to] : []) {
    if (party === id) return fail('party-itself', 'An item can’t hand over to itself. Choose a body or role.');
    if (party !== null && !find(party))
      return fail(
        'party-missing',
        'Who hands over or takes over is no longer in the plan. Choose another body or role.',
      );
  }
  for (const { party } of enablement?.raci ?? []) {
    if (party === id) return fail('party-itself', 'An item can’t take part in itself. Choose a body or role.');
    if (!find(party))
      return fail('party-missing', 'Who takes part is no longer in the plan. Choose another body or role.');
  }
  return null;
}
