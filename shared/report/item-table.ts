/**
 * Tables of items and the notes below them, the same in every section.
 */
import { flagNames, isFrame, kindOf, statusNames } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { whenInWords } from '#shared/plan';
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
  item: { name: 'Item', width: 35 },
  weeks: { name: 'Weeks', width: 16 },
  lane: { name: 'Lane', width: 16 },
  owner: { name: 'Owner', width: 16 },
  status: { name: 'Status', width: 16 },
};

export type ItemGroup = {
  readonly name: string;
  readonly items: readonly Item[];
  /** The items are at home in another table and only mentioned here. */
  readonly mentioned?: boolean;
};

export type ItemTable = {
  /** What the table holds, for those who hear it. */
  readonly summary: string;
  readonly columns: readonly ItemColumn[];
  /** The heading or the groups say what kind the items are of, so the rows need not. */
  readonly kindIsSaid?: boolean;
  readonly groups: readonly ItemGroup[];
};

/** A table of items; groups without items are left out. */
export function itemTable(plan: Plan, { summary, columns, kindIsSaid = false, groups }: ItemTable): Block {
  const filled = groups.filter((group) => group.items.length > 0);
  const rows = filled.flatMap(({ name, items, mentioned = false }): readonly TableRow[] => [
    ...(name === '' ? [] : [{ type: 'group', text: name } as const]),
    ...items.map((item) => (mentioned ? mentionRow(plan, columns, item) : itemRow(plan, columns, item, kindIsSaid))),
  ]);
  return { type: 'table', summary, columns: columns.map((column) => COLUMNS[column]), rows };
}

function itemRow(plan: Plan, columns: readonly ItemColumn[], item: Item, kindIsSaid: boolean): TableRow {
  const cells = columns.map((column) =>
    column === 'item' ? itemCell(plan, item, kindIsSaid) : cellOf(plan, item, column),
  );
  return { type: 'cells', tone: toneOf(plan, item), cells };
}

function mentionRow(plan: Plan, columns: readonly ItemColumn[], item: Item): TableRow {
  const cells = columns.map((column): Cell => {
    if (column === 'item') return [[{ text: mentionOf(item) }]];
    return column === 'status' ? [[{ text: statusNames[item.status] }]] : cellOf(plan, item, column);
  });
  return { type: 'cells', tone: toneOf(plan, item), cells };
}

function itemCell(plan: Plan, item: Item, kindIsSaid: boolean): Cell {
  const words = sortingWords(plan, item, kindIsSaid);
  const title: Cell = [[{ text: titleOf(item), bold: true }]];
  return words === '' ? title : [...title, [{ text: words, quiet: true }]];
}

function cellOf(plan: Plan, item: Item, column: Exclude<ItemColumn, 'item'>): Cell {
  const { journey } = item.facets;
  switch (column) {
    case 'code':
      return [[{ text: item.code, quiet: true }]];
    case 'weeks':
      return [[{ text: weeksOf(plan, item) }]];
    case 'lane':
      return [[{ text: plan.header.lanes.find((lane) => lane.id === journey?.lane)?.name ?? '' }]];
    case 'owner':
      return [[{ text: ownerOf(plan, item) }]];
    case 'status':
      return statusCell(item);
  }
}

/** The span, which may only break at its dash: “Y4 w20 – Y9 w38”. */
export function weeksOf({ header }: Plan, { facets: { journey, transition } }: Item): string {
  return journey ? whenInWords(journey, header.halfTermPattern, transition).replace(/ w(?=\d)/gu, '\u00a0w') : '';
}

/** A frame only holds other items together: whether it is agreed means nothing to a reader. */
function statusCell(item: Item): Cell {
  if (isFrame(item)) return [[{ text: '' }]];
  const status: readonly Run[] = [{ text: statusNames[item.status] }];
  return item.due ? [status, [{ text: `Due ${dueInBrief(item.due)}`, quiet: true }]] : [status];
}

/** What the item is sorted by, in one line: “Priority · Closing gaps · In every SDP”. */
function sortingWords(plan: Plan, item: Item, kindIsSaid: boolean): string {
  const area = plan.header.areas.find((known) => known.id === item.facets.area?.area);
  return [
    ...(kindIsSaid ? [] : [kindOf(item).name]),
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
        look: 'label',
        runs: [
          { text: `${item.code}\u2002`, quiet: true },
          { text: mentionOf(item), bold: true },
        ],
        keepWithNext: true,
      },
      ...notesToBlocks(item.notes),
    ]),
  ];
}
