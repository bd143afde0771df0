import type { ComponentType, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../Icon';
import styles from './Menu.module.css';
import type { MenuEntry } from './menu-entry';

type Parts = {
  readonly Item: ComponentType<{
    className?: string;
    disabled?: boolean;
    onSelect?: (event: Event) => void;
    children?: ReactNode;
  }>;
  readonly CheckboxItem: ComponentType<{
    className?: string;
    checked?: boolean;
    disabled?: boolean;
    onSelect?: (event: Event) => void;
    children?: ReactNode;
  }>;
  readonly Separator: ComponentType<{ className?: string }>;
};

/** The lines of a menu, drawn with the parts of the menu that holds them. */
export function menuEntries(entries: readonly MenuEntry[], { Item, CheckboxItem, Separator }: Parts): ReactNode {
  return entries.map((entry, index) =>
    entry === 'line' ? (
      <Separator key={`line ${String(index)}`} className={classNames(styles.line)} />
    ) : entry.checked !== undefined ? (
      <CheckboxItem
        key={entry.label}
        className={classNames(styles.entry, styles.choice)}
        checked={entry.checked}
        disabled={entry.enabled === false}
        onSelect={entry.run}
      >
        {entry.checked ? <Icon name="check" /> : null}
        {entry.label}
        {entry.shortcut ? <span className={styles.keys}>{entry.shortcut}</span> : null}
      </CheckboxItem>
    ) : (
      <Item
        key={entry.label}
        className={classNames(styles.entry, entry.danger && styles.danger)}
        disabled={entry.enabled === false}
        onSelect={entry.run}
      >
        {entry.icon === undefined ? null : <Icon name={entry.icon} />}
        {entry.label}
        {entry.shortcut ? <span className={styles.keys}>{entry.shortcut}</span> : null}
      </Item>
    ),
  );
}
