/** The keyboard's focus follows the cursor, as long as the grid has it, and what has it is brought into sight. */
import type { RefObject } from 'react';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Spot } from '#shared/grid';

type Scrolling = {
  /** To the line with the cursor, the stop `row`. */
  readonly toLine: (row: number) => void;
  readonly toColumn: (column: number) => void;
};

export function useFocus(
  grid: RefObject<HTMLElement | null>,
  { row, column }: Spot,
  writing: number | null,
  scrolling: Scrolling,
): void {
  const first = useRef(true);
  const toLine = useEffectEvent(scrolling.toLine);
  const toColumn = useEffectEvent(scrolling.toColumn);
  useLayoutEffect(() => {
    toLine(row);
  }, [row]);
  useLayoutEffect(() => {
    toColumn(column);
  }, [column]);

  // Whoever opens a table works in it by keys at once.
  useLayoutEffect(() => {
    if (first.current) cellWithKeys(grid.current)?.focus({ preventScroll: true });
    first.current = false;
  }, [grid]);

  // After every change: the cell may have been drawn anew, in another place.
  useLayoutEffect(() => {
    const holder = document.activeElement;
    const isLost = holder === null || holder === document.body;
    const isIn = grid.current?.contains(holder) === true && !(holder instanceof HTMLInputElement);
    if (writing === null && (isLost || isIn)) cellWithKeys(grid.current)?.focus({ preventScroll: true });
  });
}

function cellWithKeys(grid: HTMLElement | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>('[data-spot][tabindex="0"]') ?? null;
}
