/** What a lens adds on screen to what it says by itself: how it is looked at now, and its own few switches. */
import type { ComponentType } from 'react';
import { useMemo } from 'react';
import type { PlainLens, SceneLens } from '#shared/lenses';
import { inView } from './in-view';

export type LensOnScreen = {
  /** The lens as it is looked at on a canvas of this width, in px. The same object while nothing about it changes. */
  readonly useLens: (width: number) => PlainLens;
  /** Stands in the lens's header. */
  readonly Switches: ComponentType;
};

/** `useView` must give the same object back while nothing has changed. */
export function onScreen<View>(
  lens: SceneLens<View>,
  useView: (width: number) => View,
  Switches: ComponentType,
): LensOnScreen {
  function useLens(width: number): PlainLens {
    const view = useView(width);
    return useMemo(() => inView(lens, view), [view]);
  }
  return { useLens, Switches };
}
