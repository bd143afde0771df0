/** What letting go of dragged lines over another line means: into which group they would go, or why not. */
import type { Grouping, OutlineRow } from '#shared/outline';
import type { ItemId, Plan } from '#shared/plan';

export type LineTarget = {
  /** The group that takes them; null where letting go does nothing. */
  readonly branch: string | null;
  /** “To Year 5, Teaching”, or why they can't go there. */
  readonly words: string;
};

const NOWHERE: LineTarget = { branch: null, words: '' };

/** `ids` are the items of the dragged lines; `over` is the line under the pointer, if any. */
export function targetOver(
  plan: Plan,
  grouping: Grouping,
  rows: readonly OutlineRow[],
  ids: readonly ItemId[],
  over: OutlineRow | undefined,
): LineTarget {
  if (!over || (over.item && ids.includes(over.item.id))) return NOWHERE;
  const { branch } = over;
  const dragged = rows.filter(({ item }) => item && ids.includes(item.id));
  if (dragged.length === ids.length && dragged.every((row) => row.branch === branch && row.count === null))
    return NOWHERE;
  for (const id of ids) {
    const item = plan.items.get(id);
    const entered = item && grouping.enter(plan, item, branch);
    if (entered && !entered.ok) return { branch: null, words: entered.error.message };
  }
  const name = grouping.destinations(plan).find((to) => to.branch === branch)?.name ?? headingOf(rows, branch);
  return { branch, words: `To ${name}${ids.length > 1 ? `: ${String(ids.length)} items` : ''}` };
}

/** A group that is no destination of its own, such as a whole year, is called as its heading is. */
function headingOf(rows: readonly OutlineRow[], branch: string): string {
  return rows.find(({ key }) => key === branch)?.name ?? '';
}
