import { memo } from 'react';
import { classNames, Icon } from '#renderer/ui';
import type { Grid, Line, RowStop } from '#shared/grid';
import styles from './Grid.module.css';
import { GridCell } from './GridCell';
import type { DrawnColumn } from './GridHead';
import { TitleField } from './TitleField';
import type { WritingField } from './use-writing';

type GridLineProps = {
  readonly codes: Grid['codes'];
  /** How many columns there are. */
  readonly count: number;
  readonly line: Line;
  /** Counted from 0 among all lines; the stop among those where the cursor can be. */
  readonly index: number;
  readonly stop: number;
  readonly top: number;
  readonly height: number;
  readonly titleWidth: number;
  readonly columns: readonly DrawnColumn[];
  /** The column with the cursor, -1 for the title; null where it is on another line. */
  readonly at: number | null;
  /** What of the line is selected; null for nothing. */
  readonly left: number | null;
  readonly right: number | null;
  readonly isDimmed: boolean;
  /** The title as it is being written. */
  readonly writing: WritingField | null;
};

/** Px: a row of more lines than a title has by itself. */
const TALL = 70;

/** A row with its title and cells, the name of a group, or the line on which a new row is written. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { line, index, top, height, count, titleWidth } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(
        styles.line,
        styles[line.kind],
        props.isDimmed && styles.dimmed,
        height > TALL && styles.tall,
      )}
      style={{ top, height }}
    >
      {line.kind === 'heading' ? (
        <div role="rowheader" aria-colindex={1} aria-colspan={count + 1} className={styles.groupName}>
          {line.group.name}
        </div>
      ) : line.kind === 'add' ? (
        <AddCell {...props} words={line.group.add ?? ''} group={line.group.name} />
      ) : (
        <>
          <TitleCell {...props} line={line} width={titleWidth} />
          <Cells {...props} line={line} />
        </>
      )}
    </div>
  );
});

type AddCellProps = Pick<GridLineProps, 'stop' | 'at' | 'writing' | 'titleWidth' | 'count'> & {
  readonly words: string;
  readonly group: string;
};

function AddCell({ stop, at, writing, titleWidth, words, group, count }: AddCellProps) {
  const label = group === '' ? words : `${words}: ${group}`;
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      aria-colspan={count + 1}
      aria-label={label}
      tabIndex={at === null ? -1 : 0}
      data-spot={`${String(stop)},-1`}
      className={styles.addCell}
      style={{ width: titleWidth }}
    >
      {writing ? (
        <TitleField key={writing.key} label={label} field={writing} />
      ) : (
        <>
          <Icon name="plus" size={14} />
          {words}
        </>
      )}
    </div>
  );
}

type RowProps = GridLineProps & { readonly line: RowStop };

function TitleCell({ line, stop, at, left, width, writing }: RowProps & { readonly width: number }) {
  const { row, group } = line;
  const words = [row.title.trim() || 'Untitled', group.name, row.note, ...row.marks.map((mark) => mark.words)];
  const [mark] = row.marks;
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      aria-label={words.filter((one) => one !== '').join('. ')}
      aria-selected={left === -1}
      title={[row.title, row.note, ...row.marks.map((one) => one.words)].filter((one) => one !== '').join('\n')}
      tabIndex={at === -1 ? 0 : -1}
      data-spot={`${String(stop)},-1`}
      className={styles.title}
      style={{ width }}
    >
      {writing ? (
        <TitleField key={writing.key} label="Title" field={writing} />
      ) : (
        <span className={styles.titleIn}>
          <span className={classNames(styles.words, row.title.trim() === '' && styles.untitled)}>
            {row.title.trim() || 'Untitled'}
          </span>
          {mark ? (
            <span className={styles.mark}>
              {mark.short}
              {row.marks.length > 1 ? ` +${String(row.marks.length - 1)}` : ''}
            </span>
          ) : row.note === '' ? null : (
            <span className={styles.note}>{row.note}</span>
          )}
        </span>
      )}
    </div>
  );
}

function Cells({ codes, line, stop, columns, at, left, right }: RowProps) {
  return columns.map(({ id, isText, index, left: x, width }) => {
    const written = isText ? null : (line.row.cells.get(id) ?? null);
    const code = isText ? null : (written ?? line.row.implied?.get(id) ?? null);
    const known = codes.find((one) => one.code === code);
    const text = line.row.texts?.get(id);
    return (
      <GridCell
        key={id}
        spot={`${String(stop)},${String(index)}`}
        column={index}
        x={x}
        width={width}
        code={code}
        isImplied={written === null && code !== null}
        name={known?.name ?? ''}
        look={known?.look}
        text={text?.text}
        lines={text?.lines}
        standsOut={text?.standsOut}
        isQuiet={text?.isQuiet ?? false}
        isText={isText}
        hasKeys={at === index}
        isSelected={left !== null && right !== null && index >= left && index <= right}
      />
    );
  });
}
