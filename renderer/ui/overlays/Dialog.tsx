import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { IconButton } from '../IconButton';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly title: string;
  /** A sentence below the title. */
  readonly lead?: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children?: ReactNode;
  /** The buttons, the one that goes ahead last. */
  readonly foot?: ReactNode;
};

/**
 * A window over the page; Escape and the cross close it. The backdrop is drawn by hand, because the library's own adds
 * a style sheet that the content security policy refuses.
 */
export function Dialog({ title, lead, onClose, wide = false, children, foot }: DialogProps) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <div className={styles.backdrop} />
        <Radix.Content
          className={classNames(styles.dialog, wide && styles.wide)}
          onOpenAutoFocus={(event) => {
            // Nothing to fill in or to decide: the words are what matters, not the cross.
            if (foot !== undefined || !(event.currentTarget instanceof HTMLElement)) return;
            event.preventDefault();
            event.currentTarget.focus();
          }}
          {...(lead === undefined && { 'aria-describedby': undefined })}
        >
          <header className={styles.head}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            {lead === undefined ? null : <Radix.Description className={styles.lead}>{lead}</Radix.Description>}
          </header>
          {children === undefined ? null : (
            // What is only read must still be scrolled by keys.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as said
            <div className={styles.body} tabIndex={foot === undefined ? 0 : undefined}>
              {children}
            </div>
          )}
          {foot === undefined ? null : <footer className={styles.foot}>{foot}</footer>}
          <div className={styles.close}>
            <Radix.Close asChild>
              <IconButton icon="x" label="Close" size="small" />
            </Radix.Close>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
