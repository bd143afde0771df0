/** In room mode cards begin at their full size at least, so that the back row can read them. */
import { useEffect } from 'react';
import { selectionStore } from '#renderer/session';
import { reachOf } from '../cards/card-reach';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from './steering';
import type { Size } from './viewport';
import { revealingViewport, zoomedViewport } from './viewport';

/** With the page enlarged by half, a title at 100 % is 18.75 px high. */
const LEAST_ZOOM = 1;

/** Looks closer when room mode begins, and again when the pane changes its size; a zoom by hand stays. */
export function useReadableRoom(room: boolean, pane: Size, { now, jump }: Steering): void {
  const backstage = useBackstage();
  useEffect(() => {
    if (!room || now().zoom >= LEAST_ZOOM) return;
    const closer = zoomedViewport(now(), pane, LEAST_ZOOM);
    const [first] = selectionStore.getState().items;
    const card = first === undefined ? undefined : cardOf(backstage.now(), first);
    jump(card ? revealingViewport(closer, pane, reachOf(card)) : closer);
  }, [room, pane, now, jump, backstage]);
}
