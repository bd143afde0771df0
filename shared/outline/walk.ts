/** How keys walk the lines of the outline, as the WAI-ARIA pattern for trees has it. Pure; the view only follows. */
import type { OutlineRow } from './rows';

/** What a key does: go to a line, or fold or unfold the line that one is on. */
export type Walk = { readonly to: string } | { readonly fold: boolean } | null;

/** Lines that Page Up and Page Down go over. */
const PAGE = 12;

/** What a key does on the line `at`; null for a key that walks nowhere. */
export function walkRows(rows: readonly OutlineRow[], at: string | null, key: string): Walk {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.key === at),
  );
  const row = rows[index];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return toIndex(rows, index + 1);
    case 'ArrowUp':
      return toIndex(rows, index - 1);
    case 'PageDown':
      return toIndex(rows, index + PAGE);
    case 'PageUp':
      return toIndex(rows, index - PAGE);
    case 'Home':
      return toIndex(rows, 0);
    case 'End':
      return toIndex(rows, rows.length - 1);
    case 'ArrowRight':
      if (row.open === false) return { fold: false };
      return row.open ? toIndex(rows, index + 1) : null;
    case 'ArrowLeft':
      if (row.open) return { fold: true };
      return row.parent === null ? null : { to: row.parent };
    default:
      return null;
  }
}

function toIndex(rows: readonly OutlineRow[], index: number): Walk {
  const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
  return row ? { to: row.key } : null;
}

/**
 * The line whose name starts with what has been typed: the next one after `at` for a single letter, the line itself
 * included for more. Null where there is none.
 */
export function typedRow(rows: readonly OutlineRow[], at: string | null, typed: string): string | null {
  const wanted = typed.toLocaleLowerCase('en-GB');
  const from = rows.findIndex((row) => row.key === at) + (typed.length === 1 ? 1 : 0);
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[(Math.max(from, 0) + step) % rows.length];
    if (row?.name.toLocaleLowerCase('en-GB').startsWith(wanted)) return row.key;
  }
  return null;
}

/** The items of the lines from one to another, both ends included: what Shift selects. */
export function itemsBetween(rows: readonly OutlineRow[], from: string, to: string) {
  const one = rows.findIndex((row) => row.key === from);
  const two = rows.findIndex((row) => row.key === to);
  return rows.slice(Math.min(one, two), Math.max(one, two) + 1).flatMap(({ item }) => (item ? [item.id] : []));
}
