import { useState } from 'react';
import { notifyUndoable, usePlan } from '#renderer/session';
import { Button, Dialog, Select } from '#renderer/ui';
import type { Area, AreaId } from '#shared/plan';
import { commitOrSay } from '../commit';

const NONE = '';

/** Asks where what belongs to an area goes before the area is removed. */
export function RemoveArea({ area, onClose }: { readonly area: Area; readonly onClose: () => void }) {
  const others = usePlan((plan) => plan.header.areas).filter(({ id }) => id !== area.id);
  const count = usePlan((plan) => [...plan.items.values()].filter((item) => item.facets.area?.area === area.id).length);
  const [into, setInto] = useState<AreaId | typeof NONE>(others[0]?.id ?? NONE);
  const options = [
    ...others.map(({ id, name }) => ({ value: id, label: name })),
    { value: NONE, label: 'To no area' } as const,
  ];

  function remove(): void {
    onClose();
    const done = commitOrSay('editAreas', { edit: 'remove', id: area.id, into: into === NONE ? null : into });
    if (done) notifyUndoable(`The area “${area.name}” is gone.`);
  }

  return (
    <Dialog
      title={`Delete the area “${area.name}”?`}
      lead={
        count === 0
          ? 'Nothing belongs to it.'
          : `${count === 1 ? '1 item belongs' : `${String(count)} items belong`} to it. Nothing of that is lost: choose where to.`
      }
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Keep the area</Button>
          <Button look="filled" danger onClick={remove}>
            Delete the area
          </Button>
        </>
      }
    >
      {count === 0 ? undefined : (
        <Select<AreaId | typeof NONE> label="Its items go" value={into} options={options} onChange={setInto} />
      )}
    </Dialog>
  );
}
