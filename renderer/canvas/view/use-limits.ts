/**
 * A scene with an axis can't be pushed out of view: neither by the wheel nor by a hand on the ground, nor where it has
 * become smaller. React Flow holds its own gestures to an extent in scene units, which depends on the zoom.
 */
import type { CoordinateExtent } from '@xyflow/react';
import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { Viewport } from '#renderer/session';
import { bottomOf, rightOf, unionOf } from '#shared/scene';
import type { Stage } from '../stage';
import type { Steering } from './steering';
import { groundOf, reachableViewport, seenRect } from './viewport';
import { whenAtRest } from './when-at-rest';

const ANYWHERE: CoordinateExtent = [
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
];
/** A view lies on whole pixels, and may be so far off, px. */
const OFF = 1;

type FlowStore = ReturnType<typeof useStoreApi>;

function viewOf(store: FlowStore): Viewport {
  const [x, y, zoom] = store.getState().transform;
  return { x, y, zoom };
}

export function useLimits({ scene, pane }: Stage, { glides, jump }: Steering): void {
  const store = useStoreApi();
  const { body } = scene;
  useLayoutEffect(() => {
    if (pane.width === 0) return undefined;
    let held: { readonly by: unknown; readonly zoom: number } | null = null;
    // A gap that a zoom has left is closed by hand or stays; it does not close by itself at the next touch.
    const extentAt = (viewport: Viewport): CoordinateExtent => {
      const end = groundOf(scene, viewport.zoom, pane);
      if (!end) return ANYWHERE;
      const seen = seenRect(viewport, pane);
      const ground = unionOf([end, { ...end, x: seen.x, width: seen.width }]);
      return [
        [ground.x, ground.y],
        [rightOf(ground), bottomOf(ground)],
      ];
    };
    // While one zooms, nobody drags a card to the edge, who alone reads it from the store.
    const rest = whenAtRest(() => store.setState({ translateExtent: extentAt(viewOf(store)) }));
    function hold(): void {
      const { panZoom } = store.getState();
      const view = viewOf(store);
      if (!panZoom || (held?.by === panZoom && held.zoom === view.zoom)) return;
      held = { by: panZoom, zoom: view.zoom };
      const within = reachableViewport(scene, view, pane);
      panZoom.setTranslateExtent(extentAt(within));
      rest.moved();
      if (glides()) return;
      if (Math.abs(within.x - view.x) > OFF || Math.abs(within.y - view.y) > OFF) jump(within);
    }
    hold();
    const unsubscribe = store.subscribe(hold);
    return () => {
      unsubscribe();
      rest.stop();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what else a scene consists of has no say in where it ends
  }, [body, pane, store, glides, jump]);
}
