/**
 * The tree as the lines that are seen: what is folded away is left out. Each line knows what a screen reader is told of
 * it: its level, its number among its siblings, and whether it is open.
 */
import { shownTitle } from '#shared/lenses';
import type { Item, ItemId } from '#shared/plan';
import type { Branch } from './branch';

export type OutlineRow = {
  /** Unique among the rows: the branch's id, or one made of the item's. */
  readonly key: string;
  /** The key of the row that it stands under; null at the top. */
  readonly parent: string | null;
  /** The branch that it is or stands in: where something added here goes. */
  readonly branch: string;
  /** What stands on the line. */
  readonly name: string;
  /** The item that the line is; null for a heading. */
  readonly item: Item | null;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Null for a line that nothing stands under. */
  readonly open: boolean | null;
  /** How many items are below, seen or folded away; null for a line that nothing can stand under. */
  readonly count: number | null;
};

/** The key of an item's own line. */
export function itemKey(id: ItemId): string {
  return `item:${id}`;
}

/** The lines of a tree, from top to bottom. A branch whose id is in `folded` shows nothing of what is in it. */
export function rowsOf(branches: readonly Branch[], folded: ReadonlySet<string>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  addBranches(branches, null, 1, branches.length, 0);
  return rows;

  function addBranches(
    among: readonly Branch[],
    parent: string | null,
    level: number,
    siblings: number,
    before: number,
  ): void {
    for (const [index, branch] of among.entries()) {
      const { id, name, self, count } = branch;
      const key = self ? itemKey(self.id) : id;
      const open = count + branch.branches.length === 0 ? null : !folded.has(id);
      const position = before + index + 1;
      rows.push({ key, parent, branch: id, name, item: self, level, position, siblings, open, count });
      if (open) addInside(branch, key, level + 1);
    }
  }

  function addInside({ id, branches: inner, items }: Branch, parent: string, level: number): void {
    const siblings = items.length + inner.length;
    for (const [index, item] of items.entries()) {
      const name = shownTitle(item.title);
      const position = index + 1;
      rows.push({
        key: itemKey(item.id),
        parent,
        branch: id,
        name,
        item,
        level,
        position,
        siblings,
        open: null,
        count: null,
      });
    }
    addBranches(inner, parent, level, siblings, items.length);
  }
}

/** The branches that must be open for an item to be seen, outermost first; null where the tree does not have it. */
export function pathTo(branches: readonly Branch[], id: ItemId): readonly string[] | null {
  for (const branch of branches) {
    if (branch.self?.id === id) return [];
    if (branch.items.some((item) => item.id === id)) return [branch.id];
    const inner = pathTo(branch.branches, id);
    if (inner) return [branch.id, ...inner];
  }
  return null;
}

/** The items of a branch and of all below it, and the item that the branch is; none for a branch that is not there. */
export function itemsUnder(branches: readonly Branch[], id: string): readonly ItemId[] {
  for (const branch of branches) {
    if (branch.id === id) return idsOf(branch);
    const inner = itemsUnder(branch.branches, id);
    if (inner.length > 0) return inner;
  }
  return [];
}

function idsOf({ self, items, branches }: Branch): readonly ItemId[] {
  return [...(self ? [self.id] : []), ...items.map((item) => item.id), ...branches.flatMap(idsOf)];
}

/** Every branch that something stands in: what “fold all” folds. */
export function branchIds(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap((branch) => [branch.id, ...branchIds(branch.branches)]);
}
