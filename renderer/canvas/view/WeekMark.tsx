/** Shows for a moment which week was jumped to. */
import { ViewportPortal } from '@xyflow/react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Rect } from '#shared/scene';
import type { Stage } from '../stage';
import styles from './WeekMark.module.css';

const SHOWN_FOR_MS = 2_600;
/** A week that is drawn narrower is marked this wide, in scene units. */
const LEAST_WIDTH = 4;

type Mark = { readonly week: number; readonly row: string | undefined; readonly nth: number };

const markStore = createStore<{ readonly mark: Mark | null }>(() => ({ mark: null }));

let marks = 0;

/** Marks a week, in one row if that is named; once more if it was marked before. */
export function markWeek(week: number, row?: string): void {
  marks += 1;
  markStore.setState({ mark: { week, row, nth: marks } });
}

/** Where a week lies, in one row or through all of them; nowhere in a lens without weeks. */
export function weekRect(lens: Stage['lens'], plan: Stage['plan'], week: number, row?: string): Rect | undefined {
  const rect = lens.rectOfWeek?.(plan, week);
  const within = row === undefined ? undefined : lens.rows?.(plan).find(({ id }) => id === row);
  return rect && within ? { ...rect, y: within.y, height: within.height } : rect;
}

/** The mark, while there is one and the lens has weeks. */
export function WeekMark({ stage }: { readonly stage: Stage }) {
  const mark = useStore(markStore, (now) => now.mark);
  useEffect(() => {
    if (!mark) return undefined;
    const timer = setTimeout(() => markStore.setState({ mark: null }), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [mark]);
  const rect = mark ? weekRect(stage.lens, stage.plan, mark.week, mark.row) : undefined;
  if (!mark || !rect) return null;
  const width = Math.max(rect.width, LEAST_WIDTH);
  return (
    <ViewportPortal>
      <div
        key={mark.nth}
        className={styles.mark}
        data-week={mark.week}
        style={{ left: rect.x - (width - rect.width) / 2, top: rect.y, width, height: rect.height }}
      />
    </ViewportPortal>
  );
}
