/** What is selected in a grid is selected on the whole screen, and the other way round. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { HEAD, TITLE } from '#shared/grid';
import type { GridProps } from './grid-props';
import type { Cursor } from './use-cursor';

/** The rest of the screen is not further behind than this. */
const LATEST_MS = 150;

export function useFollowing(
  { grid, current, onSelect }: Pick<GridProps, 'grid' | 'current' | 'onSelect'>,
  { stops, at, range, go }: Cursor,
): void {
  const told = useRef<string | null>(null);

  const ids =
    at.row === HEAD
      ? [grid.columns[at.column]?.id ?? '']
      : stops.slice(range.top, range.bottom + 1).flatMap((stop) => (stop.kind === 'row' ? [stop.row.id] : []));
  const key = ids.filter((id) => id !== '').join(' ');

  const tell = useEffectEvent(() => {
    told.current = key;
    onSelect(ids.filter((id) => id !== ''));
  });
  const follow = useEffectEvent((selected: string) => {
    const [id] = selected.split(' ');
    const row = stops.findIndex((stop) => stop.kind === 'row' && stop.row.id === id);
    const column = grid.columns.findIndex((one) => one.id === id);
    if (row >= 0) go({ row, column: at.row === HEAD ? TITLE : at.column });
    else if (column >= 0) go({ row: HEAD, column });
  });

  // What was selected before the grid was opened leads it; after that whoever moved last.
  const first = useRef(true);
  useEffect(() => {
    if (current !== null && current !== told.current) follow(current);
  }, [current]);
  useEffect(() => {
    const isFirst = first.current;
    first.current = false;
    if (isFirst && current !== null) return;
    // Whoever runs through rows with a key held down does not wait for the panel to show each of them.
    const soon = requestIdleCallback(() => tell(), { timeout: LATEST_MS });
    return () => cancelIdleCallback(soon);
    // oxlint-disable-next-line react/exhaustive-deps -- what is selected elsewhere is followed above
  }, [key]);
}
