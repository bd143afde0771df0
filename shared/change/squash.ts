import { sameValue } from '#shared/base';
import type { ChangeSet, HeaderChange, RowChange } from './change-set';

/**
 * [C3] One change set that does what `first` and then `second` do. Rows that end as they began drop out, so a drag
 * that comes home leaves nothing behind.
 */
export function squash(first: ChangeSet, second: ChangeSet): ChangeSet {
  return {
    header: squashHeader(first.header, second.header),
    items: squashRows(first.items, second.items),
    links: squashRows(first.links, second.links),
  };
}

function squashRows<Id, Row>(
  first: readonly RowChange<Id, Row>[],
  second: readonly RowChange<Id, Row>[],
): readonly RowChange<Id, Row>[] {
  const merged = new Map<Id, RowChange<Id, Row>>();
  for (const change of [...first, ...second]) {
    const earlier = merged.get(change.id);
    merged.set(change.id, earlier ? { ...earlier, after: change.after } : change);
  }
  return [...merged.values()].filter(({ before, after }) => !sameValue(before, after));
}

function squashHeader(first: HeaderChange, second: HeaderChange): HeaderChange {
  const merged = new Map<string, { before: unknown; after: unknown }>(Object.entries(first));
  for (const [field, change] of Object.entries(second)) {
    const earlier = merged.get(field);
    merged.set(field, earlier ? { before: earlier.before, after: change.after } : change);
  }
  return Object.fromEntries([...merged].filter(([, { before, after }]) => !sameValue(before, after))) as HeaderChange;
}
