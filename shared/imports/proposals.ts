/**
 * What a table would change: rows that name an item of the plan change it, others make one. Everything is shown before
 * anything is done, and each row can be left out.
 */
import type { ImportRows, NewItem, RowEdit } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import { flagNames, kindOf, statusNames } from '#shared/kinds';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { whenDue } from './due-words';
import type { RowSays } from './fields';
import { importFields, plain } from './fields';
import type { Mapping } from './mapping';
import type { Table } from './table';
import { MOST_ROWS } from './table';

export type Change = { readonly field: string; readonly before: string; readonly after: string };

export type RowProposal = {
  /** Counted from 1 as the spreadsheet counts it. */
  readonly row: number;
  readonly deed: 'add' | 'change' | 'same' | 'none';
  readonly title: string;
  /** The item that it is about; null for a new one. */
  readonly item: Item | null;
  readonly changes: readonly Change[];
  /** What could not be read; the rest of the row can be taken over all the same. */
  readonly problems: readonly string[];
  readonly says: RowSays;
};

export type Choices = {
  readonly mapping: Mapping;
  /** Whether the first row names the columns. */
  readonly headed: boolean;
  /** What new items are that do not say it. */
  readonly kind: KindId;
};

const NO_TITLE = 'There is no title in this row, so that nothing can be made of it.';

/** A proposal for each row with words in it, at most {@link MOST_ROWS}. */
export function proposeRows(plan: Plan, table: Table, choices: Choices): readonly RowProposal[] {
  const byCode = new Map([...plan.items.values()].map((item) => [item.code, item]));
  const met = new Set<ItemId>();
  return table.rows.slice(choices.headed ? 1 : 0, MOST_ROWS).map((cells, index) => {
    const known = itemOf(plan, byCode, cells, choices.mapping);
    // A row that was copied in the spreadsheet carries the same id: the first is the item, the others are new.
    const item = known && !met.has(known.id) ? known : null;
    if (item) met.add(item.id);
    return proposalOf(plan, item, cells, index + (choices.headed ? 2 : 1), choices);
  });
}

function itemOf(
  { items }: Plan,
  byCode: ReadonlyMap<string, Item>,
  cells: readonly string[],
  mapping: Mapping,
): Item | null {
  const id = cells[mapping.indexOf('id')] ?? '';
  if (id !== '') return items.get(id as ItemId) ?? null;
  return byCode.get(cells[mapping.indexOf('code')] ?? '') ?? null;
}

function proposalOf(
  plan: Plan,
  item: Item | null,
  cells: readonly string[],
  row: number,
  { mapping, kind }: Choices,
): RowProposal {
  const problems: string[] = [];
  const says = saidIn(plan, cells, mapping, problems);
  if (item && says.title === '') {
    delete says.title;
    problems.push('A title can’t be empty, so that the old one stays.');
  }
  if (item && says.owner === item.id) {
    delete says.owner;
    problems.push('An item can’t be its own owner.');
  }
  problems.push(...weekProblems(plan, item, says));
  const title = says.title ?? item?.title ?? '';
  if (!item && title === '') return { row, deed: 'none', title, item, changes: [], problems: [NO_TITLE], says };
  if (!item && isThere(plan, title)) problems.push('An item of this name is in the plan already.');
  const changes = item ? changesOf(plan, item, says) : [];
  const deed = item ? (changes.length > 0 ? 'change' : 'same') : 'add';
  return { row, deed, title, item, changes, problems, says: item ? says : { kind, ...says } };
}

const titlesOf = new WeakMap<Plan, ReadonlySet<string>>();

function isThere(plan: Plan, title: string): boolean {
  const known = titlesOf.get(plan) ?? new Set([...plan.items.values()].map((item) => plain(item.title)));
  titlesOf.set(plan, known);
  return known.has(plain(title));
}

/** What the cells of a row say; what can't be read is left unsaid, and told. */
function saidIn(plan: Plan, cells: readonly string[], mapping: Mapping, problems: string[]): Said {
  const says: Said = {};
  for (const [column, id] of mapping.entries()) {
    const read = importFields.find((one) => one.id === id)?.read(cells[column] ?? '', plan);
    if (read?.ok) Object.assign(says, read.value);
    else if (read) problems.push(read.error.message);
  }
  return says;
}

type Said = { -readonly [Name in keyof RowSays]: RowSays[Name] };

function weekProblems(plan: Plan, item: Item | null, says: RowSays): readonly string[] {
  const { from, to } = weeksOf(item, says);
  if ((from === null) !== (to === null))
    return ['Only one of its two weeks is there, so that it stays off the journey.'];
  if (from !== null && to !== null && from > to)
    return ['It would end before it begins, so that its weeks stay as they are.'];
  if (from !== null && plan.header.lanes.length === 0)
    return ['This plan has no lanes, so that it stays off the journey.'];
  return [];
}

function weeksOf(
  item: Item | null,
  { from, to }: RowSays,
): { readonly from: number | null; readonly to: number | null } {
  const journey = item?.facets.journey;
  return {
    from: from === undefined ? (journey?.fromWeek ?? null) : from,
    to: to === undefined ? (journey?.toWeek ?? null) : to,
  };
}

/** What would be others than before, field by field, in words. */
function changesOf(plan: Plan, item: Item, says: RowSays): readonly Change[] {
  const after = { ...placedItem(item, placingOf(plan, item, says)), ...fieldsOf(says) };
  return shown.flatMap(({ name, of }) => {
    const [before, now] = [of(item, plan), of(after, plan)];
    return before === now ? [] : [{ field: name, before, after: now }];
  });
}

const shown: readonly { readonly name: string; readonly of: (item: Item, plan: Plan) => string }[] = [
  { name: 'Title', of: ({ title }) => title.trim().replace(/\s+/gu, ' ') },
  { name: 'Kind', of: (item) => kindOf(item).name },
  { name: 'Status', of: ({ status }) => statusNames[status] },
  { name: 'Owner', of: ({ owner }, { items }) => (owner && items.get(owner)?.title) || '' },
  { name: 'Due', of: ({ due }) => whenDue(due) },
  { name: 'Area', of: ({ facets }, { header }) => header.areas.find(({ id }) => id === facets.area?.area)?.name ?? '' },
  {
    name: 'Lane',
    of: ({ facets }, { header }) => header.lanes.find(({ id }) => id === facets.journey?.lane)?.name ?? '',
  },
  { name: 'From week', of: ({ facets }) => String(facets.journey?.fromWeek ?? '') },
  { name: 'To week', of: ({ facets }) => String(facets.journey?.toWeek ?? '') },
  {
    name: 'Flags',
    of: ({ flags }) =>
      [...flags]
        .sort()
        .map((flag) => flagNames[flag])
        .join('; '),
  },
  { name: 'Tags', of: ({ tags }) => tags.join('; ') },
  { name: 'Notes', of: ({ notes }) => notes.trim() },
];

function fieldsOf({ title, notes, flags }: RowSays): RowEdit['fields'] {
  return { ...(title !== undefined && { title }), ...(notes !== undefined && { notes }), ...(flags && { flags }) };
}

/** Where it would stand: its area, its weeks and lane, and what goes with a place. */
function placingOf(plan: Plan, item: Item | null, says: RowSays): Placing {
  const { kind, status, owner, due, tags, area } = says;
  const journey = journeyOf(plan, item, says);
  const was = item?.facets.area;
  const moves = area && was?.area !== area;
  const areaFacet = area === null ? null : moves ? { area, rank: was?.rank ?? nextRank(plan) } : undefined;
  const facets = {
    ...(journey !== undefined && { journey }),
    ...(areaFacet !== undefined && { area: areaFacet }),
  };
  return {
    ...(kind && { kind }),
    ...(status && { status }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(tags && { tags }),
    ...(Object.keys(facets).length > 0 && { facets }),
  };
}

/** Undefined where nothing changes, null where it leaves the journey. */
function journeyOf(plan: Plan, item: Item | null, says: RowSays) {
  if (says.from === undefined && says.to === undefined && says.lane === undefined) return undefined;
  const was = item?.facets.journey;
  const { from, to } = weeksOf(item, says);
  if (from === null && to === null) return was ? null : undefined;
  const lane = says.lane ?? was?.lane ?? plan.header.lanes[0]?.id;
  if (from === null || to === null || from > to || !lane) return undefined;
  if (was && was.fromWeek === from && was.toWeek === to && was.lane === lane) return undefined;
  return { ...was, fromWeek: from, toWeek: to, lane };
}

const nextRanks = new WeakMap<Plan, number>();

/** Below all that has a place in an area; looked for once a plan, and not for each row. */
function nextRank(plan: Plan): number {
  const known = nextRanks.get(plan);
  if (known !== undefined) return known;
  let last = 0;
  for (const { facets } of plan.items.values()) last = Math.max(last, facets.area?.rank ?? 0);
  nextRanks.set(plan, last + 1);
  return last + 1;
}

/** What the command is asked to do for the rows that are taken over. */
export function rowsTaken(plan: Plan, taken: readonly RowProposal[], from: string, newId: () => string): ImportRows {
  const edits = taken.flatMap(({ deed, item, says }): readonly RowEdit[] =>
    deed === 'change' && item ? [{ id: item.id, fields: fieldsOf(says), placing: placingOf(plan, item, says) }] : [],
  );
  let rank = nextRank(plan);
  const items = taken.flatMap(({ deed, says }): readonly NewItem[] => {
    if (deed !== 'add') return [];
    const { kind: _kind, ...placing } = placingOf(plan, null, says);
    const { area } = placing.facets ?? {};
    rank += 1;
    const facets = { ...placing.facets, ...(area && { area: { ...area, rank } }) };
    const { status, owner, due, tags } = placing;
    return [
      {
        id: newId() as ItemId,
        kind: says.kind ?? 'note',
        ...fieldsOf(says),
        ...(status && { status }),
        ...(owner && { owner }),
        ...(due && { due }),
        ...(tags && { tags }),
        placing: { facets },
      },
    ];
  });
  return { edits, items, from };
}
