import { ContextMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';
import { menuEntries } from './menu-entries';
import type { MenuEntry } from './menu-entry';

type ContextMenuProps = { readonly children: ReactNode; readonly entries: readonly MenuEntry[] };

/** The menu of a right click, Shift+F10 or the menu key on what it wraps. */
export function ContextMenu({ children, entries }: ContextMenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.menu} collisionPadding={8}>
          {menuEntries(entries, Radix)}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
