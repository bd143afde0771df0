/** In room mode cards begin so large that the back row can read them. */
import { useEffect, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import { selectionStore } from '#renderer/session';
import type { Scene } from '#shared/scene';
import { contains, inflate } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from './steering';
import type { Size } from './viewport';
import { closerViewport, fittedViewport, restingViewport, revealingViewport } from './viewport';

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
  /** Where what lies around a middle was shown: the page is enlarged step by step, and its middle must follow. */
  const around = useRef<Viewport | null>(null);
  useEffect(() => {
    const least = leastZoom();
    if (!room) around.current = null;
    if (!room || width === 0) return;
    const { scene, pane } = backstage.now();
    if (isAround(scene)) {
      if (around.current !== null && around.current.zoom !== now().zoom) return;
      around.current = roomViewport(scene, pane, least);
      jump(around.current);
      return;
    }
    if (now().zoom >= least) return;
    const closer = withoutMargin(scene, restingViewport(scene, closerViewport(now(), least), pane));
    const [first] = selectionStore.getState().items;
    const card = first === undefined ? undefined : cardOf(backstage.now(), first);
    jump(card ? revealingViewport(closer, pane, reachOf(card)) : closer);
  }, [room, width, now, jump, backstage]);
}

/**
 * What lies around a middle is shown whole as long as its letters have this share of the usual size in the room, else as
 * far from its middle outwards as they do: of rings one wants to see as many as can be read.
 */
const LEAST_SHARE = 0.62;

function roomViewport(scene: Scene, pane: Size, least: number): Viewport {
  const whole = fittedViewport(scene, pane);
  const zoom = least * LEAST_SHARE;
  return whole.zoom >= zoom ? whole : { x: pane.width / 2, y: pane.height / 2, zoom };
}

/** Whether its origin is a middle that it lies around, as rings do. */
function isAround({ bounds, backdrop }: Scene): boolean {
  return backdrop.some(({ type }) => type === 'ellipse') && contains(inflate(bounds, -1), { x: 0, y: 0 });
}

/** The margin that a whole sketch was shown with is not enlarged with it. */
function withoutMargin({ bounds }: Scene, { x, y, zoom }: Viewport): Viewport {
  return { x: Math.min(x, MARGIN - bounds.x * zoom), y: Math.min(y, MARGIN - bounds.y * zoom), zoom };
}
