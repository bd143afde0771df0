/** An item as a row of a table, the same in every format that has tables of items. */
import { flagNames, kindOf, statusNames } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { dueInWords } from '#shared/report';

export type ItemField = {
  readonly name: string;
  /** Empty where the item says nothing of it. */
  readonly of: (item: Item, plan: Plan) => string;
};

const areaOf = ({ facets: { area } }: Item, { header }: Plan) =>
  header.areas.find(({ id }) => id === area?.area)?.name ?? '';
const laneOf = ({ facets: { journey } }: Item, { header }: Plan) =>
  header.lanes.find(({ id }) => id === journey?.lane)?.name ?? '';

/** The id comes last: people read from the left, and a table that is read in again finds its items by it. */
export const itemFields: readonly ItemField[] = [
  { name: 'Code', of: ({ code }) => code },
  { name: 'Kind', of: (item) => kindOf(item).name },
  { name: 'Title', of: ({ title }) => title },
  { name: 'Status', of: ({ status }) => statusNames[status] },
  { name: 'Owner', of: ({ owner }, { items }) => (owner === null ? '' : (items.get(owner)?.title ?? '')) },
  { name: 'Due', of: ({ due }) => (due === null ? '' : 'date' in due ? due.date : dueInWords(due)) },
  { name: 'Area', of: areaOf },
  { name: 'Lane', of: laneOf },
  { name: 'From week', of: ({ facets }) => String(facets.journey?.fromWeek ?? '') },
  { name: 'To week', of: ({ facets }) => String(facets.journey?.toWeek ?? '') },
  { name: 'Flags', of: ({ flags }) => flags.map((flag) => flagNames[flag]).join('; ') },
  { name: 'Tags', of: ({ tags }) => tags.join('; ') },
  { name: 'Notes', of: ({ notes }) => notes },
  { name: 'Id', of: ({ id }) => id },
];

export function itemRow(plan: Plan, item: Item): readonly string[] {
  return itemFields.map(({ of }) => of(item, plan));
}

/** What a spreadsheet would take for a formula; it runs what it takes for one. */
const FORMULA = /^[=+\-@\t\r]/;

/** Text that no spreadsheet takes for a formula: one that looks like it has an apostrophe before it. */
export function safeInCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
