/** What a column of a table can say of an item, and how its cells are read. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { parseDate } from '#shared/calendar';
import type { KindId } from '#shared/kinds';
import { flagNames, isKindId, kindIds, kindOf, kinds, statusNames } from '#shared/kinds';
import type { AreaId, Due, Flag, Item, ItemId, LaneId, Plan, Status } from '#shared/plan';
import { flags, statuses, terms } from '#shared/plan';

/** What one row says, as far as it could be read. Null takes a value away; what is left out stays. */
export type RowSays = {
  readonly kind?: KindId;
  readonly title?: string;
  readonly status?: Status;
  readonly owner?: ItemId | null;
  readonly due?: Due | null;
  readonly area?: AreaId | null;
  readonly lane?: LaneId;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly flags?: readonly Flag[];
  readonly tags?: readonly string[];
  readonly notes?: string;
};

export type ImportField = {
  readonly id: keyof RowSays | 'id' | 'code';
  readonly name: string;
  /** Heads of columns that are taken for it, in small letters, beside its name. */
  readonly alsoCalled: readonly string[];
  /** Reads a cell, which may be empty. Fails with words that say what would be understood. */
  readonly read: (cell: string, plan: Plan) => Result<RowSays>;
};

/** In the order in which they are offered. */
export const importFields: readonly ImportField[] = [
  field('title', 'Title', 'name|item|action|task|priority|practice|what|activity|responsibility|decision', (title) =>
    ok({ title }),
  ),
  field('notes', 'Notes', 'note|description|details|detail|comment|comments', (notes) => ok({ notes })),
  field('kind', 'Kind', 'type', (cell) => {
    const kind = cell === '' ? undefined : kindIds.find((id) => isKindId(id) && alike(kinds[id].name, cell));
    if (kind) return ok({ kind });
    return cell === ''
      ? ok({})
      : unread(
          cell,
          'a kind of item',
          kindIds.map((id) => kinds[id].name),
        );
  }),
  field('status', 'Status', 'state|progress', (cell) => {
    const status = statuses.find((id) => alike(statusNames[id], cell));
    if (status) return ok({ status });
    return cell === '' ? ok({}) : unread(cell, 'a status', Object.values(statusNames));
  }),
  field('owner', 'Owner', 'lead|leader|responsible|who', (cell, plan) => {
    if (cell === '') return ok({ owner: null });
    const owner = ownersOf(plan).find(({ title, code }) => alike(title, cell) || alike(code, cell));
    return owner ? ok({ owner: owner.id }) : fail('import-owner', `No body or role is called “${cell}”. Add it first.`);
  }),
  field('due', 'Due', 'due date|deadline|by when|date', (cell) => {
    if (cell === '') return ok({ due: null });
    const due = readDue(cell);
    return due
      ? ok({ due })
      : fail('import-due', `“${cell}” is no day or term. Write 6 Feb 2027, or spring term 2027.`);
  }),
  field('area', 'Area', 'priority area|theme', (cell, { header }) =>
    named(cell, header.areas, 'area', 'a priority area'),
  ),
  field('lane', 'Lane', 'strand', (cell, { header }) => named(cell, header.lanes, 'lane', 'a lane')),
  field('from', 'From week', 'start week|from', (cell) => week('from', cell)),
  field('to', 'To week', 'end week|to', (cell) => week('to', cell)),
  field('flags', 'Flags', 'flag', (cell) => {
    const words = listOf(cell);
    const found = flags.filter((flag) => words.some((word) => alike(flagNames[flag], word)));
    const strange = words.find((word) => !flags.some((flag) => alike(flagNames[flag], word)));
    return strange === undefined ? ok({ flags: found }) : unread(strange, 'a flag', Object.values(flagNames));
  }),
  field('tags', 'Tags', 'tag|labels|label', (cell) => ok({ tags: [...new Set(listOf(cell))] })),
  field('code', 'Code', 'ref|reference', () => ok({})),
  field('id', 'Id', '', () => ok({})),
];

function field(
  id: ImportField['id'],
  name: string,
  alsoCalled: string,
  read: (cell: string, plan: Plan) => Result<RowSays>,
): ImportField {
  return { id, name, alsoCalled: alsoCalled === '' ? [] : alsoCalled.split('|'), read };
}

function ownersOf({ items }: Plan): readonly Item[] {
  return [...items.values()].filter((item) => kindOf(item).canOwn);
}

function named(
  cell: string,
  known: readonly { readonly id: string; readonly name: string }[],
  key: 'area' | 'lane',
  what: string,
): Result<RowSays> {
  if (cell === '') return ok(key === 'area' ? { area: null } : {});
  const found = known.find(({ name }) => alike(name, cell));
  if (!found)
    return unread(
      cell,
      what,
      known.map(({ name }) => name),
    );
  return ok(key === 'area' ? { area: found.id as AreaId } : { lane: found.id as LaneId });
}

function week(key: 'from' | 'to', cell: string): Result<RowSays> {
  if (cell === '') return ok({ [key]: null });
  const number = Number(cell);
  if (Number.isInteger(number) && number >= 1 && number <= 570) return ok({ [key]: number });
  return fail('import-week', `“${cell}” is no week. Weeks are whole numbers from 1 to 570.`);
}

const TERM = new RegExp(`(${terms.join('|')})(?: term)? (\\d{4})`, 'i');

/** “6 Feb 2027”, “2027-02-06”, “spring term 2027”, by the year that the term ends in. */
function readDue(cell: string): Due | null {
  const [, word = '', year = ''] = TERM.exec(cell) ?? [];
  const term = terms.find((one) => alike(one, word));
  if (term) return { term, year: term === 'autumn' ? Number(year) : Number(year) - 1 };
  const date = parseDate(cell);
  return date.ok ? { date: date.value } : null;
}

function listOf(cell: string): readonly string[] {
  return cell
    .split(/[;,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function unread(cell: string, what: string, known: readonly string[]): Result<never> {
  return fail('import-word', `“${cell}” is not ${what} of this plan. Known: ${known.slice(0, 8).join(', ')}.`);
}

/** Whether two words say the same. */
export function alike(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** What a word is compared by: neither case nor spaces count. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
}
