import type { Item } from '#shared/plan';
import { commitOrSay } from '../commit';
import { OwnerPicker } from '../OwnerPicker';

/** Who answers for the item. */
export function OwnerField({ item: { id, owner } }: { readonly item: Pick<Item, 'id' | 'owner'> }) {
  return (
    <OwnerPicker
      ids={[id]}
      owner={owner}
      onChange={(next) => commitOrSay('editItem', { id, fields: { owner: next } })}
    />
  );
}
