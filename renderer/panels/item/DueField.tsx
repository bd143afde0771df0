import type { Item } from '#shared/plan';
import { commitOrSay } from '../commit';
import { DuePicker } from '../DuePicker';

/** When the item is due. */
export function DueField({ item: { id, due } }: { readonly item: Pick<Item, 'id' | 'due'> }) {
  return <DuePicker due={due} onChange={(next) => commitOrSay('editItem', { id, fields: { due: next } })} />;
}
