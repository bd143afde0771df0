/** Says in words what the axis shows where the pointer is on it. */
import { useStoreApi } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { useState } from 'react';
import type { Stage } from '../stage';
import styles from './AxisTip.module.css';

type Tip = { readonly text: string; readonly x: number };

/** Half of the widest tip, px. */
const HALF = 130;

export function AxisTip({ stage: { lens, plan, pane } }: { readonly stage: Stage }) {
  const store = useStoreApi();
  const [tip, setTip] = useState<Tip | null>(null);
  const { axisWords } = lens;
  if (!axisWords) return null;
  function point({ clientX, currentTarget }: PointerEvent<HTMLElement>): void {
    const [x, , zoom] = store.getState().transform;
    const at = clientX - currentTarget.getBoundingClientRect().left;
    const text = axisWords?.(plan, (at - x) / zoom) ?? '';
    setTip(text === '' ? null : { text, x: Math.min(Math.max(at, HALF), Math.max(pane.width - HALF, HALF)) });
  }
  return (
    <div className={styles.axis} data-axis aria-hidden onPointerMove={point} onPointerLeave={() => setTip(null)}>
      {tip ? (
        <span className={styles.tip} style={{ left: tip.x }}>
          {tip.text}
        </span>
      ) : null}
    </div>
  );
}
