/**
 * While one zooms, a picture of the view stands in for everything that the canvas shows of a large scene: it is painted
 * anew for each step, sharp at every size, which is quicker than to stretch what lies there.
 */
import type { Viewport } from '#renderer/session';
import type { Colours } from '../paint/page-colours';
import type { Size } from '../view/viewport';
import { seenRect } from '../view/viewport';
import type { Shown } from './tile-painter';
import { paintWhole } from './tile-painter';

export type StandIn = {
  readonly isOn: () => boolean;
  /** Paints with the next frame what a viewport shows; what it stands in for is not seen until `end`. */
  readonly show: (viewport: Viewport, pane: Size) => void;
  readonly end: () => void;
};

/**
 * @param host the picture lies in it, and fills it, while it is needed.
 * @param behind what the picture stands in for.
 * @param shown what is to be seen: all of it painted.
 */
export function createStandIn(
  host: HTMLElement,
  behind: () => HTMLElement | null | undefined,
  shown: () => Shown,
  colours: () => Colours,
): StandIn {
  const canvas = document.createElement('canvas');
  let on = false;
  let frame = 0;

  function paint(viewport: Viewport, pane: Size): void {
    const density = window.devicePixelRatio || 1;
    const wide = Math.round(pane.width * density);
    const high = Math.round(pane.height * density);
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    paintWhole(canvas, { rect: seenRect(viewport, pane), zoom: viewport.zoom, density }, shown(), colours());
    host.append(canvas);
    const hides = behind();
    // Still there for the pointer, and not laid out or drawn anew when it is seen again.
    if (hides) hides.style.opacity = '0';
  }

  return {
    isOn: () => on,
    show: (viewport, pane) => {
      on = true;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint(viewport, pane));
    },
    end: () => {
      cancelAnimationFrame(frame);
      if (!on) return;
      on = false;
      const hides = behind();
      if (hides) hides.style.opacity = '';
      canvas.remove();
    },
  };
}
