/** Every row that would change something, or can't: what was, what would be, and what could not be read. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { classNames } from '#renderer/ui';
import type { RowProposal } from '#shared/imports';
import styles from './Import.module.css';

const ROW = 34;
const LINE = 19;

type ProposedRowsProps = {
  readonly rows: readonly RowProposal[];
  readonly leftOut: ReadonlySet<number>;
  readonly onToggle: (row: number) => void;
};

export function ProposedRows({ rows, leftOut, onToggle }: ProposedRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const shown = rows.filter(({ deed, problems }) => deed !== 'same' || problems.length > 0);
  const same = rows.length - shown.length;
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used here and handed to nothing that is kept
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ROW + linesOf(shown[index]) * LINE,
    getItemKey: (index) => `${shown[index]?.row} ${linesOf(shown[index])}`,
    overscan: 8,
  });
  return (
    <>
      {shown.length === 0 ? (
        <p className={styles.more}>Nothing in this table is other than in the plan.</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
        <section ref={scroller} className={styles.scroller} aria-label="What would change" tabIndex={0}>
          <ol className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, size, key }) => {
              const row = shown[index];
              return row ? (
                <li
                  key={key}
                  aria-posinset={index + 1}
                  aria-setsize={shown.length}
                  className={classNames(styles.row, leftOut.has(row.row) && styles.out)}
                  style={{ transform: `translateY(${start}px)`, height: size }}
                >
                  <Row row={row} isIn={!leftOut.has(row.row)} onToggle={onToggle} />
                </li>
              ) : null;
            })}
          </ol>
        </section>
      )}
      {same === 0 || shown.length === 0 ? null : (
        <p className={styles.more}>{same === 1 ? '1 row is as in the plan.' : `${same} rows are as in the plan.`}</p>
      )}
    </>
  );
}

function linesOf(row: RowProposal | undefined): number {
  return row ? row.changes.length + row.problems.length : 0;
}

const deeds = { add: 'New', change: 'Change', same: 'As it is', none: 'Left out' } as const;

type RowProps = { readonly row: RowProposal; readonly isIn: boolean; readonly onToggle: (row: number) => void };

function Row({ row: { row, deed, title, item, changes, problems }, isIn, onToggle }: RowProps) {
  const can = deed === 'add' || deed === 'change';
  const name = title === '' ? `Row ${row}` : title;
  return (
    <>
      <label className={styles.head}>
        <input type="checkbox" checked={can && isIn} disabled={!can} onChange={() => onToggle(row)} />
        <span className={styles.deed}>{deeds[deed]}</span>
        <span className={styles.title} title={name}>
          {item ? `${item.code} ${item.title}` : name}
        </span>
        <span className={styles.number}>row {row}</span>
      </label>
      {changes.map(({ field, before, after }) => (
        <p key={field} className={styles.change}>
          <span className={styles.field}>{field}</span>
          <del>{before === '' ? 'nothing' : flat(before)}</del>
          <span aria-hidden>→</span>
          <ins>{after === '' ? 'nothing' : flat(after)}</ins>
        </p>
      ))}
      {problems.map((problem) => (
        <p key={problem} className={styles.problem} title={problem}>
          {problem}
        </p>
      ))}
    </>
  );
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
