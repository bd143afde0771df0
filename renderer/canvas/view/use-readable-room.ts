/** In room mode cards begin so large that the back row can read them. */
import { useEffect } from 'react';
import type { Viewport } from '#renderer/session';
import { selectionStore } from '#renderer/session';
import type { Scene } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from './steering';
import { closerViewport, restingViewport, revealingViewport } from './viewport';

/** Of the height of the screen, what letters need to be read from the back row. */
const LETTERS = 1 / 46;
/** A title on a card at 100 %, px of the screen, with the page enlarged by half. */
const TITLE = 18.75;

/** Around what is shown, px of the page. */
const MARGIN = 24;

/** Full size at least, and on a large screen, which is looked at from farther off, as much more as it is higher. */
function leastZoom(): number {
  return Math.max(1, (window.screen.height * LETTERS) / TITLE);
}

/**
 * Looks closer when room mode begins, and again when the page has been enlarged for it (`width` is the pane's, px). It
 * goes on showing the place where the view began, so that no row is cut by the axis; a zoom by hand stays.
 */
export function useReadableRoom(room: boolean, width: number, { now, jump }: Steering): void {
  const backstage = useBackstage();
  useEffect(() => {
    const least = leastZoom();
    if (!room || width === 0 || now().zoom >= least) return;
    const { scene, pane } = backstage.now();
    const closer = withoutMargin(scene, restingViewport(scene, closerViewport(now(), least), pane));
    const [first] = selectionStore.getState().items;
    const card = first === undefined ? undefined : cardOf(backstage.now(), first);
    jump(card ? revealingViewport(closer, pane, reachOf(card)) : closer);
  }, [room, width, now, jump, backstage]);
}

/** The margin that a whole sketch was shown with is not enlarged with it. */
function withoutMargin({ bounds }: Scene, { x, y, zoom }: Viewport): Viewport {
  return { x: Math.min(x, MARGIN - bounds.x * zoom), y: Math.min(y, MARGIN - bounds.y * zoom), zoom };
}
