/**
 * Tables of items and the notes below them, the same in every section.
 */
import { formatSpan } from '#shared/calendar';
import { flagNames, kindOf, statusNames } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { toneOf } from '#shared/scene';
import { dueInBrief } from './due';
import { shortened } from './grammar';
import { notesToBlocks } from './markdown';
import type { Block, Cell, Column, Run, TableRow } from './report';

/** How long a title may be where it only points to its item; in the item's own row it is always whole. */
const LONGEST_MENTION = 80;

type ItemColumn = 'code' | 'item' | 'weeks' | 'lane' | 'owner' | 'status';

const COLUMNS: Readonly<Record<ItemColumn, Column>> = {
  code: { name: 'Code', width: 9 },
  item: { name: 'Item', width: 38 },
  weeks: { name: 'Weeks', width: 16 },
  lane: { name: 'Lane', width: 18 },
  owner: { name: 'Owner', width: 18 },
  status: { name: 'Status', width: 15 },
};

/** A table of items with the columns asked for; groups without items are left out. */
export function itemTable(
  plan: Plan,
  summary: string,
  columns: readonly ItemColumn[],
  groups: readonly { readonly name: string; readonly items: readonly Item[] }[],
): Block {
  const filled = groups.filter((group) => group.items.length > 0);
  const rows = filled.flatMap(({ name, items }): readonly TableRow[] => [
    ...(name === '' ? [] : [{ type: 'group', text: name } as const]),
    ...items.map((item) => itemRow(plan, columns, item)),
  ]);
  return { type: 'table', summary, columns: columns.map((column) => COLUMNS[column]), rows };
}

function itemRow(plan: Plan, columns: readonly ItemColumn[], item: Item): TableRow {
  return { type: 'cells', tone: toneOf(plan, item), cells: columns.map((column) => cellOf(plan, item, column)) };
}

function cellOf(plan: Plan, item: Item, column: ItemColumn): Cell {
  const { journey } = item.facets;
  switch (column) {
    case 'code':
      return [[{ text: item.code, quiet: true }]];
    case 'item':
      return [[{ text: titleOf(item), bold: true }], [{ text: sortingWords(plan, item), quiet: true }]];
    case 'weeks':
      return [[{ text: journey ? formatSpan(journey.fromWeek, journey.toWeek) : '' }]];
    case 'lane':
      return [[{ text: plan.header.lanes.find((lane) => lane.id === journey?.lane)?.name ?? '' }]];
    case 'owner':
      return [[{ text: ownerOf(plan, item) }]];
    case 'status':
      return statusCell(item);
  }
}

function statusCell(item: Item): Cell {
  const status: readonly Run[] = [{ text: statusNames[item.status] }];
  return item.due ? [status, [{ text: `Due ${dueInBrief(item.due)}`, quiet: true }]] : [status];
}

/** What the item is sorted by, in one line: “Priority · Closing gaps · In every SDP”. */
function sortingWords(plan: Plan, item: Item): string {
  const area = plan.header.areas.find((known) => known.id === item.facets.area?.area);
  return [
    kindOf(item).name,
    ...(area ? [area.name] : []),
    ...item.flags.map((flag) => flagNames[flag]),
    ...item.tags.map((tag) => `#${tag}`),
  ].join(' · ');
}

export function titleOf(item: Item): string {
  return item.title.trim() === '' ? 'Untitled' : item.title;
}

/** The item where it is only mentioned: “Attendance: disadvantage first”, shortened where it is very long. */
export function mentionOf(item: Item): string {
  return shortened(titleOf(item), LONGEST_MENTION);
}

/** The name of the item's owner, shortened; empty for none. */
export function ownerOf(plan: Plan, item: Item): string {
  const owner = item.owner === null ? undefined : plan.items.get(item.owner);
  return owner ? shortened(titleOf(owner), LONGEST_MENTION) : '';
}

/** The notes of the items that have any, each below its item's name; `anchor` names the heading. */
export function notesOn(items: readonly Item[], anchor: string): readonly Block[] {
  const noted = items.filter((item) => item.notes.trim() !== '');
  if (noted.length === 0) return [];
  return [
    { type: 'heading', level: 3, text: 'Notes', anchor: `${anchor}-notes` },
    ...noted.flatMap((item): readonly Block[] => [
      {
        type: 'paragraph',
        look: 'body',
        runs: [
          { text: `${item.code}  `, quiet: true },
          { text: mentionOf(item), bold: true },
        ],
        keepWithNext: true,
      },
      ...notesToBlocks(item.notes),
    ]),
  ];
}
