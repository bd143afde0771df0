/** Two or three models side by side, over the same decisions. */
import type { DecisionGroup, DelegatedPart, Item, Model, ModelId, Plan } from '#shared/plan';
import { delegatedParts } from '#shared/plan';
import type { Balance } from './balance';
import { balanceOf } from './balance';
import { livingBodies } from './bodies';
import { gapsOf } from './gaps';
import type { Issue } from './issue';
import type { MeetingLoad } from './meetings';
import { meetingLoadOf } from './meetings';
import { modelsOf } from './models';
import { overlapsOf } from './overlaps';
import type { SchemeRow } from './scheme';
import { partIn, schemeOf } from './scheme';

/** What one model comes to. */
export type ModelFigures = {
  readonly model: Model;
  readonly bodies: number;
  readonly balance: Balance;
  readonly meetings: MeetingLoad;
  readonly gaps: readonly Issue[];
  readonly overlaps: readonly Issue[];
  /** How many decisions nobody was given. */
  readonly withBoard: number;
};

export type ComparedCell = {
  /** Who has the last word; nobody only where nobody was given it and there is no board. */
  readonly decides: readonly Item[];
  readonly staysWithBoard: boolean;
  /** Everybody else who does something in it, who recommends first, and in the order of the tree. */
  readonly others: readonly { readonly item: Item; readonly does: DelegatedPart }[];
};

export type ComparedRow = {
  readonly decision: Item;
  readonly group: DecisionGroup;
  /** One for each model, in their order. */
  readonly cells: readonly ComparedCell[];
  /** [GV16] Whether somebody else decides in one of them; and whether anything is otherwise at all. */
  readonly decidedOtherwise: boolean;
  readonly differs: boolean;
};

export type Comparison = { readonly models: readonly ModelFigures[]; readonly rows: readonly ComparedRow[] };

/** Models that the plan does not have are left out. */
export function compareModels(plan: Plan, ids: readonly ModelId[]): Comparison {
  const models = ids.flatMap((id) => modelsOf(plan).find((model) => model.id === id) ?? []);
  const schemes = models.map(({ id }) => schemeOf(plan, id));
  const [first] = schemes;
  const rows = (first?.rows ?? []).map(({ decision, group }, at): ComparedRow => {
    // Which decisions there are, and in which order, is the same in every model.
    const cells = schemes.map(({ rows: all, bodies }) => cellOf(all[at] as SchemeRow, bodies));
    return {
      decision,
      group,
      cells,
      decidedOtherwise: differ(cells.map(({ decides }) => idsOf(decides))),
      differs: differ(cells.map(signature)),
    };
  });
  return { models: models.map((model) => figuresOf(plan, model)), rows };
}

/** [GV16] What one model comes to, in figures and in what is amiss. */
export function figuresOf(plan: Plan, model: Model): ModelFigures {
  return {
    model,
    bodies: livingBodies(plan, model.id).length,
    balance: balanceOf(plan, model.id),
    meetings: meetingLoadOf(plan, model.id),
    gaps: gapsOf(plan, model.id),
    overlaps: overlapsOf(plan, model.id),
    withBoard: schemeOf(plan, model.id).rows.filter(({ staysWithBoard }) => staysWithBoard).length,
  };
}

function cellOf(row: SchemeRow, bodies: readonly { readonly item: Item }[]): ComparedCell {
  const others = bodies.flatMap(({ item }) => {
    const does = partIn(row, item.id);
    return does === null || does === 'decides' ? [] : [{ item, does }];
  });
  others.sort((a, b) => delegatedParts.indexOf(a.does) - delegatedParts.indexOf(b.does));
  return { decides: row.deciders, staysWithBoard: row.staysWithBoard, others };
}

function signature({ decides, others }: ComparedCell): string {
  return [idsOf(decides), ...others.map(({ item, does }) => `${does} ${item.id}`).sort()].join('|');
}

function idsOf(items: readonly Item[]): string {
  return items
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function differ(all: readonly string[]): boolean {
  return new Set(all).size > 1;
}
