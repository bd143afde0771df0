import { report } from '#renderer/actions';
import { dispatch, notifyUndoable, usePlan } from '#renderer/session';
import type { Lane, LaneId } from '#shared/plan';
import { counted } from './lane-deeds';
import { RemoveLaneDialog } from './RemoveLaneDialog';
import { useLaneItems } from './use-lane-items';

/** Asks where the items of a lane should go before it is deleted. */
export function RemoveLane({ lane, onClose }: { readonly lane: Lane; readonly onClose: () => void }) {
  const lanes = usePlan((plan) => plan.header.lanes);
  const count = useLaneItems(lane.id).length;

  function remove(into: LaneId | null): void {
    onClose();
    if (!report(dispatch('editLanes', { edit: 'remove', id: lane.id, into }))) return;
    notifyUndoable(removedWords(lane.name, count, lanes.find(({ id }) => id === into)?.name));
  }

  return (
    <RemoveLaneDialog
      lane={lane}
      others={lanes.filter(({ id }) => id !== lane.id)}
      count={count}
      onClose={onClose}
      onRemove={remove}
    />
  );
}

function removedWords(name: string, count: number, into: string | undefined): string {
  const gone = `The lane “${name}” is gone.`;
  if (count === 0) return gone;
  const items = count === 1 ? 'Its item' : `Its ${counted(count)}`;
  return `${gone} ${items} went ${into === undefined ? 'back to the tray' : `to “${into}”`}.`;
}
