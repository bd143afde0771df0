/**
 * Near its edges the pane moves along while a card is dragged, so that one can drag farther than one sees. A card that is
 * taken hold of there is not meant to travel: the pane waits until the pointer has come in, or goes out over the edge.
 */
import type { useStoreApi } from '@xyflow/react';
import type { Point, Rect } from '#shared/scene';
import { contains, inflate } from '#shared/scene';
import { pointOf } from './press-point';

type FlowStore = ReturnType<typeof useStoreApi>;

/** As wide as React Flow's own edge, px. */
const EDGE = 40;

export type EdgePan = {
  readonly begin: (event: unknown) => void;
  readonly follow: (event: unknown) => void;
};

export function createEdgePan(store: FlowStore): EdgePan {
  const pane = (): Rect | undefined => store.getState().domNode?.getBoundingClientRect();
  const allow = (autoPanOnNodeDrag: boolean) => {
    if (store.getState().autoPanOnNodeDrag !== autoPanOnNodeDrag) store.setState({ autoPanOnNodeDrag });
  };
  return {
    begin: (event) => {
      const [at, bounds] = [pointOf(event), pane()];
      allow(!at || !bounds || isInside(bounds, at));
    },
    follow: (event) => {
      if (store.getState().autoPanOnNodeDrag) return;
      const [at, bounds] = [pointOf(event), pane()];
      if (at && bounds && (isInside(bounds, at) || !contains(bounds, at))) allow(true);
    },
  };
}

function isInside(bounds: Rect, at: Point): boolean {
  return contains(inflate(bounds, -EDGE), at);
}
