import { memo } from 'react';
import { classNames } from '#renderer/ui';
import type { Grid, GridColumn } from '#shared/grid';
import styles from './Grid.module.css';
import type { GridCorner } from './grid-props';
import type { Measures } from './measures';

/** A column that is drawn, and where. */
export type DrawnColumn = {
  readonly id: string;
  readonly isText: boolean;
  readonly index: number;
  readonly left: number;
  readonly width: number;
};

type GridHeadProps = {
  readonly grid: Grid;
  readonly columns: readonly DrawnColumn[];
  readonly measures: Measures;
  readonly corner: GridCorner;
  readonly sortedBy: string | null;
  /** The column at whose head the cursor is; null for none. */
  readonly at: number | null;
};

/** The heads of the columns, which stay in sight. */
export const GridHead = memo(function GridHead({ grid, columns, measures, corner, sortedBy, at }: GridHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height: measures.head }}>
      <div
        role="columnheader"
        aria-colindex={1}
        aria-sort={sortedBy === 'title' ? 'ascending' : 'none'}
        tabIndex={at === -1 ? 0 : -1}
        data-spot="-1,-1"
        className={styles.corner}
        style={{ width: measures.title }}
      >
        {corner.columns === undefined ? null : <span className={styles.ofColumns}>{corner.columns}</span>}
        <span className={styles.cornerName}>{corner.name}</span>
        {sortedBy === 'title' ? <span className={styles.sorted}>in their order</span> : null}
        <span className={styles.note}>{corner.note}</span>
      </div>
      {columns.map(({ index, left, width }) => {
        const column = grid.columns[index];
        return column ? (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 2}
            aria-sort={sortedBy === column.id ? 'ascending' : 'none'}
            aria-label={spokenColumn(column)}
            title={spokenColumn(column)}
            tabIndex={at === index ? 0 : -1}
            data-spot={`-1,${String(index)}`}
            className={classNames(styles.headCell, column.isText && styles.textHead)}
            style={{ left, width }}
          >
            <ColumnWords column={column} isSorted={sortedBy === column.id} />
          </div>
        ) : null;
      })}
    </div>
  );
});

function ColumnWords({ column, isSorted }: { readonly column: GridColumn; readonly isSorted: boolean }) {
  const { name, note, tag, bar, marks } = column;
  const isOver = marks.length > 0;
  return (
    <>
      <span className={styles.columnName}>{name}</span>
      {isSorted ? <span className={styles.sorted}>in its order</span> : null}
      {tag === undefined ? null : <span className={styles.columnTag}>{tag}</span>}
      {note === '' ? null : <span className={classNames(styles.note, isOver && styles.over)}>{note}</span>}
      {marks.map(({ short }) => (
        <span key={short} className={styles.mark}>
          {short}
        </span>
      ))}
      {bar === undefined ? null : (
        <span className={styles.bar}>
          <span
            className={classNames(styles.filled, bar > 1 && styles.overfull)}
            style={{ width: `${String(Math.min(bar, 1) * 100)}%` }}
          />
        </span>
      )}
    </>
  );
}

function spokenColumn({ name, note, tag = '', marks }: GridColumn): string {
  return [name, tag, note, ...marks.map(({ words }) => words)].filter((one) => one !== '').join('. ');
}
