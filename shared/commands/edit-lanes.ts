import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Lane, LaneId } from '#shared/plan';
import { laneIdSchema, placedItem } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { oneLine } from './one-line';

/** `add` puts a lane at the end; `move` puts one at an index (0 is the top); `remove` names the lane that takes its items. */
export type EditLanes =
  | { readonly edit: 'add'; readonly id: LaneId; readonly name: string }
  | { readonly edit: 'rename'; readonly id: LaneId; readonly name: string }
  | { readonly edit: 'move'; readonly id: LaneId; readonly index: number }
  | { readonly edit: 'remove'; readonly id: LaneId; readonly into: LaneId | null };

const MOST_LANES = 200;

/**
 * Adds, renames, moves or removes a lane. Removing never loses an item: those of the lane go into another lane, or,
 * with `into` null, back to the tray.
 */
export const editLanes = defineCommand<EditLanes>({
  label: (_plan, args) =>
    `${{ add: 'adding', rename: 'renaming', move: 'moving', remove: 'removing' }[args.edit]} a lane`,
  history: { kind: 'join', key: (args) => (args.edit === 'rename' ? args.id : null) },
  run: (plan, args) => {
    const lanes = plan.header.lanes;
    const lane = lanes.find((known) => known.id === args.id);
    if (args.edit === 'add') {
      if (lane) return fail('id-taken', 'A lane with this id is already in the plan.');
      if (!laneIdSchema.safeParse(args.id).success) return missing('lane');
      if (lanes.length >= MOST_LANES) return fail('too-many-lanes', 'A plan has at most 200 lanes. Remove one first.');
      if (isTaken(lanes, args.name)) return nameTaken(args.name);
      return withLanes([...lanes, { id: args.id, name: laneName(args.name) }]);
    }
    if (!lane) return missing('lane');
    const others = lanes.filter((known) => known.id !== args.id);
    switch (args.edit) {
      case 'rename':
        if (isTaken(others, args.name)) return nameTaken(args.name);
        return withLanes(
          lanes.map((known) => (known.id === args.id ? { ...known, name: laneName(args.name) } : known)),
        );
      case 'move': {
        const index = Math.max(0, Math.min(others.length, Math.trunc(args.index)));
        return withLanes([...others.slice(0, index), lane, ...others.slice(index)]);
      }
      case 'remove': {
        if (args.into !== null && !others.some((known) => known.id === args.into)) return missing('lane');
        return withLanes(others, { from: args.id, into: args.into });
      }
    }

    function withLanes(next: readonly Lane[], moved?: { from: LaneId; into: LaneId | null }) {
      const draft = startDraft(plan);
      draft.setHeader({ lanes: next });
      for (const item of moved ? plan.items.values() : []) {
        const { journey } = item.facets;
        if (!moved || journey?.lane !== moved.from) continue;
        const there = moved.into === null ? null : { ...journey, lane: moved.into };
        draft.putItem(placedItem(item, { facets: { journey: there } }));
      }
      return ok(draft.changes());
    }
  },
});

/** Lanes are told apart by their names alone, whoever reads them out. */
function isTaken(lanes: readonly Lane[], name: string): boolean {
  const wanted = laneName(name).toLowerCase();
  return lanes.some((lane) => lane.name.trim().toLowerCase() === wanted);
}

function nameTaken(name: string) {
  return fail('lane-name-taken', `There is a lane “${laneName(name)}” already. Give this one another name.`);
}

function laneName(text: string): string {
  return oneLine(text).trim().slice(0, 200) || 'New lane';
}
