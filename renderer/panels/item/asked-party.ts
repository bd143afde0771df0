/** Whoever jumps to an item because it lacks somebody is taken to the field that names them. */
import type { ItemId } from '#shared/plan';

export type Party = 'From' | 'To';

let asked: { readonly item: ItemId; readonly party: Party } | null = null;

/** The field of this item takes the keys as soon as it is shown. */
export function askForParty(item: ItemId, party: Party): void {
  asked = { item, party };
}

/** Whether this field was asked for; once only. */
export function isAskedFor(item: ItemId, party: string): boolean {
  const is = asked?.item === item && asked.party === party;
  if (is) asked = null;
  return is;
}
