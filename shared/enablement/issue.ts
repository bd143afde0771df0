import type { ItemId } from '#shared/plan';

/** Something to settle. The id is the rule, and whom it is about where there may be several of it. */
export type Issue = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly items: readonly ItemId[];
};
