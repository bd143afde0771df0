/**
 * The outline is a tree of branches. What a branch is (a year, a frame, a kind) the grouping says that makes it; the
 * tree itself knows only names, counts and order.
 */
import type { Item } from '#shared/plan';

export type Branch = {
  /** Unique in its grouping, and the same for as long as the plan's lanes, frames and kinds are. */
  readonly id: string;
  readonly name: string;
  /** The item that the branch is, such as a frame of the sketch; null for one that is only a heading. */
  readonly self: Item | null;
  readonly branches: readonly Branch[];
  /** What stands in it directly, in order. */
  readonly items: readonly Item[];
  /** How many items are in it and in the branches below; `self` is not counted. */
  readonly count: number;
};

type BranchParts = { readonly id: string; readonly name: string; readonly self?: Item } & Partial<
  Pick<Branch, 'branches' | 'items'>
>;

export function branchOf({ id, name, self, branches = [], items = [] }: BranchParts): Branch {
  const count = branches.reduce((sum, branch) => sum + branch.count + (branch.self ? 1 : 0), items.length);
  return { id, name, self: self ?? null, branches, items, count };
}
