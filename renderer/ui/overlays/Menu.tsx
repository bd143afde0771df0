import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';
import { menuEntries } from './menu-entries';
import type { MenuEntry } from './menu-entry';

type MenuProps = {
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
  readonly side?: 'bottom' | 'right';
};

/** A menu that opens below its button, or beside it. Not modal, so that it needs no style sheet of its own in the page. */
export function Menu({ children, entries, align = 'end', side = 'bottom' }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.menu} align={align} side={side} sideOffset={4} collisionPadding={8}>
          {menuEntries(entries, Radix)}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
