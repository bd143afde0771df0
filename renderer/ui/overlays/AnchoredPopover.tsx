import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import styles from './AnchoredPopover.module.css';

type AnchoredPopoverProps = {
  /** What a screen reader calls it. */
  readonly label: string;
  /** Where on the page it belongs; asked again as that moves. */
  readonly place: () => DOMRect;
  readonly onClose: () => void;
  /** Who gets the keys when it has closed; they go nowhere by themselves. */
  readonly onReturn: () => void;
  readonly children: ReactNode;
};

/** A small box beside something that is not an element, such as a card or link on the canvas. Open while it is there. */
export function AnchoredPopover({ label, place, onClose, onReturn, children }: AnchoredPopoverProps) {
  const anchor = useMemo(() => ({ current: { getBoundingClientRect: place } }), [place]);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          align="start"
          sideOffset={8}
          collisionPadding={8}
          updatePositionStrategy="always"
          onOpenAutoFocus={(event) => {
            // What is chosen already, rather than what comes first.
            const box = event.currentTarget;
            const chosen = box instanceof HTMLElement ? box.querySelector<HTMLElement>('input:checked') : null;
            if (!chosen) return;
            event.preventDefault();
            chosen.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onReturn();
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
