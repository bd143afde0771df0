import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { classNames } from '../class-names';
import styles from './AnchoredPopover.module.css';

type AnchoredPopoverProps = {
  /** What a screen reader calls it. */
  readonly label: string;
  /** Where on the page it belongs; asked again as that moves. */
  readonly place: () => DOMRect;
  readonly onClose: () => void;
  /** Who gets the keys when it has closed; they go nowhere by themselves. */
  readonly onReturn: () => void;
  /** Where it stands, as far as there is room. */
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A small box beside something that is not an element, such as a card or link on the canvas. Open while it is there. */
export function AnchoredPopover({
  label,
  place,
  onClose,
  onReturn,
  side = 'bottom',
  wide = false,
  children,
}: AnchoredPopoverProps) {
  const anchor = useMemo(() => ({ current: { getBoundingClientRect: place } }), [place]);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          className={classNames(styles.popover, wide && styles.wide)}
          aria-label={label}
          side={side}
          align="start"
          sideOffset={12}
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
