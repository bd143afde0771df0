import { Dialog as Radix } from 'radix-ui';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../class-names';
import { IconButton } from '../IconButton';
import styles from './Dialog.module.css';
import { useGiveBack } from './use-give-back';

type DialogProps = {
  readonly title: string;
  /** A sentence below the title. */
  readonly lead?: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** `whole` fills the window, for a table or for what a room looks at. */
  readonly size?: 'usual' | 'whole';
  readonly children?: ReactNode;
  /** The buttons, the one that goes ahead last. */
  readonly foot?: ReactNode;
};

/**
 * A window over the page; Escape and the cross close it, Enter goes ahead. The backdrop is drawn by hand, because the library's own adds
 * a style sheet that the content security policy refuses.
 */
export function Dialog({ title, lead, onClose, wide = false, size = 'usual', children, foot }: DialogProps) {
  const keys = useGiveBack();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <div className={styles.backdrop} data-modal />
        <Radix.Content
          className={classNames(styles.dialog, wide && styles.wide, size === 'whole' && styles.whole)}
          onOpenAutoFocus={(event) => {
            keys.onOpen();
            // Nothing to fill in or to decide: the words are what matters, not the cross, and keys scroll them at once.
            if (foot !== undefined || !(event.currentTarget instanceof HTMLElement)) return;
            event.preventDefault();
            (event.currentTarget.querySelector<HTMLElement>('[data-words]') ?? event.currentTarget).focus();
          }}
          onCloseAutoFocus={keys.onClose}
          onKeyDown={(event) => foot !== undefined && goAhead(event)}
          {...(lead === undefined && { 'aria-describedby': undefined })}
        >
          <header className={styles.head}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            {lead === undefined ? null : <Radix.Description className={styles.lead}>{lead}</Radix.Description>}
          </header>
          {children === undefined ? null : (
            // What is only read must still be scrolled by keys.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as said
            <div className={styles.body} {...(foot === undefined && { tabIndex: 0, 'data-words': '' })}>
              {children}
            </div>
          )}
          {foot === undefined ? null : (
            <footer className={styles.foot} data-foot>
              {foot}
            </footer>
          )}
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

/**
 * Enter presses the button that goes ahead, unless what has the keys has used it: a list that is open, a button that is
 * pressed by it, a text of many lines, a field beside a button of its own (what is written there is added, and the dialog
 * stays). Ctrl+Enter does from anywhere but such a field.
 */
function goAhead(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing || event.shiftKey) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('form')?.querySelector('button[type=submit]')) return;
  const own = target?.closest('button:not([role=combobox]), a[href], textarea') != null;
  if (own && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('[data-foot] > button:last-of-type:not(:disabled)')?.click();
}
