/** What keys, mouse and clipboard do to the cells of a grid, each as one edit, and what is said of it aloud. */
import { useState } from 'react';
import type { Result } from '#shared/base';
import type { CellChange } from '#shared/grid';
import { codeFor, cycled, filledDown, isOne, pasted, pastedRows, setTo, TITLE, tsvOf } from '#shared/grid';
import type { GridProps } from './grid-props';
import type { Cursor } from './use-cursor';

export type Deeds = {
  /** The last thing that was done, for a screen reader. */
  readonly said: string;
  /** Types a code into what is selected; false for a sign that is none. */
  readonly type: (sign: string) => boolean;
  readonly clear: () => boolean;
  readonly cycle: () => void;
  readonly fillDown: () => void;
  readonly copy: () => string;
  readonly paste: (text: string) => void;
};

export function useDeeds(
  { grid, onCells, onAddRows, onRefused }: Pick<GridProps, 'grid' | 'onCells' | 'onAddRows' | 'onRefused'>,
  { stops, at, range }: Cursor,
): Deeds {
  const [said, setSaid] = useState('');

  function take(changes: readonly CellChange[]): boolean {
    if (!onCells) {
      onRefused('This table is only read.');
      return false;
    }
    if (changes.length === 0) return true;
    return tell(onCells(changes), spoken(changes));
  }

  function tell(done: Result<unknown>, words: string): boolean {
    if (!done.ok) onRefused(done.error.message);
    else setSaid(words);
    return done.ok;
  }

  function spoken(changes: readonly CellChange[]): string {
    const [first, ...more] = changes;
    if (!first || more.length > 0) return `${String(changes.length)} cells changed.`;
    const column = grid.columns.find(({ id }) => id === first.column)?.name ?? '';
    const code = grid.codes.find((one) => one.code === first.code)?.name ?? 'Empty';
    return `${code}: ${column}`;
  }

  return {
    said,
    type: (sign) => {
      const code = codeFor(grid, sign);
      if (code === null) {
        const letters = grid.codes.map((one) => `${one.code} ${one.means}`).join(', ');
        setSaid(`${sign.toUpperCase()} is none of the letters here: ${letters}.`);
        return false;
      }
      return take(setTo(grid, range, code));
    },
    clear: () => take(setTo(grid, range, null)),
    cycle: () => void take(cycled(grid, range, at)),
    fillDown: () => void take(filledDown(grid, range)),
    copy: () => {
      const text = tsvOf(grid, range);
      setSaid(isOne(range) ? 'Copied.' : 'The selected cells are copied.');
      return text;
    },
    paste: (text) => {
      const stop = stops[at.row];
      if (stop && onAddRows && (stop.kind === 'add' || (at.column === TITLE && text.includes('\n')))) {
        const rows = pastedRows(grid, text);
        if (!rows.ok) onRefused(rows.error.message);
        else tell(onAddRows(stop.group.id, rows.value), `${String(rows.value.length)} rows added.`);
        return;
      }
      const changes = pasted(grid, range, text);
      if (!changes.ok) onRefused(changes.error.message);
      else take(changes.value);
    },
  };
}
