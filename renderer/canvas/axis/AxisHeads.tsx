/**
 * The heads of the axis as buttons that lie over what is painted: a click, or Enter, opens one. They follow the view
 * without React, as what is painted does.
 */
import { useStoreApi } from '@xyflow/react';
import type { FocusEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { lensesOnScreen } from '#renderer/lenses';
import { canvasControls } from '#renderer/session';
import type { Stage } from '../stage';
import styles from './AxisHeads.module.css';

export function AxisHeads({ stage: { lens, lensId, scene } }: { readonly stage: Stage }) {
  const strip = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  const { openHead } = lensesOnScreen[lensId];
  useLayoutEffect(() => {
    const follow = () => {
      const [x, , zoom] = store.getState().transform;
      strip.current?.style.setProperty('transform', `translateX(${x}px) scaleX(${zoom})`);
    };
    follow();
    return store.subscribe(follow);
  }, [store]);
  return (
    <div className={styles.window}>
      <div ref={strip} className={styles.strip}>
        {lens.heads().map(({ id, name, rect }) => (
          <button
            key={id}
            type="button"
            data-head={id}
            className={styles.head}
            aria-label={`Open ${name} wide`}
            style={{ left: rect.x, top: rect.y - scene.bounds.y, width: rect.width, height: rect.height }}
            onFocus={revealFocused}
            onClick={() => openHead?.(id)}
          />
        ))}
      </div>
    </div>
  );
}

/** Whoever walks along the heads with the keys sees where they are. */
function revealFocused({ currentTarget }: FocusEvent<HTMLElement>): void {
  const id = currentTarget.dataset['head'];
  if (id !== undefined && currentTarget.matches(':focus-visible')) canvasControls()?.revealHead(id);
}
