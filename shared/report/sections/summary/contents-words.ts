/** What the plan holds, in one sentence and in a table of numbers. */
import { kinds, statusNames } from '#shared/kinds';
import type { Item } from '#shared/plan';
import { statuses } from '#shared/plan';
import { countOf, listOf } from '../../grammar';
import type { Block } from '../../report';
import type { Subject } from '../../subject';

/** “The plan of Northfield Learning Trust holds 83 items: 24 priorities, 18 actions and one note.” */
export function holds({ plan }: Subject, items: readonly Item[]): string {
  const owner = plan.header.organisation.trim();
  const parts = Object.entries(kinds).map(([id, kind]) => {
    const count = items.filter((item) => kindIdOf(item) === id).length;
    return count === 0 ? '' : countOf(count, kind.name.toLowerCase(), kind.plural.toLowerCase());
  });
  const subject = owner === '' ? 'This plan' : `The plan of ${owner}`;
  const named = parts.filter((part) => part !== '');
  if (items.length === 1) return `${subject} holds ${named[0] ?? 'one item'}.`;
  if (named.length === 1) return `${subject} holds ${named[0]}.`;
  return `${subject} holds ${countOf(items.length, 'item')}: ${listOf(named)}.`;
}

/** The plan in numbers: kinds by status. */
export function numbers(items: readonly Item[]): Block {
  const shown = statuses.filter((status) => items.some((item) => item.status === status));
  const cell = (count: number) => [[{ text: count === 0 ? '–' : String(count), quiet: count === 0 }]];
  const rows = Object.entries(kinds).flatMap(([id, kind]) => {
    const those = items.filter((item) => kindIdOf(item) === id);
    if (those.length === 0) return [];
    const counts = shown.map((status) => cell(those.filter((item) => item.status === status).length));
    const total = [[{ text: String(those.length), bold: true }]];
    return [{ type: 'cells' as const, cells: [[[{ text: kind.plural }]], ...counts, total] }];
  });
  return {
    type: 'table',
    summary: 'How many items there are of each kind, by status',
    columns: [
      { name: 'Kind', width: 26 },
      ...shown.map((status) => ({ name: statusNames[status], width: 14, align: 'right' as const })),
      { name: 'All', width: 10, align: 'right' },
    ],
    rows,
  };
}

/** Kinds that this release does not know are counted as notes, as they are shown. */
function kindIdOf(item: Item): string {
  return Object.hasOwn(kinds, item.kind) ? item.kind : 'note';
}
