/** A zoom by hand can lead to another level of detail: the plan is laid out anew once, at the crossing, and at once. */
import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { lensesOnScreen } from '#renderer/lenses';
import type { Viewport } from '#renderer/session';
import type { Point } from '#shared/scene';
import { useBackstage } from '../stage';
import type { Landing } from './landing';
import type { Steering } from './steering';
import { pinnedOf } from './viewport';

export type Levels = {
  /**
   * Told where a zoom around a point of the pane (px) would lead. Goes to another level and lands there if that is where it
   * leads; false, and nothing done, where it stays on its level.
   */
  readonly cross: (next: Viewport, at: Point) => boolean;
  /** Where the crossing that is being drawn lands; null while there is none. */
  readonly landing: () => Landing | null;
};

/** The same object for as long as the canvas is mounted. */
export function useLevels({ now }: Steering): Levels {
  const backstage = useBackstage();
  const landing = useRef<Landing | null>(null);
  return useMemo(
    () => ({
      cross: (viewport, at) => {
        const { lensId, pane, scene } = backstage.now();
        const width = pane.width + pinnedOf(scene).gutter;
        const crossing = lensesOnScreen[lensId].crossingOf?.(width, now().zoom, viewport.zoom);
        if (!crossing) return false;
        landing.current = { viewport, at, zoom: crossing.zoom };
        flushSync(crossing.cross);
        landing.current = null;
        return true;
      },
      landing: () => landing.current,
    }),
    [backstage, now],
  );
}
