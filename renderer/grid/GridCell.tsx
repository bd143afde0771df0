import { memo } from 'react';
import { classNames } from '#renderer/ui';
import type { GridCode } from '#shared/grid';
import styles from './Grid.module.css';

type GridCellProps = {
  readonly spot: string;
  readonly column: number;
  readonly x: number;
  readonly width: number;
  readonly code: string | null;
  /** What the code is called. */
  readonly name: string;
  readonly look: GridCode['look'] | undefined;
  readonly text: string | undefined;
  /** Why a text stands out; undefined where it does not. */
  readonly standsOut: string | undefined;
  readonly isText: boolean;
  readonly hasKeys: boolean;
  readonly isSelected: boolean;
};

/** A code as a letter, which tells codes apart without their looks; or words that are only read. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { spot, column, x, width, code, name, look, text, standsOut, isText, hasKeys, isSelected } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={isText ? [standsOut, text].filter(Boolean).join(': ') || 'Nothing' : name || 'Empty'}
      tabIndex={hasKeys ? 0 : -1}
      data-spot={spot}
      className={classNames(styles.cell, isText && styles.textCell, standsOut !== undefined && styles.standsOut)}
      style={{ left: x, width }}
    >
      {isText ? (
        <span className={styles.text}>
          {standsOut === undefined ? null : <span className={styles.tag}>{standsOut}</span>}
          {text}
        </span>
      ) : code === null ? null : (
        <span className={styles.code} data-look={look}>
          {code}
        </span>
      )}
    </div>
  );
});
