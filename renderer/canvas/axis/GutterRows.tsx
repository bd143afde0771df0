/** What can be done with the rows of a scene (lanes), in the gutter beside them. It follows the viewport without React. */
import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { lensesOnScreen } from '#renderer/lenses';
import type { LensRow } from '#shared/lenses';
import type { Stage } from '../stage';
import type { Steering } from '../view/steering';
import styles from './GutterRows.module.css';

type GutterRowsProps = { readonly stage: Stage; readonly steering: Steering };

export function GutterRows({ stage: { lensId, lens, plan, pane }, steering: { now, go } }: GutterRowsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  const { Row } = lensesOnScreen[lensId];
  const rows = useMemo(() => lens.rows?.(plan) ?? [], [lens, plan]);
  useLayoutEffect(() => {
    const follow = ([, y, zoom]: readonly [number, number, number]) => {
      ref.current?.style.setProperty('--y', `${String(y)}px`);
      ref.current?.style.setProperty('--zoom', String(zoom));
    };
    let drawn = store.getState().transform;
    follow(drawn);
    return store.subscribe(({ transform }) => {
      if (transform[1] === drawn[1] && transform[2] === drawn[2]) return;
      drawn = transform;
      follow(transform);
    });
  }, [store]);
  if (!Row || rows.length === 0) return null;

  /** A row that gets the keys out of view comes into view. */
  function show({ y, height }: LensRow): void {
    const viewport = now();
    const top = viewport.y + y * viewport.zoom;
    const low = top + Math.min(height * viewport.zoom, pane.height) - pane.height;
    if (top < 0 || low > 0) go({ ...viewport, y: viewport.y - (top < 0 ? top : low) });
  }

  return (
    <div ref={ref} className={styles.rows}>
      {rows.map((row) => (
        <div
          key={row.id}
          className={styles.row}
          onFocus={({ target }) => target.matches(':focus-visible') && show(row)}
          style={{
            top: `calc(var(--y) + ${String(row.y)}px * var(--zoom))`,
            height: `calc(${String(row.height)}px * var(--zoom))`,
          }}
        >
          <Row row={row.id} />
        </div>
      ))}
    </div>
  );
}
