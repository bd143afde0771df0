/** A canvas element that shows the same wherever one looks: drawn anew when its size, the theme or what it shows changes. */
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { onLooksChange } from './page-colours';
import type { Brush } from './paint-shapes';
import { drawOn, isFitted } from './use-painted-canvas';

const LATEST_MS = 600;

/**
 * `paint` must stay the same function as long as what it draws is the same. With `later` it waits, after the first time,
 * until the machine has nothing better to do.
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
    const waits = later && drawn.current ? requestIdleCallback(draw, { timeout: LATEST_MS }) : null;
    if (waits === null) draw();
    const resizes = new ResizeObserver(() => isFitted(canvas) || draw());
    resizes.observe(canvas);
    const stopLooks = onLooksChange(draw);
    return () => {
      if (waits !== null) cancelIdleCallback(waits);
      resizes.disconnect();
      stopLooks();
    };
  }, [paint, later]);
  return ref;
}
