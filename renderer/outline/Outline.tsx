/** The plan as a tree of lines: one has the keys, and what is selected is selected on the canvas too. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { outlineOf, outlineStore, usePlan } from '#renderer/session';
import { EmptyState } from '#renderer/ui';
import { groupings } from '#shared/outline';
import { DragNote } from './drag/DragNote';
import { useLineDrag } from './drag/use-line-drag';
import styles from './Outline.module.css';
import { OutlineLine } from './OutlineLine';
import { useActiveLine } from './use-active-line';
import { useMoved } from './use-moved';
import { useTreeKeys } from './use-tree-keys';
import { withActive } from './with-active';

const LINE_HEIGHT = 34;

/** Fills its parent. */
export function Outline() {
  const plan = usePlan((whole) => whole);
  const state = useStore(outlineStore);
  const { rows, tree } = outlineOf(plan, state);
  const scroller = useRef<HTMLDivElement>(null);
  const activeIndex = rows.findIndex(({ key }) => key === state.active);
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used here and handed to nothing that is kept
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    rangeExtractor: (range) => withActive(range, activeIndex),
  });
  const keys = useActiveLine({
    active: state.active,
    rows,
    tree,
    scroller,
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  });
  const onKeyDown = useTreeKeys(rows);
  const drag = useLineDrag(scroller);
  const moved = useMoved(plan, state.active, state.grouping);
  if (rows.length === 0) {
    return (
      <div className={styles.outline}>
        <EmptyState
          icon="list-tree"
          title="The plan has no lines yet"
          text="Press Enter to write the first one, or group by journey to write it where it belongs."
        />
      </div>
    );
  }
  return (
    <div className={styles.outline}>
      <div
        ref={scroller}
        role="tree"
        // The keys are with one of the lines; the tree itself is not a stop on the way.
        tabIndex={-1}
        aria-label={`Outline by ${groupings[state.grouping].name.toLowerCase()}`}
        aria-multiselectable
        className={styles.tree}
        data-dragging={drag.shown !== null || undefined}
        onKeyDown={onKeyDown}
        onPointerDown={drag.onPointerDown}
        onClickCapture={drag.onClickCapture}
        {...keys}
      >
        <div role="none" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return row ? (
              <OutlineLine
                key={key}
                row={row}
                grouping={state.grouping}
                top={start}
                active={index === Math.max(activeIndex, 0)}
                takes={drag.shown !== null && drag.shown.branch === row.branch}
              />
            ) : null;
          })}
        </div>
      </div>
      {drag.shown ? <DragNote {...drag.shown} /> : null}
      <output className={styles.unseen}>{moved}</output>
    </div>
  );
}
