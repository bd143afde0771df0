/** The keys of a grid: those of a spreadsheet. */
import type { KeyboardEvent } from 'react';
import { advanced, codeAt, HEAD, isOne, movedSpot, TITLE } from '#shared/grid';
import type { GridProps } from './grid-props';
import type { Cursor } from './use-cursor';
import type { Deeds } from './use-deeds';

type Keyed = Pick<GridProps, 'grid' | 'advance' | 'onSort' | 'onOpen' | 'onLeave'> & {
  readonly cursor: Cursor;
  readonly deeds: Deeds;
  /** How many rows are in sight. */
  readonly page: () => number;
  /** Begins to write the title of the line with the cursor, with a first text or with what it has. */
  readonly write: (text?: string) => void;
};

/** A handler that keeps every key to itself that means something in a grid. */
export function gridKeys(keyed: Keyed): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.altKey || event.target instanceof HTMLInputElement) return;
    const isDone = event.ctrlKey || event.metaKey ? withCtrl(keyed, event) : plain(keyed, event) || move(keyed, event);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function withCtrl(keyed: Keyed, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === 'd' && !event.shiftKey) keyed.deeds.fillDown();
  else if (key === 'a' && !event.shiftKey) keyed.cursor.choose({ row: 0, column: 0 }, lastSpot(keyed));
  else return move(keyed, event);
  return true;
}

function move({ grid, cursor, page }: Keyed, event: KeyboardEvent): boolean {
  const { stops, at, go } = cursor;
  const size = { rows: stops.length, columns: grid.columns.length };
  const isFilled = ({ row, column }: typeof at) => {
    const stop = stops[row];
    const under = grid.columns[column];
    if (stop?.kind !== 'row' || !under) return false;
    return (codeAt(stop.row, under) ?? stop.row.texts?.get(under.id)?.text ?? '') !== '';
  };
  const far = event.ctrlKey || event.metaKey;
  const to = movedSpot(size, at, { key: event.key, far, page: page(), isFilled });
  if (to) go(to, event.shiftKey);
  return to !== null;
}

function plain(keyed: Keyed, event: KeyboardEvent): boolean {
  const { grid, cursor, deeds, write } = keyed;
  const { stops, at, range, go } = cursor;
  const stop = stops[at.row];
  const column = grid.columns[at.column];
  const isTitle = stop?.kind === 'add' || at.column === TITLE;
  switch (event.key) {
    case 'Escape':
      backOut(keyed);
      return true;
    case 'F2': {
      const id = at.row === HEAD ? column?.id : stop?.kind === 'row' ? stop.row.id : undefined;
      if (id !== undefined) keyed.onOpen(id);
      return true;
    }
    case 'Enter':
    case ' ':
      if (event.shiftKey && event.key === ' ' && at.row !== HEAD)
        keyed.cursor.choose({ row: at.row, column: 0 }, { ...lastSpot(keyed), row: at.row });
      else if (at.row === HEAD) keyed.onSort(column?.id ?? 'title');
      else if (isTitle) write();
      else deeds.cycle();
      return true;
    case 'Delete':
    case 'Backspace':
      if (at.row !== HEAD) deeds.clear();
      return true;
    default:
      break;
  }
  // A sign that prints: a code in a cell, the beginning of a title beside it.
  if (event.key.length !== 1 || at.row === HEAD) return false;
  if (isTitle && isOne(range)) write(event.key);
  else if (deeds.type(event.key) && isOne(range))
    go(
      advanced(
        { rows: stops.length, columns: grid.columns.length },
        at,
        keyed.advance,
        (row) => stops[row]?.kind === 'row',
      ),
    );
  return true;
}

function lastSpot({ grid, cursor }: Keyed) {
  return { row: cursor.stops.length - 1, column: grid.columns.length - 1 };
}

/** One level at a time: what is selected, the head of the column, out of the grid. */
function backOut({ cursor: { at, range, go }, onLeave }: Keyed): void {
  if (at.row === HEAD) onLeave();
  else if (!isOne(range)) go(at);
  else go({ row: HEAD, column: at.column });
}
