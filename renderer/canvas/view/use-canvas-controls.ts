/** Registers what menus, keys and the tray can ask of the canvas. */
import { useReactFlow } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import { dispatch, registerCanvas, select } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { focusCanvas } from '../cards/focus-canvas';
import { addCardAt, pointRect } from '../cards/new-item';
import { placementsAt } from '../gestures/placing';
import { report } from '../report';
import type { Backstage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { fittedViewport, revealingViewport, toScene, zoomedViewport } from './viewport';

const GLIDE_MS = 180;

export type Steering = {
  readonly now: () => Viewport;
  /** Goes to a viewport, gliding unless less motion is asked for. */
  readonly go: (viewport: Viewport) => void;
  /** Where the pointer is on the page while it is over the pane, for cards made by key. */
  readonly pointer: () => Point | null;
  readonly pointAt: (point: Point | null) => void;
};

export function useSteering(): Steering {
  const { getViewport, setViewport } = useReactFlow();
  const pointer = useRef<Point | null>(null);
  return useMemo(
    () => ({
      now: getViewport,
      go: (viewport) => {
        const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        void setViewport(viewport, calm ? {} : { duration: GLIDE_MS, interpolate: 'linear' });
      },
      pointer: () => pointer.current,
      pointAt: (point) => {
        pointer.current = point;
      },
    }),
    [getViewport, setViewport],
  );
}

export function useCanvasControls(steering: Steering): void {
  const backstage = useBackstage();
  const { screenToFlowPosition } = useReactFlow();
  useEffect(() => {
    const { now, go, pointer } = steering;
    const stage = backstage.now;
    const newCardAt = (): Point => {
      const { pane } = stage();
      const at = pointer();
      return at ? screenToFlowPosition(at) : toScene(now(), { x: pane.width / 2, y: pane.height / 2 });
    };
    return registerCanvas({
      fit: () => go(fittedViewport(stage().scene, stage().pane)),
      zoomBy: (factor) => go(zoomedViewport(now(), stage().pane, now().zoom * factor)),
      zoomTo: (zoom) => go(zoomedViewport(now(), stage().pane, zoom)),
      reveal: (id) => reveal(backstage, steering, id),
      newCardAt,
      addCard: (kind) => addCardAt(stage().lens, kind, newCardAt()),
      place: (id) => placeWaiting(backstage, id, newCardAt()),
      focus: focusCanvas,
    });
  }, [backstage, steering, screenToFlowPosition]);
}

export function reveal({ now }: Backstage, { now: viewport, go }: Steering, id: ItemId): void {
  const card = cardOf(now(), id);
  if (!card) return;
  const next = revealingViewport(viewport(), now().pane, reachOf(card));
  const from = viewport();
  if (next.x !== from.x || next.y !== from.y) go(next);
}

/** Gives an item from the tray a place at a point of the scene, and selects it. */
export function placeWaiting({ now }: Backstage, id: ItemId, at: Point): void {
  const { lens, plan } = now();
  const placements = placementsAt(lens, plan, new Map([[id, pointRect(at)]]), false);
  if (!report(placements) || !placements.ok || placements.value.length === 0) return;
  if (report(dispatch('placeItems', { placements: placements.value }))) select({ items: [id] });
}
