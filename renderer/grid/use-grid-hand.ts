/** What the mouse does in a grid: a click on a cell cycles what it holds, drawing over cells selects them. */
import type { MouseEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import type { GridColumn, Spot } from '#shared/grid';
import { HEAD, TITLE } from '#shared/grid';
import type { Cursor } from './use-cursor';

type Handled = {
  readonly columns: readonly GridColumn[];
  readonly cursor: Cursor;
  readonly cycle: () => void;
  readonly write: () => void;
  readonly onSort: (column: string) => void;
};

export function useGridHand({ columns, cursor, cycle, write, onSort }: Handled) {
  const drawn = useRef<{ readonly from: Spot; isDrawn: boolean } | null>(null);
  const { stops, go } = cursor;
  return {
    onPointerDown: (event: PointerEvent) => {
      const spot = spotOf(event.target);
      if (!spot || event.button !== 0) return;
      go(spot, event.shiftKey);
      drawn.current = { from: spot, isDrawn: event.shiftKey };
    },
    onPointerMove: (event: PointerEvent) => {
      const hand = drawn.current;
      if (!hand || (event.buttons & 1) === 0 || hand.from.row === HEAD) return;
      const spot = spotOf(event.target);
      if (!spot || spot.row === HEAD || (spot.row === hand.from.row && spot.column === hand.from.column)) return;
      hand.isDrawn = true;
      go(spot, true);
    },
    onClick: (event: MouseEvent) => {
      const spot = spotOf(event.target);
      const isDrawn = drawn.current?.isDrawn ?? false;
      drawn.current = null;
      if (!spot || isDrawn) return;
      if (spot.row === HEAD) onSort(columns[spot.column]?.id ?? 'title');
      else if (stops[spot.row]?.kind === 'add') write();
      else if (spot.column !== TITLE && !columns[spot.column]?.isText) cycle();
    },
    onDoubleClick: (event: MouseEvent) => {
      const spot = spotOf(event.target);
      if (spot?.column === TITLE && stops[spot.row]?.kind === 'row') write();
    },
  };
}

/** Cells, heads and titles say where they are. */
function spotOf(target: EventTarget): Spot | null {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return null;
  const said = target.closest('[data-spot]')?.getAttribute('data-spot')?.split(',').map(Number);
  return said?.[0] === undefined || said[1] === undefined ? null : { row: said[0], column: said[1] };
}
