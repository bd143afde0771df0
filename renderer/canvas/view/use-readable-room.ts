/** In room mode cards begin at their full size at least, so that the back row can read them. */
import { useEffect } from 'react';
import { selectionStore } from '#renderer/session';
import { reachOf } from '../cards/card-reach';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from './steering';
import { closerViewport, restingViewport, revealingViewport } from './viewport';

/** With the page enlarged by half, a title at 100 % is 18.75 px high. */
const LEAST_ZOOM = 1;

/**
 * Looks closer when room mode begins, and again when the page has been enlarged for it (`width` is the pane's, px). It
 * goes on showing the place where the view began, so that no row is cut by the axis; a zoom by hand stays.
 */
export function useReadableRoom(room: boolean, width: number, { now, jump }: Steering): void {
  const backstage = useBackstage();
  useEffect(() => {
    if (!room || width === 0 || now().zoom >= LEAST_ZOOM) return;
    const { scene, pane } = backstage.now();
    const closer = restingViewport(scene, closerViewport(now(), LEAST_ZOOM), pane);
    const [first] = selectionStore.getState().items;
    const card = first === undefined ? undefined : cardOf(backstage.now(), first);
    jump(card ? revealingViewport(closer, pane, reachOf(card)) : closer);
  }, [room, width, now, jump, backstage]);
}
