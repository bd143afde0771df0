import type { Fail } from '#shared/base';
import { fail } from '#shared/base';
import type { Facets, Item, ItemId } from '#shared/plan';
import { answersToItself, itemSchema } from '#shared/plan';

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

/** [P10, P16, P20, P21] The reason why these can't hand over, take over, take part in, lead or decide on the item, or null where they can. */
export function checkParties(
  id: ItemId,
  { transition, enablement, governance, delegation }: Facets,
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
  return checkLines(id, governance, find) ?? checkDelegates(id, delegation, find);
}

/** [P20] */
function checkLines(id: ItemId, governance: Facets['governance'], find: (id: ItemId) => Item | undefined): Fail | null {
  if (!governance) return null;
  if (governance.inModels.some(({ accountableTo }) => accountableTo !== null && !find(accountableTo)))
    return fail('line-missing', 'Whom it would answer to is no longer in the plan. Choose another body or role.');
  if (answersToItself(id, { governance }, find))
    return fail(
      'line-circular',
      'It would answer to itself in the end. Choose a body that does not answer to this one.',
    );
  return null;
}

/** [P21] */
function checkDelegates(
  id: ItemId,
  delegation: Facets['delegation'],
  find: (id: ItemId) => Item | undefined,
): Fail | null {
  for (const { party } of delegation?.parts ?? []) {
    if (party === id) return fail('party-itself', 'A decision can’t decide on itself. Choose a body or role.');
    if (!find(party))
      return fail('party-missing', 'Who does something in it is no longer in the plan. Choose another body or role.');
  }
  return null;
}
