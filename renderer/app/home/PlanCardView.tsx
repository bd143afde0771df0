import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { ports } from '#renderer/host';
import type { PlanCard } from '#renderer/session';
import { ContextMenu, IconButton, Menu, type MenuEntry } from '#renderer/ui';
import styles from './Card.module.css';
import { moveBetweenCards } from './card-keys';
import { dayInWords, itemCountInWords } from './home-words';
import { Picture } from './Picture';
import { bin, duplicate, open, openBeside, rename } from './plan-deeds';
import { RenameDialog } from './RenameDialog';

type PlanCardViewProps = { readonly card: PlanCard; readonly onChanged: () => void };

/** A plan on Home. Enter opens it, F2 renames it, Delete puts it into the bin. */
export function PlanCardView({ card, onChanged }: PlanCardViewProps) {
  const [renaming, setRenaming] = useState(false);
  const entries: readonly MenuEntry[] = [
    { label: 'Open', icon: 'folder-open', shortcut: 'Enter', run: () => void open(card) },
    { label: 'Open in a new window', icon: 'app-window', run: () => void openBeside(card) },
    { label: 'Rename', icon: 'pencil', shortcut: 'F2', run: () => setRenaming(true) },
    { label: 'Duplicate', icon: 'copy', run: () => void duplicate(card, onChanged) },
    'line',
    { label: 'Delete', icon: 'trash-2', shortcut: 'Del', danger: true, run: () => void bin(card, onChanged) },
  ];

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    moveBetweenCards(event);
    if (event.key === 'F2') {
      setRenaming(true);
    } else if (event.key === 'Delete') {
      void bin(card, onChanged);
    } else return;
    event.preventDefault();
  }

  const saved = card.isOpen ? 'open in another window' : `saved ${dayInWords(card.savedAt, new Date(ports.now()))}`;
  const facts = `${itemCountInWords(card.itemCount)} · ${saved}`;
  return (
    <li className={styles.card}>
      <ContextMenu entries={entries}>
        <button type="button" className={styles.face} data-card onClick={() => void open(card)} onKeyDown={onKeyDown}>
          <Picture svg={card.itemCount === 0 ? '' : card.thumbnail} />
          <span className={styles.words}>
            <span className={styles.title}>{card.title}</span>
            <span className={styles.facts}>{facts}</span>
          </span>
        </button>
      </ContextMenu>
      <div className={styles.menu}>
        <Menu entries={entries}>
          <IconButton icon="ellipsis" size="small" label={`More for ${card.title}`} />
        </Menu>
      </div>
      {renaming ? (
        <RenameDialog
          title={card.title}
          onClose={() => setRenaming(false)}
          onRename={(title) => void rename(card, title, onChanged)}
        />
      ) : null}
    </li>
  );
}
