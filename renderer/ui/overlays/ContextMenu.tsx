import { ContextMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import styles from './Menu.module.css';
import { menuEntries } from './menu-entries';
import type { MenuEntry } from './menu-entry';

type ContextMenuProps = {
  readonly children: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly onOpenChange?: (open: boolean) => void;
  /** Where the keys go when it closes, if not to what had them before. */
  readonly returnFocus?: () => void;
};

/** The menu of a right click, Shift+F10 or the menu key on what it wraps. */
export function ContextMenu({ children, entries, onOpenChange, returnFocus }: ContextMenuProps) {
  /** It stands in the main part of the page, so that readers of screens that go from part to part find it. */
  const [place, setPlace] = useState<HTMLElement | null>(null);

  function onToggle(open: boolean): void {
    if (open) setPlace(document.querySelector('main'));
    onOpenChange?.(open);
  }

  function onCloseAutoFocus(event: Event): void {
    const menu = event.currentTarget instanceof Element ? event.currentTarget : null;
    const { activeElement } = document;
    // What was chosen may have put the keys somewhere: into a field or a dialog.
    const taken = activeElement !== null && activeElement !== document.body && !menu?.contains(activeElement);
    if (taken || returnFocus) event.preventDefault();
    if (!taken) returnFocus?.();
  }

  return (
    <Radix.Root modal={false} onOpenChange={onToggle}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal container={place}>
        <Radix.Content className={styles.menu} collisionPadding={8} onCloseAutoFocus={onCloseAutoFocus}>
          {menuEntries(entries, Radix)}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
