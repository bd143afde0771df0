/** Rows in groups and in an order. */
import type { GridCode, GridGroup, GridRow } from './grid';

/** As they are given, by title, those first that are marked, or by what they hold in a column. */
export type Order = 'given' | 'title' | 'marked' | { readonly column: string };

/** [GR10] In an order. Rows that are alike in it stay as they were; in a column codes come in their order, nothing last. */
export function ordered(rows: readonly GridRow[], order: Order, codes: readonly GridCode[]): readonly GridRow[] {
  if (order === 'given') return rows;
  if (order === 'title') return rows.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  const rank =
    order === 'marked'
      ? ({ marks }: GridRow) => -marks.length
      : ({ cells }: GridRow) => {
          const at = codes.findIndex(({ code }) => code === cells.get(order.column));
          return at < 0 ? codes.length : at;
        };
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

type Group = Pick<GridGroup, 'id' | 'name'> & { readonly add?: string; readonly staysEmpty?: boolean };

/** [GR10] Every row in its group, groups in their order; one without rows only where it `staysEmpty`. */
export function grouped<Row extends GridRow>(
  rows: readonly Row[],
  groups: readonly Group[],
  groupOf: (row: Row) => string,
): readonly GridGroup[] {
  const drawers = new Map<string, Row[]>(groups.map(({ id }) => [id, []]));
  for (const row of rows) drawers.get(groupOf(row))?.push(row);
  return groups.flatMap(({ id, name, add, staysEmpty }) => {
    const own = drawers.get(id) ?? [];
    return own.length === 0 && !staysEmpty ? [] : [{ id, name, rows: own, ...(add !== undefined && { add }) }];
  });
}
