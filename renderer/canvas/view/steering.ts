/** Where the canvas looks, and going elsewhere: what gestures, keys and menus use to move the view. */
import { useReactFlow } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import type { Backstage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { onWholePixels, reachableViewport, restingViewport, revealingViewport } from './viewport';

const GLIDE_MS = 180;
/** On a busy machine a glide ends late; one that a hand has stopped never tells, and must not be waited for. */
const LATE_MS = 250;

export type Steering = {
  /** The viewport, or the one that it is gliding to: steps in quick succession add up. */
  readonly now: () => Viewport;
  /** Whether it is gliding. */
  readonly glides: () => boolean;
  /** Goes to a viewport, or the nearest one that still shows the scene, gliding unless less motion is asked for. */
  readonly go: (viewport: Viewport) => void;
  /** Goes there at once, for what follows the hand; `exact` for one of many small steps, which must not add up roundings. */
  readonly jump: (viewport: Viewport, exact?: 'exact') => void;
  /** Where the pointer is on the page while it is over the pane, for cards made by key. */
  readonly pointer: () => Point | null;
  readonly pointAt: (point: Point | null) => void;
};

/** Steers the canvas that this is a part of. The same object for as long as it is mounted. */
export function useSteering(): Steering {
  const { getViewport, setViewport } = useReactFlow();
  const backstage = useBackstage();
  const pointer = useRef<Point | null>(null);
  const goal = useRef<{ readonly viewport: Viewport; readonly until: number } | null>(null);
  return useMemo(() => {
    const glides = () => goal.current !== null && performance.now() < goal.current.until;
    return {
      glides,
      now: () => (goal.current && glides() ? goal.current.viewport : getViewport()),
      go: (to) => {
        const { scene, pane } = backstage.now();
        const viewport = whole(restingViewport(scene, to, pane));
        const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        const next = calm ? null : { viewport, until: performance.now() + GLIDE_MS + LATE_MS };
        goal.current = next;
        void setViewport(viewport, calm ? {} : { duration: GLIDE_MS, interpolate: 'linear' }).then(() => {
          if (goal.current === next) goal.current = null;
        });
      },
      jump: (to, exact) => {
        goal.current = null;
        const { scene, pane } = backstage.now();
        const viewport = reachableViewport(scene, to, pane);
        void setViewport(exact ? viewport : whole(viewport));
      },
      pointer: () => pointer.current,
      pointAt: (point) => {
        pointer.current = point;
      },
    };
  }, [backstage, getViewport, setViewport]);
}

function whole(viewport: Viewport): Viewport {
  return onWholePixels(viewport, window.devicePixelRatio || 1).viewport;
}

/** Brings a card into view, with as little movement as possible. */
export function reveal({ now }: Backstage, { now: viewport, go }: Steering, id: ItemId): void {
  const card = cardOf(now(), id);
  if (!card) return;
  const { scene, pane } = now();
  const from = viewport();
  const shown = revealingViewport(from, pane, reachOf(card));
  // What is in view is left where it is, also beside a gap that a zoom has left.
  if (shown.x !== from.x || shown.y !== from.y) go(restingViewport(scene, shown, pane));
}
