/** Whether a lens is looked at as a whole, and what stays so when its scene or the pane becomes another. Pure. */
import type { Viewport } from '#renderer/session';
import type { Rect } from '#shared/scene';
import type { Stage } from '../stage';
import { fittedViewport, isPinned, pinnedOf } from './viewport';

/** Off by less than this, px, and by less than this part, it is still the whole: views begin on a pixel of the screen. */
const OFF = 1.5;
const OFF_ZOOM = 0.002;

/**
 * Whether it is all in view as fitting shows it, in a lens that has one whole to show: rings and sheets, not what goes on
 * along an axis, is begun at its top, or lies wherever it is put.
 */
export function isWhole({ lens, scene, pane }: Pick<Stage, 'lens' | 'scene' | 'pane'>, viewport: Viewport): boolean {
  if (lens.freePositions || lens.startsAtTop || isPinned(pinnedOf(scene))) return false;
  const whole = fittedViewport(scene, pane);
  return (
    Math.abs(whole.x - viewport.x) < OFF &&
    Math.abs(whole.y - viewport.y) < OFF &&
    Math.abs(whole.zoom - viewport.zoom) < OFF_ZOOM * whole.zoom
  );
}

/** Where something is drawn in the view of now that is to be seen where `rect` will be in the view to come. */
export function drawnFor({ x, y, width, height }: Rect, toCome: Viewport, now: Viewport): Rect {
  const ratio = toCome.zoom / now.zoom;
  return {
    x: (toCome.x - now.x) / now.zoom + x * ratio,
    y: (toCome.y - now.y) / now.zoom + y * ratio,
    width: width * ratio,
    height: height * ratio,
  };
}
