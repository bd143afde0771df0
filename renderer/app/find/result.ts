/** What was found, as a list shows it. */
import type { IconName } from '#shared/base';
import { kindOf } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { Item } from '#shared/plan';
import type { FoundIn } from '#shared/search';
import { excerptOf } from '#shared/search';

export type Result = {
  readonly id: string;
  /** A name of the icon set. */
  readonly icon: IconName;
  readonly title: string;
  readonly code: string;
  /** Quiet words below: where it is, and why it was found. */
  readonly detail: readonly string[];
};

/** An item that was found. `where` says where it is. */
export function resultOf(item: Item, foundIn: FoundIn, query: string, owner: string, where: string): Result {
  const why = reasons[foundIn](item, query, owner);
  return {
    id: item.id,
    icon: kindOf(item).icon,
    title: shownTitle(item.title),
    code: item.code,
    detail: [where, why].filter((words) => words !== ''),
  };
}

/** Why it was found, where the title does not show it. */
const reasons: Readonly<Record<FoundIn, (item: Item, query: string, owner: string) => string>> = {
  title: () => '',
  code: () => '',
  tag: ({ tags }) => `Tags: ${tags.join(', ')}`,
  owner: (_item, _query, owner) => `Owner: ${owner}`,
  notes: ({ notes }, query) => excerptOf(notes, query, 90),
};
