/** A canvas element that shows the same wherever one looks: drawn anew when its size, the theme or what it shows changes. */
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { onLooksChange } from './page-colours';
import type { Brush } from './paint-shapes';
import { drawOn, isFitted } from './use-painted-canvas';

/** What is drawn later waits until nothing has changed for so long: one edit follows another while a key is held. */
const AT_REST_MS = 250;

/**
 * `paint` must stay the same function as long as what it draws is the same. With `later` it waits, after the first time,
 * until nothing changes and the machine has nothing better to do.
 */
export function useStillCanvas(paint: (brush: Brush) => void, later: boolean): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(false);
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const draw = () => {
      drawn.current = true;
      drawOn(canvas, context, paint);
    };
    const stopWaiting = later && drawn.current ? whenIdle(draw) : null;
    if (!stopWaiting) draw();
    const resizes = new ResizeObserver(() => isFitted(canvas) || draw());
    resizes.observe(canvas);
    const stopLooks = onLooksChange(draw);
    return () => {
      stopWaiting?.();
      resizes.disconnect();
      stopLooks();
    };
  }, [paint, later]);
  return ref;
}

/** Runs once after a rest, when the machine is idle; what comes back calls it off. */
function whenIdle(run: () => void): () => void {
  let idle = 0;
  const rest = setTimeout(() => {
    idle = requestIdleCallback(run);
  }, AT_REST_MS);
  return () => {
    clearTimeout(rest);
    cancelIdleCallback(idle);
  };
}
