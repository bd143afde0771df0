/** What an edit takes into the core or out of it, which asks for evidence or for a reason. */
import type { ChangeSet } from '#shared/change';
import type { Item } from '#shared/plan';
import { crossesCore, isFirstPlace, ringOf } from '#shared/plan';

export type CoreCrossing = {
  /** As they are after the edit. */
  readonly items: readonly Item[];
  readonly way: 'into' | 'out';
};

/** Null where nothing changes sides. What had no ring before is not promoted: it is only said where it stands. */
export function coreCrossing({ items }: ChangeSet): CoreCrossing | null {
  const crossed = items.flatMap(({ before, after }): readonly Item[] => {
    if (!before || !after || isFirstPlace(before)) return [];
    return crossesCore(ringOf(before), ringOf(after)) ? [after] : [];
  });
  if (crossed.length === 0) return null;
  return { items: crossed, way: crossed.every((item) => ringOf(item) === 'core') ? 'into' : 'out' };
}
