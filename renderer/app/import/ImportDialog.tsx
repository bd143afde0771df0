/** A file of another program: chosen, looked at, and taken over as one step. */
import { lookAtFile } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { ChooseFile } from './ChooseFile';
import { FoundList } from './FoundList';
import styles from './Import.module.css';
import { Matching } from './Matching';
import { useFoundFile } from './use-found-file';

const TITLE = 'Take over a file';

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const reading = useFoundFile();
  if (reading.state === 'read') {
    const { found } = reading;
    if (found.is === 'table') return <Matching table={found.table} onClose={onClose} />;
    return <FoundList items={found.items} onClose={onClose} />;
  }
  return (
    <Dialog
      title={TITLE}
      lead="Tables, outlines and canvases of other programs. You see everything before anything is done."
      onClose={onClose}
      foot={<Button onClick={onClose}>Cancel</Button>}
    >
      <ChooseFile busy={reading.state === 'reading' ? reading.name : null} onFile={lookAtFile} />
      {reading.state === 'fault' ? (
        <p role="alert" className={styles.fault}>
          {reading.message}
        </p>
      ) : null}
    </Dialog>
  );
}
