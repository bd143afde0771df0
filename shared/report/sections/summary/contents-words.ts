/** What the plan holds, in one sentence and in a table of numbers. */
import { isWork, kinds, statusNames } from '#shared/kinds';
import type { Item } from '#shared/plan';
import { statuses } from '#shared/plan';
import { capitalised, countOf, listOf, verb } from '../../grammar';
import type { Block } from '../../report';
import type { Subject } from '../../subject';

/** How many kinds the sentence names; the table below it has them all. */
const MOST_KINDS = 5;

/** “The plan of Northfield Learning Trust holds 23 items: 12 priorities, ten actions and one note.” */
export function holds({ plan, leftOut }: Subject, all: readonly Item[]): string {
  const items = counted(all);
  const without =
    leftOut === 0
      ? ''
      : ` ${capitalised(countOf(leftOut, 'confidential item'))} ${verb(leftOut, 'is', 'are')} left out.`;
  const organisation = plan.header.organisation.trim();
  const start = `${organisation === '' ? 'This plan' : `The plan of ${organisation}`} holds`;
  const counts = Object.entries(kinds)
    .map(([id, kind]) => ({ kind, count: items.filter((item) => kindIdOf(item) === id).length }))
    .filter(({ count }) => count > 0);
  const words = (those: typeof counts) =>
    listOf(those.map(({ kind, count }) => countOf(count, kind.name.toLowerCase(), kind.plural.toLowerCase())));
  if (counts.length === 1) return `${start} ${words(counts)}.${without}`;
  if (counts.length <= MOST_KINDS) return `${start} ${countOf(items.length, 'item')}: ${words(counts)}.${without}`;
  const commonest = counts.toSorted((a, b) => b.count - a.count).slice(0, MOST_KINDS - 1);
  return `${start} ${countOf(items.length, 'item')}, among them ${words(commonest)}.${without}`;
}

/** The plan in numbers: kinds by status. */
export function numbers(all: readonly Item[]): Block {
  const items = counted(all);
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

/** What the plan sets out; all of it where there is nothing else. */
function counted(items: readonly Item[]): readonly Item[] {
  const work = items.filter(isWork);
  return work.length === 0 ? items : work;
}

/** Kinds that this release does not know are counted as notes, as they are shown. */
function kindIdOf(item: Item): string {
  return Object.hasOwn(kinds, item.kind) ? item.kind : 'note';
}
