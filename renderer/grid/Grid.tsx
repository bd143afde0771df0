/**
 * A grid as in a spreadsheet: heads and titles stay in sight, one cell has the keys, and of many rows and columns only
 * those near what is seen are drawn. It shows what it is given and says what is wanted; it knows nothing of plans.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Line } from '#shared/grid';
import { HEAD, linesOf } from '#shared/grid';
import styles from './Grid.module.css';
import { GridHead } from './GridHead';
import { GridLine } from './GridLine';
import type { GridProps } from './grid-props';
import { measuresFor } from './measures';
import { near } from './near';
import { useCursor } from './use-cursor';
import { useDeeds } from './use-deeds';
import { useFocus } from './use-focus';
import { useFollowing } from './use-following';
import { useGridClipboard } from './use-grid-clipboard';
import { useGridHand } from './use-grid-hand';
import { gridKeys } from './use-grid-keys';
import { useWidth } from './use-width';
import { useWriting } from './use-writing';

/** Fills its parent. */
export function Grid(props: GridProps) {
  const { grid, label, corner, sortedBy, dimmed, isRoom } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const shape = grid.columns.map(({ id, isText }) => `${id}${isText ? ' words' : ''}`).join();
  // oxlint-disable-next-line react/exhaustive-deps -- of the columns only their number and kinds count
  const measures = useMemo(() => measuresFor(grid, width, isRoom), [shape, width, isRoom]);
  const lines = linesOf(grid);
  const cursor = useCursor(grid);
  const deeds = useDeeds(props, cursor);
  const writing = useWriting(props, cursor);
  const stopOf = useMemo(() => new Map<Line, number>(cursor.stops.map((stop, at) => [stop, at])), [cursor.stops]);
  const active = cursor.stops[cursor.at.row];
  const activeLine = active ? lines.indexOf(active) : HEAD;

  // oxlint-disable-next-line react/incompatible-library -- what it gives is used here and handed to nothing that is kept
  const down = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => measures.heightOf(lines[index] as (typeof lines)[number]),
    getItemKey: (index) => lines[index]?.key ?? index,
    paddingStart: measures.head,
    scrollPaddingStart: measures.head,
    overscan: 6,
    rangeExtractor: (range) => near(range, activeLine),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: grid.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => measures.widths[index] ?? 0,
    getItemKey: (index) => grid.columns[index]?.id ?? index,
    paddingStart: measures.title,
    scrollPaddingStart: measures.title,
    overscan: 2,
    rangeExtractor: (range) => near(range, cursor.at.column),
  });
  useRemeasured(down, across, measures);
  const drawn = across.getVirtualItems();
  const columns = useMemo(
    () =>
      drawn.flatMap(({ index, start, size }) => {
        const column = grid.columns[index];
        return column ? [{ id: column.id, isText: column.isText ?? false, index, left: start, width: size }] : [];
      }),
    // Only where other columns come into sight, or all get another width, are rows drawn anew.
    // oxlint-disable-next-line react/exhaustive-deps -- as said
    [shape, measures, drawn.map(({ index }) => index).join()],
  );

  useFocus(scroller, cursor.at, writing.at, {
    toLine: () => {
      if (activeLine >= 0) down.scrollToIndex(activeLine, { align: 'auto' });
    },
    toColumn: (column) => {
      if (column >= 0) across.scrollToIndex(column, { align: 'auto' });
    },
  });
  useFollowing(props, cursor);
  useGridClipboard(scroller, cursor.at.row === HEAD, deeds);
  const page = () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - measures.head) / 38) - 1);
  const onKeyDown = gridKeys({ ...props, cursor, deeds, page, write: writing.begin });
  const hand = useGridHand({ ...props, columns: grid.columns, cursor, cycle: deeds.cycle, write: writing.begin });

  return (
    <div className={styles.whole}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the keys are with one of its cells */}
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-colcount={grid.columns.length + 1}
        aria-multiselectable
        className={styles.grid}
        data-room={isRoom || undefined}
        onKeyDown={onKeyDown}
        {...hand}
      >
        <div
          role="presentation"
          className={styles.sheet}
          style={{ width: across.getTotalSize(), height: down.getTotalSize() }}
        >
          <GridHead
            {...{ grid, columns, measures, corner, sortedBy }}
            at={cursor.at.row === HEAD ? cursor.at.column : null}
          />
          {down.getVirtualItems().map(({ index, key, start, size }) => {
            const line = lines[index];
            if (!line) return null;
            const stop = stopOf.get(line) ?? -2;
            const { top, bottom, left, right } = cursor.range;
            const isIn = stop >= top && stop <= bottom;
            return (
              <GridLine
                key={key}
                line={line}
                index={index}
                stop={stop}
                top={start}
                height={size}
                titleWidth={measures.title}
                {...{ columns }}
                codes={grid.codes}
                count={grid.columns.length}
                at={stop === cursor.at.row ? cursor.at.column : null}
                left={isIn ? left : null}
                right={isIn ? right : null}
                isDimmed={line.kind === 'row' && dimmed.has(line.row.id)}
                writing={stop === writing.at ? writing.field : null}
              />
            );
          })}
        </div>
      </div>
      <output className={styles.unseen}>{deeds.said}</output>
      {grid.columns.length === 0 || grid.groups.every(({ rows }) => rows.length === 0) ? (
        <div className={styles.empty}>{props.empty}</div>
      ) : null}
    </div>
  );
}

type Virtual = { readonly measure: () => void };

/** Sizes that were taken for another width, or another order of lines, are taken anew. */
function useRemeasured(down: Virtual, across: Virtual, measures: unknown): void {
  const measure = useEffectEvent((_anew: unknown) => {
    down.measure();
    across.measure();
  });
  useLayoutEffect(() => {
    measure(measures);
  }, [measures]);
}
