import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { usePlan } from '#renderer/session';
import { Button, Dialog, TextField } from '#renderer/ui';
import { fail, ok } from '#shared/base';
import type { ItemId, Lane } from '#shared/plan';
import { counted, freeLaneName, splitLane } from './lane-deeds';

type SplitLaneProps = { readonly lane: Lane; readonly items: readonly ItemId[]; readonly onClose: () => void };

/** Asks what the lane is called that chosen items get for themselves. */
export function SplitLane({ lane, items, onClose }: SplitLaneProps) {
  const lanes = usePlan((plan) => plan.header.lanes);
  const [name, setName] = useState(() => freeLaneName(lanes));
  const formId = useId();
  function split(event: FormEvent): void {
    event.preventDefault();
    if (splitLane(lane.id, name, items)) onClose();
  }
  return (
    <Dialog
      title={`Split “${lane.name}”`}
      lead={`The selected ${items.length === 1 ? 'item goes' : counted(items.length).concat(' go')} to a new lane below it.`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={name.trim() === ''}>
            Split the lane
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={split}>
        <TextField
          layout="stack"
          label="Name of the new lane"
          value={name}
          maxLength={200}
          onFocus={(event) => event.currentTarget.select()}
          commit={(text) => {
            setName(text);
            return text.trim() === '' ? fail('no-name', 'A lane needs a name.') : ok(text);
          }}
        />
      </form>
    </Dialog>
  );
}
