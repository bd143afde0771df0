/** What both looks at a file have around them: its name, another file, and taking over what is seen. */
import type { ReactNode } from 'react';
import { lookAtFile } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import styles from './Import.module.css';

type TakeOverProps = {
  /** The file’s name. */
  readonly name: string;
  readonly lead: string;
  /** Why it could not be taken over; empty where nothing has gone wrong. */
  readonly fault: string;
  /** The form that is sent. */
  readonly formId: string;
  /** What is taken over, in words; null for nothing. */
  readonly what: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function TakeOver({ name, lead, fault, formId, what, onClose, children }: TakeOverProps) {
  return (
    <Dialog
      title={`Take over “${name}”`}
      lead={`${lead} One undo takes it all back.`}
      wide
      onClose={onClose}
      foot={
        <>
          {fault === '' ? null : (
            <p className={styles.fault} role="alert">
              {fault}
            </p>
          )}
          <Button onClick={() => lookAtFile(null)}>Another file</Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={what === null}>
            {what === null ? 'Nothing to take over' : `Take over ${what}`}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
