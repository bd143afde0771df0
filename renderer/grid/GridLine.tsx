import { memo } from 'react';
import { classNames, Icon } from '#renderer/ui';
import type { Grid, Line, RowStop } from '#shared/grid';
import { codeAt } from '#shared/grid';
import styles from './Grid.module.css';
import { GridCell } from './GridCell';
import type { DrawnColumn } from './GridHead';
import { TitleField } from './TitleField';
import type { WritingField } from './use-writing';

type GridLineProps = {
  readonly grid: Grid;
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

/** A row with its title and cells, the name of a group, or the line on which a new row is written. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { line, index, top, height, grid, titleWidth } = props;
  const count = grid.columns.length + 1;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(styles.line, styles[line.kind], props.isDimmed && styles.dimmed)}
      style={{ top, height }}
    >
      {line.kind === 'heading' ? (
        <div role="rowheader" aria-colindex={1} aria-colspan={count} className={styles.groupName}>
          {line.group.name}
        </div>
      ) : line.kind === 'add' ? (
        <AddCell {...props} words={line.group.add ?? ''} group={line.group.name} count={count} />
      ) : (
        <>
          <TitleCell {...props} line={line} width={titleWidth} />
          <Cells {...props} line={line} />
        </>
      )}
    </div>
  );
});

type AddCellProps = Pick<GridLineProps, 'stop' | 'at' | 'writing' | 'titleWidth'> & {
  readonly words: string;
  readonly group: string;
  readonly count: number;
};

function AddCell({ stop, at, writing, titleWidth, words, group, count }: AddCellProps) {
  const label = group === '' ? words : `${words}: ${group}`;
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      aria-colspan={count}
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

function Cells({ grid, line, stop, columns, at, left, right }: RowProps) {
  return columns.map(({ index, left: x, width }) => {
    const column = grid.columns[index];
    if (!column) return null;
    const code = codeAt(line.row, column);
    const known = grid.codes.find((one) => one.code === code);
    const text = line.row.texts?.get(column.id);
    return (
      <GridCell
        key={column.id}
        spot={`${String(stop)},${String(index)}`}
        column={index}
        x={x}
        width={width}
        code={code}
        name={known?.name ?? ''}
        look={known?.look}
        text={text?.text}
        standsOut={text?.standsOut}
        isText={column.isText ?? false}
        hasKeys={at === index}
        isSelected={left !== null && right !== null && index >= left && index <= right}
      />
    );
  });
}
