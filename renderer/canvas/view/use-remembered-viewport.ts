/** Each lens is found again as it was left; what the viewport is, others on screen can read. */
import { useEffect, useMemo, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import { viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';

/** What to call at every change of the viewport; it is remembered at most once a frame. */
export function useRememberedViewport(lens: LensId): (viewport: Viewport) => void {
  const waiting = useRef<{ frame: number; viewport: Viewport } | null>(null);
  const remember = useMemo(
    () => (viewport: Viewport) => {
      if (waiting.current) {
        waiting.current.viewport = viewport;
        return;
      }
      const frame = requestAnimationFrame(() => {
        const latest = waiting.current?.viewport ?? viewport;
        waiting.current = null;
        viewStore.setState(({ viewports }) => ({ viewports: { ...viewports, [lens]: latest } }));
      });
      waiting.current = { frame, viewport };
    },
    [lens],
  );
  useEffect(
    () => () => {
      if (waiting.current) cancelAnimationFrame(waiting.current.frame);
      waiting.current = null;
    },
    [],
  );
  return remember;
}
