/**
 * Random attempts at every command there is, with arguments that fit and arguments that do not: ids that are gone,
 * weeks that do not exist, texts that are too long. A new command does not compile here until it has attempts.
 */
import type { Ports, Result } from '#shared/base';
import type { ChangeSet } from '#shared/change';
import type { Command, CommandArgs, CommandId } from '#shared/commands';
import { commands } from '#shared/commands';
import type {
  AreaId,
  CheckId,
  DelegatedPart,
  Item,
  ItemId,
  LaneId,
  LinkId,
  ModelId,
  Plan,
  RaciCode,
  Statement,
  StatementId,
} from '#shared/plan';

import type { Attempt, Chooser } from './attempt-chooser';
import { chooser, freshId } from './attempt-chooser';
import { dueFrom, facetsFrom, placingFrom } from './attempt-placings';
import { builtItem, builtPlan } from './built-plan';

export type { Attempt } from './attempt-chooser';
export { attempts } from './attempt-chooser';

const hubs = 'hubs' as ModelId;
const board = 'hub-board' as ItemId;
/** Another plan, with a model to be brought from it. */
const elsewhere = builtPlan({
  header: { models: [{ id: hubs, name: 'Hubs' }] },
  items: [
    builtItem(board, {
      kind: 'body',
      title: 'Trustees',
      facets: { governance: { inModels: [{ model: hubs, accountableTo: null, duties: [], order: 0 }] } },
    }),
    builtItem('hub-budget', {
      kind: 'decision',
      title: 'Approve the budget',
      facets: { delegation: { group: 'finance', parts: [{ model: hubs, party: board, does: 'decides' }] } },
    }),
  ],
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
  importRows: (choose, ports) => ({
    from: 'plan.xlsx',
    edits: [
      {
        id: choose.item(0),
        fields: { title: choose.text(0) },
        placing: choose.chance(2, 2) ? placingFrom(choose, 3) : {},
      },
    ],
    items: choose.chance(9, 3)
      ? [{ id: freshId<ItemId>(choose, 0, ports, choose.item(0)), kind: choose.kind(1), ...fieldsFrom(choose) }]
      : [],
  }),
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
  setRaci: (choose) => ({
    cells: [1, 2, 3].slice(0, choose.chance(0, 2) ? 1 : 3).map((turn) => ({
      item: choose.item(turn),
      party: choose.item(turn + 3),
      code: choose.chance(turn + 6, 4) ? null : choose.chance(turn, 9) ? ('X' as RaciCode) : 'A',
    })),
  }),
  setDelegation: (choose) => ({
    cells: [1, 2, 3].slice(0, choose.chance(0, 2) ? 1 : 3).map((turn) => ({
      decision: choose.item(turn),
      model: choose.model(turn + 2),
      party: choose.item(turn + 3),
      does: choose.chance(turn + 6, 4) ? null : choose.chance(turn, 9) ? ('vetoes' as DelegatedPart) : 'decides',
    })),
    ...(!choose.chance(9, 3) && { group: choose.chance(8, 9) ? ('luck' as 'risk') : 'people' }),
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
  editModels: (choose, ports) => {
    const id = choose.model(0);
    if (choose.chance(1, 2))
      return { edit: 'add', id: freshId<ModelId>(choose, 2, ports, id), name: choose.text(0), note: choose.text(1) };
    if (choose.chance(1, 3))
      return { edit: 'duplicate', id, newId: freshId<ModelId>(choose, 3, ports, id), name: choose.text(0) };
    if (choose.chance(3, 5)) return { edit: 'rename', id, name: choose.text(0) };
    if (choose.chance(4, 5)) return { edit: 'note', id, note: choose.text(1) };
    if (choose.chance(5, 5)) return { edit: 'move', id, index: choose.number(0) };
    if (choose.chance(6, 2))
      return { edit: 'prefer', id, why: choose.text(0), on: choose.chance(7, 4) ? choose.text(1) : '2027-02-06' };
    return choose.chance(8, 2) ? { edit: 'unprefer', id } : { edit: 'remove', id };
  },
  bringModel: (choose, ports) => ({
    from: elsewhere,
    model: choose.chance(0, 4) ? choose.model(0) : hubs,
    id: freshId<ModelId>(choose, 1, ports, choose.model(0)),
    name: choose.text(0),
  }),
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
    ...(choose.chance(6, 4) && { sectors: choose.chance(7, 2) ? 'domains' : 'tags' }),
    ...(choose.chance(7, 4) && { sectorTags: [choose.text(1), 'People', choose.chance(8, 6) ? 'People' : 'Finance'] }),
    ...(choose.chance(4, 2) && { halfTermPattern: [8, 6, 6, 6, 6, choose.chance(5, 2) ? 6 : choose.number(1)] }),
    ...smuggled(choose),
  }),
};
