/**
 * Says beside the axis where on it the pointer is, or where the view begins while the pointer is elsewhere: from afar, too,
 * where the axis itself has no room for terms. It follows pointer and view without React.
 */
import { useStoreApi } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Stage } from '../stage';
import styles from './AxisPlace.module.css';

type AxisPlaceProps = { readonly stage: Stage; readonly ground: RefObject<HTMLElement | null> };

export function AxisPlace({ stage: { lens, plan }, ground }: AxisPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const pointer = useRef<number | null>(null);
  const store = useStoreApi();
  const { axisPlace } = lens;
  useEffect(() => {
    const pane = ground.current;
    if (!pane || !axisPlace) return;
    const stop = new AbortController();
    const say = () => {
      const [x, , zoom] = store.getState().transform;
      // The week that begins at the edge, also where the edge lies a hair before it.
      const at = (pointer.current ?? 0.5) - x;
      const words = axisPlace(plan, at / zoom).join('\n');
      if (place.current && place.current.textContent !== words) place.current.textContent = words;
    };
    const point = (at: number | null) => {
      pointer.current = at;
      say();
    };
    const { signal } = stop;
    pane.addEventListener('pointermove', ({ clientX }) => point(clientX - pane.getBoundingClientRect().left), {
      signal,
    });
    pane.addEventListener('pointerleave', () => point(null), { signal });
    say();
    const unsubscribe = store.subscribe(say);
    return () => {
      stop.abort();
      unsubscribe();
    };
  }, [store, ground, plan, axisPlace]);
  return axisPlace ? <div ref={place} className={styles.place} data-axis-place aria-hidden /> : null;
}
