/**
 * Random attempts at every command there is, with arguments that fit and arguments that do not: ids that are gone,
 * weeks that do not exist, texts that are too long. A new command does not compile here until it has attempts.
 */
import fc from 'fast-check';
import type { Ports, Result } from '#shared/base';
import type { GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { ChangeSet } from '#shared/change';
import type { Command, CommandArgs, CommandId } from '#shared/commands';
import { commands } from '#shared/commands';
import type { KindId, LinkKindId } from '#shared/kinds';
import { kindIds, linkKindIds } from '#shared/kinds';
import type {
  AreaId,
  CheckId,
  Due,
  Facets,
  Flag,
  Item,
  ItemId,
  JourneyFacet,
  LaneId,
  LinkId,
  Placing,
  Plan,
  Side,
  Statement,
  StatementId,
  Status,
  TransitionFacet,
} from '#shared/plan';
import { flags, statuses } from '#shared/plan';

export type Attempt = {
  readonly command: CommandId;
  readonly picks: readonly number[];
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
};

const oddNumbers = [
  0,
  1,
  2,
  38,
  304,
  570,
  571,
  -1,
  -0,
  1.5,
  1e6,
  1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53 - 1,
];
const oddNumber = fc.constantFrom(...oddNumbers);
const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 570 }) },
  { weight: 1, arbitrary: oddNumber },
);

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'two\nlines',
      '__proto__',
      '../up',
      'x'.repeat(300),
      'y'.repeat(10_001),
      '2027-02-30',
    ),
  },
);

export const attempts: fc.Arbitrary<Attempt> = fc.record({
  command: fc.constantFrom(...(Object.keys(commands) as CommandId[])),
  picks: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
  texts: fc.array(text, { minLength: 3, maxLength: 3 }),
  numbers: fc.array(number, { minLength: 4, maxLength: 4 }),
});

export type Attempted = {
  readonly result: Result<ChangeSet>;
  readonly label: string;
  /** What it may join with; null where it stands alone. */
  readonly joinKey: string | null;
};

export function attempt(plan: Plan, tried: Attempt, ports: Ports): Attempted {
  const command = commands[tried.command] as Command<unknown>;
  const args: unknown = argsFor[tried.command](chooser(plan, tried), ports);
  const { history } = command;
  return {
    result: command.run(plan, args, ports),
    label: command.label(plan, args),
    joinKey: history.kind === 'join' ? history.key(args) : null,
  };
}

type Chooser = ReturnType<typeof chooser>;

/** Picks from what the plan has; about one time in five it picks something that the plan does not have. */
function chooser(plan: Plan, { picks, texts, numbers }: Attempt) {
  const at = (index: number) => picks[index % picks.length] ?? 0;
  function oneOf<T>(list: readonly T[], index: number, odd: T): T {
    const pick = at(index);
    return pick % 5 === 0 || list.length === 0 ? odd : (list[pick % list.length] as T);
  }
  return {
    chance: (index: number, outOf: number) => at(index) % outOf === 0,
    text: (index: number) => texts[index % texts.length] ?? '',
    number: (index: number) => numbers[index % numbers.length] ?? 0,
    item: (index: number) => oneOf([...plan.items.keys()], index, 'gone' as ItemId),
    link: (index: number) => oneOf([...plan.links.keys()], index, 'gone' as LinkId),
    lane: (index: number) =>
      oneOf(
        plan.header.lanes.map(({ id }) => id),
        index,
        'gone' as LaneId,
      ),
    area: (index: number) =>
      oneOf(
        plan.header.areas.map(({ id }) => id),
        index,
        'gone' as AreaId,
      ),
    check: (index: number) =>
      oneOf(
        (plan.header.checks ?? []).map(({ id }) => id),
        index,
        'gone' as CheckId,
      ),
    gate: (index: number) =>
      oneOf<GateId>(
        GATES.map(({ id }) => id),
        index,
        'gone' as GateId,
      ),
    kind: (index: number) => oneOf(kindIds, index, 'constructor' as KindId),
    linkKind: (index: number) => oneOf(linkKindIds, index, 'toString' as LinkKindId),
    status: (index: number) => oneOf<Status>(statuses, index, 'nearly' as Status),
    flag: (index: number) => oneOf<Flag>(flags, index, 'red' as Flag),
  };
}

function freshId<Id extends string>(choose: Chooser, index: number, ports: Ports, taken: Id): Id {
  if (choose.chance(index, 7)) return taken;
  return (choose.chance(index, 11) ? choose.text(index) : ports.newId()) as Id;
}

function facetsFrom(choose: Chooser, from: number): Facets {
  const span = [choose.number(from), choose.number(from + 1)] as const;
  const [fromWeek, toWeek] = choose.chance(from, 6) ? span : [Math.min(...span), Math.max(...span)];
  return {
    ...(choose.chance(from + 1, 2) && {
      journey: { fromWeek, toWeek, lane: choose.lane(from + 2), ...repeatsFrom(choose, from) },
    }),
    ...(choose.chance(from + 2, 2) && { area: { area: choose.area(from + 3), rank: choose.number(from + 2) } }),
    ...(choose.chance(from + 3, 2) && {
      free: {
        x: choose.number(from),
        y: choose.number(from + 3),
        ...(choose.chance(from + 4, 3) && { width: choose.number(from + 2) }),
      },
    }),
    ...(choose.chance(from + 5, 4) && { transition: transitionFrom(choose, from) }),
    ...(choose.chance(from + 6, 4) && {
      health: { function: choose.chance(from + 7, 6) ? ('luck' as 'purpose') : 'system' },
    }),
  };
}

function repeatsFrom(choose: Chooser, from: number): Partial<JourneyFacet> {
  if (!choose.chance(from + 1, 4)) return {};
  const repeats = choose.chance(from, 8) ? ('often' as 'every-year') : 'every-year';
  return { repeats, ...(choose.chance(from + 2, 2) && { repeatsUntil: choose.number(from) }) };
}

function transitionFrom(choose: Chooser, from: number): TransitionFacet {
  const offsets = [choose.number(from) % 14, (choose.number(from + 1) % 13) - 6] as const;
  const [fromOffset, toOffset] = choose.chance(from, 6) ? offsets : [Math.min(...offsets), Math.max(...offsets)];
  return {
    gate: choose.gate(from + 1),
    side: choose.chance(from + 6, 9) ? ('both' as Side) : 'sending',
    fromOffset,
    toOffset,
    crosses: ['support'],
    children: [],
    from: choose.chance(from + 2, 2) ? choose.item(from + 2) : null,
    to: choose.chance(from + 3, 2) ? choose.item(from + 3) : null,
  };
}

/** A place that means facets, fields of the item, or both. */
function placingFrom(choose: Chooser, from: number): Placing {
  return {
    ...(choose.chance(from, 4) ? {} : { facets: facetsFrom(choose, from) }),
    ...(choose.chance(from + 1, 4) && { owner: choose.chance(from + 2, 3) ? null : choose.item(from + 2) }),
    ...(choose.chance(from + 2, 5) && { status: choose.status(from + 3) }),
    ...(choose.chance(from + 3, 5) && { kind: choose.kind(from) }),
    ...(choose.chance(from + 4, 5) && { due: dueFrom(choose, from) }),
  };
}

function dueFrom(choose: Chooser, index: number): Due | null {
  if (choose.chance(index, 3)) return null;
  if (choose.chance(index, 2)) return { date: choose.chance(index, 5) ? choose.text(1) : '2027-02-06' };
  return { term: 'spring', year: choose.number(index) };
}

function fieldsFrom(choose: Chooser): Partial<Omit<Item, 'id' | 'kind' | 'code' | 'facets'>> {
  return {
    ...(choose.chance(3, 2) && { title: choose.text(0) }),
    ...(choose.chance(4, 2) && { notes: choose.text(1) }),
    ...(choose.chance(5, 2) && { status: choose.status(5) }),
    ...(choose.chance(6, 3) && { tags: [choose.text(2)] }),
    ...(choose.chance(7, 3) && { flags: [choose.flag(7)] }),
    ...(choose.chance(8, 2) && { owner: choose.item(8) }),
    ...(choose.chance(9, 3) && { due: dueFrom(choose, 9) }),
  };
}

/** An item as it may come from another plan, in order or not. */
function foreignItem(choose: Chooser, id: ItemId, index: number): Item {
  const usual = { title: '', notes: '', status: choose.status(index), tags: [], flags: [], owner: null, due: null };
  return {
    ...usual,
    ...fieldsFrom(choose),
    id,
    code: 'X-1',
    kind: choose.kind(index),
    facets: facetsFrom(choose, index),
  };
}

/** An id, a code and a place slipped in among the fields, as no honest caller does. */
function smuggled(choose: Chooser): object {
  if (!choose.chance(10, 5)) return {};
  return { id: choose.text(0), code: choose.text(1), facets: facetsFrom(choose, 1), nextNumber: 1, lanes: [] };
}

const argsFor: { readonly [Id in CommandId]: (choose: Chooser, ports: Ports) => CommandArgs<Id> } = {
  addItems: (choose, ports) => {
    const first = freshId<ItemId>(choose, 0, ports, choose.item(0));
    const second = freshId<ItemId>(choose, 1, ports, first);
    return {
      items: [
        { id: first, kind: choose.kind(1), ...fieldsFrom(choose), placing: placingFrom(choose, 2) },
        ...(choose.chance(2, 2)
          ? [{ id: second, kind: choose.kind(2), owner: choose.chance(3, 2) ? first : null }]
          : []),
      ],
    };
  },
  editItem: (choose) => ({
    id: choose.item(0),
    fields: { ...fieldsFrom(choose), ...(choose.chance(1, 3) && { kind: choose.kind(2) }), ...smuggled(choose) },
  }),
  giveToNewRole: (choose, ports) => ({
    ids: choose.chance(3, 3) ? [choose.item(0), choose.item(1)] : [choose.item(0)],
    role: freshId<ItemId>(choose, 2, ports, choose.item(2)),
    title: choose.text(0),
  }),
  editItems: (choose) => {
    const ids = [choose.item(0), choose.item(1)];
    if (choose.chance(5, 3)) return { ids, fields: { owner: choose.chance(6, 3) ? null : choose.item(7), due: null } };
    if (choose.chance(8, 3)) return { ids, tag: choose.chance(9, 4) ? '' : 'reading', on: choose.chance(4, 2) };
    return choose.chance(2, 2)
      ? { ids, fields: { status: choose.status(3) } }
      : { ids, flag: choose.flag(3), on: choose.chance(4, 2) };
  },
  placeItems: (choose) => ({
    placements: [
      { id: choose.item(0), placing: placingFrom(choose, 1) },
      {
        id: choose.item(1),
        placing: choose.chance(2, 2) ? { facets: { journey: null, free: null } } : placingFrom(choose, 3),
      },
    ],
    ...(choose.chance(4, 2) && { gesture: 'drag-1' }),
  }),
  removeItems: (choose) => ({ ids: [choose.item(0), choose.item(1)] }),
  duplicateItems: (choose, ports) => ({
    copies: new Map([
      [choose.item(0), freshId<ItemId>(choose, 1, ports, choose.item(2))],
      [choose.item(3), freshId<ItemId>(choose, 4, ports, choose.item(5))],
    ]),
    ...(choose.chance(6, 2) && { places: new Map([[choose.item(0), placingFrom(choose, 7)]]) }),
  }),
  pasteItems: (choose, ports) => {
    const [from, to] = [choose.item(3), choose.item(4)];
    const first = freshId<ItemId>(choose, 0, ports, choose.item(0));
    return {
      copies: [
        { id: first, item: foreignItem(choose, from, 2) },
        ...(choose.chance(1, 2)
          ? [{ id: freshId<ItemId>(choose, 1, ports, first), item: foreignItem(choose, to, 6) }]
          : []),
      ],
      links: [{ id: choose.link(5), kind: choose.linkKind(6), from, to, label: choose.text(0) }],
    };
  },
  addLink: (choose, ports) => ({
    id: freshId<LinkId>(choose, 0, ports, choose.link(0)),
    from: choose.item(1),
    to: choose.item(2),
    kind: choose.linkKind(3),
    ...(choose.chance(4, 2) && { label: choose.text(0) }),
  }),
  addLinkedItem: (choose, ports) => {
    const id = freshId<ItemId>(choose, 0, ports, choose.item(0));
    const link = freshId<LinkId>(choose, 1, ports, choose.link(1));
    const ends = choose.chance(2, 2) ? { from: id, to: choose.item(3) } : { from: choose.item(3), to: id };
    return {
      item: { id, kind: choose.kind(4), ...fieldsFrom(choose), placing: placingFrom(choose, 5) },
      link: { id: link, kind: choose.linkKind(6), ...ends },
    };
  },
  linkAll: (choose, ports) => ({
    from: [1, 2, 3].slice(0, 1 + (choose.chance(5, 2) ? 2 : 0)).map((turn) => ({
      item: choose.item(turn),
      link: freshId<LinkId>(choose, turn, ports, choose.link(turn)),
    })),
    to: choose.item(0),
    kind: choose.linkKind(4),
  }),
  reattachLink: (choose) => ({
    id: choose.link(0),
    end: choose.chance(1, 2) ? 'from' : 'to',
    item: choose.item(2),
  }),
  editLink: (choose) => ({
    id: choose.link(0),
    ...(choose.chance(1, 2) && { kind: choose.linkKind(2) }),
    ...(choose.chance(3, 2) && { label: choose.text(0) }),
    ...smuggled(choose),
  }),
  removeLinks: (choose) => ({ ids: [choose.link(0), choose.link(1)] }),
  editLanes: (choose, ports) => {
    const id = choose.lane(0);
    if (choose.chance(1, 4)) return { edit: 'add', id: freshId<LaneId>(choose, 2, ports, id), name: choose.text(0) };
    if (choose.chance(1, 3)) return { edit: 'rename', id, name: choose.text(0) };
    if (choose.chance(1, 2)) return { edit: 'move', id, index: choose.number(0) };
    if (choose.chance(4, 4)) return { edit: 'colour', id, tone: choose.chance(5, 3) ? null : choose.number(0) % 8 };
    if (choose.chance(4, 3)) return { edit: 'merge', id, into: choose.lane(3) };
    if (choose.chance(4, 2))
      return {
        edit: 'split',
        id,
        newId: freshId<LaneId>(choose, 5, ports, id),
        name: choose.text(0),
        items: [choose.item(6), choose.item(7)],
      };
    return { edit: 'remove', id, into: choose.chance(2, 2) ? null : choose.lane(3) };
  },
  editAreas: (choose, ports) => {
    const id = choose.area(0);
    const half = choose.chance(5, 2) ? 'edge' : 'core';
    if (choose.chance(1, 4))
      return { edit: 'add', id: freshId<AreaId>(choose, 2, ports, id), name: choose.text(0), half };
    if (choose.chance(1, 3)) return { edit: 'rename', id, name: choose.text(0) };
    if (choose.chance(1, 2)) return { edit: 'move', id, index: choose.number(0) };
    if (choose.chance(4, 4)) return { edit: 'half', id, half };
    if (choose.chance(4, 3)) return { edit: 'colour', id, tone: choose.number(0) % 8 };
    return { edit: 'remove', id, into: choose.chance(2, 2) ? null : choose.area(3) };
  },
  editChecks: (choose, ports) => {
    const id = choose.check(0);
    const statement = choose.chance(1, 5) ? ('gone' as StatementId) : ('purpose-1' as StatementId);
    const rating = { now: choose.number(0) % 6, aim: choose.number(1) % 6 };
    const one: Statement = {
      id: statement,
      function: choose.chance(2, 9) ? ('luck' as 'purpose') : 'purpose',
      text: choose.text(0),
    };
    if (choose.chance(1, 2))
      return {
        edit: 'add',
        id: freshId<CheckId>(choose, 2, ports, id),
        name: choose.text(1),
        date: choose.chance(3, 4) ? choose.text(2) : '2027-02-06',
        statements: choose.chance(4, 4) ? [one, one] : [{ ...one, text: `We ${choose.text(0)}` }],
      };
    if (choose.chance(3, 5)) return { edit: 'rename', id, name: choose.text(0) };
    if (choose.chance(3, 4)) return { edit: 'date', id, date: choose.chance(4, 2) ? choose.text(0) : '2028-02-29' };
    if (choose.chance(4, 7)) return { edit: 'remove', id };
    if (choose.chance(5, 2)) return { edit: 'group', id, statement, rating: choose.chance(6, 3) ? null : rating };
    if (choose.chance(6, 2)) return { edit: 'person', id, ratings: new Map([[statement, rating]]) };
    if (choose.chance(7, 4)) return { edit: 'forget', id };
    if (choose.chance(8, 2)) return { edit: 'reword', id, statement, text: choose.text(1) };
    return choose.chance(9, 2) ? { edit: 'ask', id, statement: one } : { edit: 'leave-out', id, statement };
  },
  editPlan: (choose) => ({
    ...(choose.chance(0, 2) && { title: choose.text(0) }),
    ...(choose.chance(1, 2) && { organisation: choose.text(1) }),
    ...(choose.chance(1, 3) && { purpose: choose.text(2), carryMost: choose.text(3) }),
    ...(choose.chance(2, 3) && { values: choose.text(4) }),
    ...(choose.chance(4, 3) && { perArea: choose.chance(5, 3) ? null : choose.number(0) % 12 }),
    ...(choose.chance(3, 3) && { cohorts: [choose.number(1), 2026, choose.number(2)] }),
    ...(choose.chance(2, 2) && { firstSchoolYear: choose.chance(3, 2) ? null : choose.number(0) }),
    ...(choose.chance(4, 4) && { coreLocked: choose.chance(3, 2) }),
    ...(choose.chance(5, 4) && { mostTrials: choose.number(2) }),
    ...(choose.chance(4, 2) && { halfTermPattern: [8, 6, 6, 6, 6, choose.chance(5, 2) ? 6 : choose.number(1)] }),
    ...smuggled(choose),
  }),
};
