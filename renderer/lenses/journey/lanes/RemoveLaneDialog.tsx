import { useState } from 'react';
import { Button, Dialog, Select } from '#renderer/ui';
import type { Lane, LaneId } from '#shared/plan';

type RemoveLaneDialogProps = {
  readonly lane: Lane;
  readonly others: readonly Lane[];
  /** How many items are in the lane. */
  readonly count: number;
  readonly onClose: () => void;
  /** With null its items go back to the tray. */
  readonly onRemove: (into: LaneId | null) => void;
};

const TRAY = '';

/** Asks where the items of a lane shall go when it is deleted: into another lane, or the tray. */
export function RemoveLaneDialog({ lane, others, count, onClose, onRemove }: RemoveLaneDialogProps) {
  const [into, setInto] = useState<LaneId | typeof TRAY>(others[0]?.id ?? TRAY);
  const options = [
    ...others.map(({ id, name }) => ({ value: id, label: name })),
    { value: TRAY, label: 'Back to the tray' } as const,
  ];
  const items = count === 1 ? '1 item is' : `${String(count)} items are`;
  return (
    <Dialog
      title={`Delete the lane “${lane.name}”?`}
      lead={count === 0 ? 'There is nothing in it.' : `${items} in it. Nothing of that is lost: choose where to.`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Keep the lane</Button>
          <Button look="filled" danger onClick={() => onRemove(count === 0 || into === TRAY ? null : into)}>
            Delete the lane
          </Button>
        </>
      }
    >
      {count === 0 ? undefined : (
        <Select<LaneId | typeof TRAY> label="Its items go" value={into} options={options} onChange={setInto} />
      )}
    </Dialog>
  );
}
