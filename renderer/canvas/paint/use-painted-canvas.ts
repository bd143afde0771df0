/**
 * A canvas element that is drawn anew whenever the viewport, its size, the theme or what it shows changes. It follows
 * the viewport without React: a pan draws nothing but this.
 */
import { useStoreApi } from '@xyflow/react';
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import { onLooksChange, pageColours } from './page-colours';
import type { Brush } from './paint-shapes';

export type Painter = (brush: Brush, viewport: Viewport) => void;

/** What of the viewport a drawing depends on. */
type Follows = 'x' | 'y' | 'both';

/** `paint` must stay the same function as long as what it draws is the same. */
export function usePaintedCanvas(paint: Painter, follows: Follows = 'both'): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    let drawn = store.getState().transform;

    const draw = () => {
      const [x, y, zoom] = store.getState().transform;
      drawOn(canvas, context, (brush) => paint(brush, { x, y, zoom }));
    };
    const follow = store.subscribe(({ transform }) => {
      const [x, y, zoom] = drawn;
      drawn = transform;
      const moved = (follows !== 'y' && transform[0] !== x) || (follows !== 'x' && transform[1] !== y);
      if (moved || transform[2] !== zoom) draw();
    });
    const resizes = new ResizeObserver(() => isFitted(canvas) || draw());
    resizes.observe(canvas);
    const stopLooks = onLooksChange(draw);
    draw();
    return () => {
      follow();
      resizes.disconnect();
      stopLooks();
    };
  }, [paint, store, follows]);
  return ref;
}

/** Whether a canvas has a pixel for each of the screen's: a new observer of sizes tells the first one too. */
export function isFitted({ width, height, clientWidth, clientHeight }: HTMLCanvasElement): boolean {
  const density = window.devicePixelRatio || 1;
  return width === Math.round(clientWidth * density) && height === Math.round(clientHeight * density);
}

/** Clears a canvas, fits it to the screen's pixels, and paints. */
export function drawOn(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  paint: (brush: Brush) => void,
): void {
  const density = window.devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  const wide = Math.round(width * density);
  const high = Math.round(height * density);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  paint({ context, colours: pageColours(), density, width, height });
}
