/** The keys of a tree: arrows walk and fold, Home and End jump, Shift selects, and typing finds a line by its name. */
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { clearSelection, foldBranches, outlineStore, select } from '#renderer/session';
import type { OutlineRow } from '#shared/outline';
import { typedRow, walkRows } from '#shared/outline';
import { selectTo, toggleLine } from './select-lines';

/** Letters that come later than this, in ms, begin a new name. */
const PATIENCE_MS = 800;

export function useTreeKeys(rows: readonly OutlineRow[]): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    const { active } = outlineStore.getState();
    const row = rows.find(({ key }) => key === active) ?? rows[0];
    if (!row || event.altKey || event.nativeEvent.isComposing) return;
    const typing = typed.current.text !== '' && event.timeStamp - typed.current.at < PATIENCE_MS;
    if (event.key === ' ' && !typing) {
      if (row.item) toggleLine(row.item.id);
      else if (row.open !== null) foldBranches([row.branch], row.open);
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const letter = /^[\p{L}\p{N}]$/u.test(event.key) || (typing && event.key.length === 1);
    const to = letter ? typedTo(event) : walkedTo(event, row);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = rows.find(({ key }) => key === to);
    if (next) go(next, event.shiftKey && !letter);
  };

  function typedTo({ key, timeStamp }: KeyboardEvent): string | null {
    const { text, at } = typed.current;
    typed.current = { text: timeStamp - at < PATIENCE_MS ? text + key : key, at: timeStamp };
    return typedRow(rows, outlineStore.getState().active, typed.current.text);
  }

  /** The key of the line that a key leads to; null for one that has folded something; undefined for another key. */
  function walkedTo({ key, shiftKey }: KeyboardEvent, row: OutlineRow): string | null | undefined {
    if (key === '*') {
      const alike = rows.filter(({ parent, open }) => parent === row.parent && open === false);
      foldBranches(
        alike.map(({ branch }) => branch),
        false,
      );
      return null;
    }
    if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) return undefined;
    const walk = walkRows(rows, row.key, key);
    if (!walk) return undefined;
    if ('to' in walk) return walk.to;
    foldBranches([row.branch], walk.fold);
    return null;
  }
}

/** Gives a line the keys. What has the keys is selected, unless Shift selects up to it. */
function go(row: OutlineRow, extend: boolean): void {
  outlineStore.setState({ active: row.key });
  if (extend) selectTo(row);
  else if (row.item) select({ items: [row.item.id] });
  else clearSelection();
}
