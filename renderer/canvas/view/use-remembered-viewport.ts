/**
 * Each lens is found again as it was left. A new zoom is told with the next frame, because it is shown on screen; where
 * the view lies is told when it rests, so that panning keeps nothing else busy.
 */
import { useEffect, useMemo } from 'react';
import type { Viewport } from '#renderer/session';
import { viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';

const RESTS_AFTER_MS = 150;

type Memory = { readonly remember: (viewport: Viewport) => void; readonly finish: () => void };

/** What to call at every change of the viewport. */
export function useRememberedViewport(lens: LensId): (viewport: Viewport) => void {
  const { remember, finish } = useMemo(() => createMemory(lens), [lens]);
  useEffect(() => finish, [finish]);
  return remember;
}

function createMemory(lens: LensId): Memory {
  let latest: Viewport | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What has not been told yet; nothing is told later by itself. */
  const take = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    frame = 0;
    const viewport = latest;
    latest = null;
    return viewport;
  };
  const tell = () => {
    const viewport = take();
    if (viewport) viewStore.setState(({ viewports }) => ({ viewports: { ...viewports, [lens]: viewport } }));
  };
  return {
    remember: (viewport) => {
      latest = viewport;
      if (viewport.zoom === viewStore.getState().viewports[lens]?.zoom) {
        clearTimeout(timer);
        timer = setTimeout(tell, RESTS_AFTER_MS);
      } else if (frame === 0) frame = requestAnimationFrame(tell);
    },
    // Another plan begins with no viewports at all; one that comes late must not be put among them.
    finish: () => {
      const viewport = take();
      const { viewports } = viewStore.getState();
      if (viewport && viewports[lens]) viewStore.setState({ viewports: { ...viewports, [lens]: viewport } });
    },
  };
}
