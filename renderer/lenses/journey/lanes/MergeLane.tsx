import { useState } from 'react';
import { usePlan } from '#renderer/session';
import { Button, Dialog, Select } from '#renderer/ui';
import type { Lane, LaneId } from '#shared/plan';
import { counted, mergeLane } from './lane-deeds';
import { useLaneItems } from './use-lane-items';

/** Asks into which lane another one goes with all that it holds. */
export function MergeLane({ lane, onClose }: { readonly lane: Lane; readonly onClose: () => void }) {
  const others = usePlan((plan) => plan.header.lanes).filter(({ id }) => id !== lane.id);
  const count = useLaneItems(lane.id).length;
  const [into, setInto] = useState<LaneId | null>(others[0]?.id ?? null);
  return (
    <Dialog
      title={`Merge “${lane.name}” into another lane`}
      lead={count === 0 ? 'There is nothing in it.' : `All of it goes along: ${counted(count)}.`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="filled"
            disabled={into === null}
            onClick={() => {
              onClose();
              if (into !== null) mergeLane(lane, into, count);
            }}
          >
            Merge the lanes
          </Button>
        </>
      }
    >
      <Select<LaneId>
        layout="stack"
        label="Into"
        value={into}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setInto}
      />
    </Dialog>
  );
}
