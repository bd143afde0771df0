import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { Button, Dialog, TextField } from '#renderer/ui';
import { fail, ok } from '#shared/base';

type RenameDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly onRename: (title: string) => void;
};

/** Asks for another name for a plan. An empty one is none. */
export function RenameDialog({ title, onClose, onRename }: RenameDialogProps) {
  const [name, setName] = useState(title);
  const formId = useId();
  function rename(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') return;
    onClose();
    if (name.trim() !== title) onRename(name.trim());
  }
  return (
    <Dialog
      title="Rename the plan"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={name.trim() === ''}>
            Rename
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={rename}>
        <TextField
          layout="stack"
          label="Name"
          value={name}
          maxLength={500}
          onFocus={(event) => event.currentTarget.select()}
          commit={(text) => {
            setName(text);
            return text.trim() === '' ? fail('no-name', 'A plan needs a name.') : ok(text);
          }}
        />
      </form>
    </Dialog>
  );
}
