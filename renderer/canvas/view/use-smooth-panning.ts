/**
 * The cards are one picture that is shifted and stretched while the view moves. Where it comes to rest at another zoom,
 * or between the screen's pixels, they are drawn sharp again. Done by hand, because React has no part in panning.
 */
import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

const RESTS_AFTER_MS = 140;
/** What is off by less than this from where it was drawn is as sharp as it was, px. */
const OFF = 0.05;

type Transform = readonly [number, number, number];

export function useSmoothPanning(): void {
  const store = useStoreApi();
  useEffect(() => {
    let seen: Transform = store.getState().transform;
    let sharp: Transform = seen;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const style = () => store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport')?.style;
    const promote = () => {
      const viewport = style();
      if (viewport) viewport.willChange = 'transform';
    };
    const settle = () => {
      const viewport = style();
      if (!viewport || isSharp(sharp, seen)) return;
      sharp = seen;
      // A picture that is said to change is not drawn anew for another scale; for one frame it is not.
      viewport.willChange = '';
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(promote);
      });
    };
    promote();
    const stop = store.subscribe(({ transform }) => {
      if (transform === seen) return;
      seen = transform;
      clearTimeout(timer);
      timer = setTimeout(settle, RESTS_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [store]);
}

/** Whether what was drawn for one view lies pixel by pixel in another. */
function isSharp([x, y, zoom]: Transform, now: Transform): boolean {
  const apart = [now[0] - x, now[1] - y];
  return zoom === now[2] && apart.every((by) => Math.abs(by - Math.round(by)) < OFF);
}
