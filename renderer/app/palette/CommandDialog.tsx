import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon } from '#renderer/ui';
import type { IconName } from '#shared/base';
import styles from './CommandDialog.module.css';

export type CommandEntry = {
  /** Unique among all groups. */
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** A quieter word after the label. */
  readonly hint?: string;
  /** As shown to people, e.g. `Ctrl+D`. */
  readonly shortcut?: string;
  /** Can't be picked now; the hint says why. */
  readonly disabled?: boolean;
};

export type CommandGroup = { readonly name: string; readonly entries: readonly CommandEntry[] };

type CommandDialogProps = {
  readonly title: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What fits the query, in order. */
  readonly groups: readonly CommandGroup[];
  /** What stands there when nothing fits. */
  readonly nothing: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
  /** Once the dialog is gone: where the focus goes is for whoever opened it. */
  readonly onClosed: () => void;
};

/** A field and a list in the middle of the window, all by keys: arrows choose, Enter picks, Escape leaves. */
export function CommandDialog(props: CommandDialogProps) {
  const { title, placeholder, query, onQuery, groups, nothing, onPick, onClose, onClosed } = props;
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <div className={styles.backdrop} data-modal />
        <Radix.Content
          className={styles.dialog}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
        >
          <Radix.Title className={styles.heard}>{title}</Radix.Title>
          <Command label={title} shouldFilter={false} loop>
            <div className={styles.field}>
              <Icon name="search" />
              <Command.Input value={query} onValueChange={onQuery} placeholder={placeholder} />
            </div>
            <Command.List label={title} className={styles.list}>
              {groups.length === 0 ? <p className={styles.nothing}>{nothing}</p> : null}
              {groups.map(({ name, entries }) => (
                <Command.Group key={name} heading={name} className={styles.group}>
                  {entries.map((entry) => (
                    <Entry key={entry.id} entry={entry} onPick={onPick} />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Entry({ entry, onPick }: { readonly entry: CommandEntry; readonly onPick: (id: string) => void }) {
  const { id, label, icon, hint, shortcut, disabled = false } = entry;
  return (
    <Command.Item value={id} className={styles.entry} disabled={disabled} onSelect={() => onPick(id)}>
      <span className={styles.icon}>{icon ? <Icon name={icon} /> : null}</span>
      <span className={styles.label}>{label}</span>
      {hint ? <span className={styles.hint}>{hint}</span> : null}
      {shortcut ? <kbd className={styles.keys}>{shortcut}</kbd> : null}
    </Command.Item>
  );
}
