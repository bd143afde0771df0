import type { Item, ItemId } from '#shared/plan';
import type { KindId } from './catalogue';
import { kinds } from './catalogue';

/** An item that is not in any plan, to ask a lens whether it takes the kind and what a place would mean for it. */
export function unplacedItem(id: ItemId, kind: KindId): Item {
  return {
    id,
    kind,
    code: '',
    title: '',
    notes: '',
    status: kinds[kind].status,
    tags: [],
    flags: [],
    owner: null,
    due: null,
    facets: {},
  };
}
