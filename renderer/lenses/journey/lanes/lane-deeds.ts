/** What can be done with a lane, each as one step to undo. */
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, notifyUndoable, planStore } from '#renderer/session';
import type { ItemId, Lane, LaneId } from '#shared/plan';

function lanes(): readonly Lane[] {
  return planStore.getState().open?.plan.header.lanes ?? [];
}

/** Moves a lane up or down by one. */
export function moveLane(id: LaneId, step: -1 | 1): void {
  report(dispatch('editLanes', { edit: 'move', id, index: lanes().findIndex((lane) => lane.id === id) + step }));
}

/** With null it has no colour of its own any more. */
export function colourLane(id: LaneId, tone: number | null): void {
  report(dispatch('editLanes', { edit: 'colour', id, tone }));
}

/** Adds a lane below one; answers with the new one, whose name is to be typed. */
export function addLaneBelow(id: LaneId): LaneId | null {
  const newId = ports.newId() as LaneId;
  const at = lanes().findIndex((lane) => lane.id === id);
  if (!report(dispatch('editLanes', { edit: 'add', id: newId, name: freeLaneName(lanes()) }))) return null;
  report(dispatch('editLanes', { edit: 'move', id: newId, index: at + 1 }));
  return newId;
}

/** Makes a lane of some of a lane's items, below it. False where the plan refuses. */
export function splitLane(id: LaneId, name: string, items: readonly ItemId[]): boolean {
  const newId = ports.newId() as LaneId;
  if (!report(dispatch('editLanes', { edit: 'split', id, newId, name, items }))) return false;
  notifyUndoable(`${counted(items.length)} went to the new lane “${name.trim()}”.`);
  return true;
}

/** Puts all that a lane holds into another one, and takes the lane away. */
export function mergeLane({ id, name }: Lane, into: LaneId, count: number): void {
  const other = lanes().find((lane) => lane.id === into)?.name ?? '';
  if (!report(dispatch('editLanes', { edit: 'merge', id, into }))) return;
  notifyUndoable(`“${name}” is now part of “${other}”, with ${count === 0 ? 'nothing in it' : counted(count)}.`);
}

/** “1 item”, “3 items”. */
export function counted(count: number): string {
  return count === 1 ? '1 item' : `${String(count)} items`;
}

/** “New lane”, or with the first number that no lane has. */
export function freeLaneName(known: readonly Lane[]): string {
  const names = new Set(known.map(({ name }) => name.trim().toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'New lane' : `New lane ${String(number)}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
