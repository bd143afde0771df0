import { memo } from 'react';
import { classNames } from '#renderer/ui';
import type { GridCode, GridTextLine } from '#shared/grid';
import styles from './Grid.module.css';

type GridCellProps = {
  readonly spot: string;
  readonly column: number;
  readonly x: number;
  readonly width: number;
  readonly code: string | null;
  /** Whether the code only follows from nothing being written. */
  readonly isImplied: boolean;
  /** What the code is called. */
  readonly name: string;
  readonly look: GridCode['look'] | undefined;
  readonly text: string | undefined;
  /** Why a text stands out; undefined where it does not. */
  readonly standsOut: string | undefined;
  readonly lines: readonly GridTextLine[] | undefined;
  readonly isQuiet: boolean;
  readonly isText: boolean;
  readonly hasKeys: boolean;
  readonly isSelected: boolean;
};

/** A code as a letter, which tells codes apart without their looks; or words that are only read. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const {
    spot,
    column,
    x,
    width,
    code,
    isImplied,
    name,
    look,
    text,
    lines,
    standsOut,
    isQuiet,
    isText,
    hasKeys,
    isSelected,
  } = props;
  const said = isText
    ? [standsOut, text].filter(Boolean).join(': ') || 'Nothing'
    : `${name || 'Empty'}${isImplied ? ', as nobody was given it' : ''}`;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={said}
      tabIndex={hasKeys ? 0 : -1}
      data-spot={spot}
      className={classNames(styles.cell, isText && styles.textCell, standsOut !== undefined && styles.standsOut)}
      style={{ left: x, width }}
    >
      {isText ? (
        <span className={classNames(styles.text, isQuiet && styles.quiet)}>
          {standsOut === undefined ? null : <span className={styles.tag}>{standsOut}</span>}
          {lines ? <TextLines lines={lines} /> : text}
        </span>
      ) : code === null ? null : (
        <span className={classNames(styles.code, isImplied && styles.implied)} data-look={isImplied ? undefined : look}>
          {code}
        </span>
      )}
    </div>
  );
});

/** What is otherwise is told from the rest by its sign and weight, not by its colour alone. */
function TextLines({ lines }: { readonly lines: readonly GridTextLine[] }) {
  return lines.map(({ code, text, isOther }) => (
    <span key={`${code ?? ''} ${text}`} className={classNames(styles.textLine, isOther && styles.other)}>
      <span className={styles.letter}>{code}</span>
      <span>{text}</span>
    </span>
  ));
}
