/** A table of another program: chosen, its columns named, every row looked at, and taken over as one step. */
import { Button, Dialog } from '#renderer/ui';
import { ChooseFile } from './ChooseFile';
import styles from './Import.module.css';
import { Matching } from './Matching';
import { useTable } from './use-table';

const TITLE = 'Take over a table';

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { reading, read, again } = useTable();
  if (reading.state === 'read') return <Matching table={reading.table} onClose={onClose} onBack={again} />;
  return (
    <Dialog
      title={TITLE}
      lead="From Excel or any program that saves tables. You see each change before anything is done."
      onClose={onClose}
      foot={<Button onClick={onClose}>Cancel</Button>}
    >
      <ChooseFile busy={reading.state === 'reading' ? reading.name : null} onFile={read} />
      {reading.state === 'fault' ? (
        <p role="alert" className={styles.fault}>
          {reading.message}
        </p>
      ) : null}
    </Dialog>
  );
}
