import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { report } from '#renderer/actions';
import { dispatch } from '#renderer/session';
import { Button, Dialog, TextField } from '#renderer/ui';
import { fail, ok } from '#shared/base';
import type { Lane } from '#shared/plan';

/** Another name for a lane, where the lane itself is not on screen to be written on. */
export function RenameLane({ lane, onClose }: { readonly lane: Lane; readonly onClose: () => void }) {
  const [name, setName] = useState(lane.name);
  const formId = useId();
  function rename(event: FormEvent): void {
    event.preventDefault();
    const same = name.trim() === lane.name;
    if (same || report(dispatch('editLanes', { edit: 'rename', id: lane.id, name: name.trim() }))) onClose();
  }
  return (
    <Dialog
      title={`Rename “${lane.name}”`}
      lead="The lane has this name in every year."
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={name.trim() === ''}>
            Rename the lane
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={rename}>
        <TextField
          layout="stack"
          label="Name of the lane"
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
