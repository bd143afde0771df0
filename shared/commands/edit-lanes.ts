import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { ItemId, Lane, LaneId, Plan } from '#shared/plan';
import { laneIdSchema, laneSchema, placedItem } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { oneLine } from './one-line';

/**
 * `add` puts a lane at the end; `move` puts one at an index (0 is the top); `remove` names the lane that takes its items;
 * `merge` puts all that a lane holds into another one and removes it; `split` makes a lane of chosen items below the one
 * that it is split from; `colour` gives a tone, or with null takes it away.
 */
export type EditLanes =
  | { readonly edit: 'add'; readonly id: LaneId; readonly name: string }
  | { readonly edit: 'rename'; readonly id: LaneId; readonly name: string }
  | { readonly edit: 'colour'; readonly id: LaneId; readonly tone: number | null }
  | { readonly edit: 'move'; readonly id: LaneId; readonly index: number }
  | { readonly edit: 'remove'; readonly id: LaneId; readonly into: LaneId | null }
  | { readonly edit: 'merge'; readonly id: LaneId; readonly into: LaneId }
  | SplitLane;

type SplitLane = {
  readonly edit: 'split';
  readonly id: LaneId;
  /** The new lane. */
  readonly newId: LaneId;
  readonly name: string;
  readonly items: readonly ItemId[];
};

type EditLane = Exclude<EditLanes, { readonly edit: 'add' }>;

const MOST_LANES = 200;

const deeds: Readonly<Record<EditLanes['edit'], string>> = {
  add: 'adding',
  rename: 'renaming',
  colour: 'colouring',
  move: 'moving',
  remove: 'removing',
  merge: 'merging',
  split: 'splitting',
};

/**
 * Adds, renames, colours, moves, splits, merges or removes a lane. No item is ever lost: those of a lane that goes are in
 * another lane, or, with `into` null, back in the tray.
 */
export const editLanes = defineCommand<EditLanes>({
  label: (_plan, args) => `${deeds[args.edit]} a lane`,
  history: { kind: 'join', key: (args) => (args.edit === 'rename' ? args.id : null) },
  run: (plan, args) => {
    const lane = plan.header.lanes.find((known) => known.id === args.id);
    if (args.edit !== 'add') return lane ? edited(plan, lane, args) : missing('lane');
    if (lane) return idTaken();
    const added = newLane(plan, args.id, args.name);
    return added.ok ? withLanes(plan, [...plan.header.lanes, added.value]) : added;
  },
});

function edited(plan: Plan, lane: Lane, args: EditLane) {
  const { lanes } = plan.header;
  const others = lanes.filter((known) => known.id !== lane.id);
  const withLane = (next: Lane) =>
    withLanes(
      plan,
      lanes.map((known) => (known.id === lane.id ? next : known)),
    );
  switch (args.edit) {
    case 'rename':
      return isTaken(others, args.name) ? nameTaken(args.name) : withLane({ ...lane, name: laneName(args.name) });
    case 'colour': {
      const { tone: _before, ...plain } = lane;
      const coloured = args.tone === null ? plain : { ...plain, tone: args.tone };
      if (laneSchema.safeParse(coloured).success) return withLane(coloured);
      return fail('tone-unknown', 'That is not one of the six colours. Choose one of them, or none.');
    }
    case 'move': {
      const index = Math.max(0, Math.min(others.length, Math.trunc(args.index)));
      return withLanes(plan, [...others.slice(0, index), lane, ...others.slice(index)]);
    }
    case 'split':
      return split(plan, lane, args);
    case 'remove':
    case 'merge': {
      const { into } = args;
      if (into !== null && !others.some((known) => known.id === into)) return missing('lane');
      return withLanes(plan, others, (at) => (at === lane.id ? into : at));
    }
  }
}

/** Of the chosen items, those that are in the lane move; there must be one. */
function split(plan: Plan, lane: Lane, { newId, name, items }: SplitLane) {
  const { lanes } = plan.header;
  if (lanes.some((known) => known.id === newId)) return idTaken();
  const added = newLane(plan, newId, name);
  if (!added.ok) return added;
  const chosen = new Set(items.filter((id) => plan.items.get(id)?.facets.journey?.lane === lane.id));
  if (chosen.size === 0)
    return fail('nothing-to-split', 'None of these is in the lane. Choose what the new lane takes.');
  const index = lanes.indexOf(lane) + 1;
  const next = [...lanes.slice(0, index), added.value, ...lanes.slice(index)];
  return withLanes(plan, next, (at, id) => (chosen.has(id) ? newId : at));
}

/** The plan's lanes replaced, and each item of the journey in the lane that `laneOf` says; null is the tray. */
function withLanes(plan: Plan, lanes: readonly Lane[], laneOf?: (now: LaneId, id: ItemId) => LaneId | null) {
  const draft = startDraft(plan);
  draft.setHeader({ lanes });
  for (const item of laneOf ? plan.items.values() : []) {
    const { journey } = item.facets;
    if (!laneOf || !journey) continue;
    const lane = laneOf(journey.lane, item.id);
    if (lane === journey.lane) continue;
    draft.putItem(placedItem(item, { facets: { journey: lane === null ? null : { ...journey, lane } } }));
  }
  return ok(draft.changes());
}

function newLane({ header: { lanes } }: Plan, id: LaneId, name: string) {
  if (!laneIdSchema.safeParse(id).success) return missing('lane');
  if (lanes.length >= MOST_LANES) return fail('too-many-lanes', 'A plan has at most 200 lanes. Remove one first.');
  return isTaken(lanes, name) ? nameTaken(name) : ok<Lane>({ id, name: laneName(name) });
}

/** Lanes are told apart by their names alone, whoever reads them out. */
function isTaken(lanes: readonly Lane[], name: string): boolean {
  const wanted = laneName(name).toLowerCase();
  return lanes.some((lane) => lane.name.trim().toLowerCase() === wanted);
}

function idTaken() {
  return fail('id-taken', 'A lane with this id is already in the plan.');
}

function nameTaken(name: string) {
  return fail('lane-name-taken', `There is a lane “${laneName(name)}” already. Give this one another name.`);
}

function laneName(text: string): string {
  return oneLine(text).trim().slice(0, 200) || 'New lane';
}
