/**
 * Where the cursor of a grid is and what is selected with it. Both are kept by what the lines and columns are for, so
 * that the cursor stays on its row while rows are sorted, added and taken back.
 */
import { useMemo, useState } from 'react';
import type { Grid, Range, Spot, Stop } from '#shared/grid';
import { HEAD, rangeBetween, stopsOf, TITLE, within } from '#shared/grid';

/** The key of a stop or a column, and where it was, for when it is gone. */
type Held = { readonly row: string | null; readonly column: string | null; readonly last: Spot };

export type Cursor = {
  readonly stops: readonly Stop[];
  readonly at: Spot;
  readonly range: Range;
  /** Goes there; with `extend` all between there and where the selection began is selected. */
  readonly go: (to: Spot, extend?: boolean) => void;
  /** Selects all between two spots. */
  readonly choose: (from: Spot, to: Spot) => void;
};

export function useCursor(grid: Grid): Cursor {
  const stops = useMemo(() => stopsOf(grid), [grid]);
  const [state, setState] = useState<{ readonly cursor: Held; readonly anchor: Held | null }>(() => ({
    cursor: { row: null, column: null, last: { row: 0, column: 0 } },
    anchor: null,
  }));
  return useMemo(() => {
    const find = (held: Held) => spotOf(grid, stops, held);
    const hold = (spot: Spot): Held => ({
      row: stops[spot.row]?.key ?? null,
      column: grid.columns[spot.column]?.id ?? null,
      last: spot,
    });
    const at = find(state.cursor);
    const anchor = state.anchor ? find(state.anchor) : at;
    return {
      stops,
      at,
      range: rangeBetween(anchor.row === HEAD ? at : anchor, at),
      go: (to, extend = false) => setState({ cursor: hold(to), anchor: extend ? hold(anchor) : null }),
      choose: (from, to) => setState({ cursor: hold(to), anchor: hold(from) }),
    };
  }, [grid, stops, state]);
}

function spotOf({ columns }: Grid, stops: readonly Stop[], { row, column, last }: Held): Spot {
  const rowAt = row === null ? -1 : stops.findIndex(({ key }) => key === row);
  const columnAt = column === null ? -1 : columns.findIndex(({ id }) => id === column);
  return within(
    { rows: stops.length, columns: columns.length },
    {
      row: rowAt >= 0 ? rowAt : last.row === HEAD ? HEAD : Math.max(last.row, 0),
      column: columnAt >= 0 ? columnAt : last.column === TITLE ? TITLE : Math.max(last.column, 0),
    },
  );
}
