/**
 * One finger on a band or a frame's edge pans, as on the ground that they are: on a whiteboard one means the view, and
 * would move a promise by a year without noticing. Once it is selected, by a tap, it is moved like any card.
 */
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Viewport } from '#renderer/session';
import { selectionStore } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';
import type { Backstage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from './steering';

type Pan = { readonly from: Point; readonly before: Viewport };

const options = { capture: true, passive: false } as const;
/** A finger that goes no farther than this, px, has tapped. */
const TAP = 6;

export function useGroundPan(pane: RefObject<HTMLElement | null>, { now, jump }: Steering): void {
  const backstage = useBackstage();
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let pan: Pan | null = null;

    function onStart(event: TouchEvent): void {
      const [finger, ...others] = event.touches;
      pan = null;
      if (!finger || others.length > 0 || !isUnselectedGround(backstage, event.target)) return;
      event.stopPropagation();
      pan = { from: { x: finger.clientX, y: finger.clientY }, before: now() };
    }

    function onMove(event: TouchEvent): void {
      const [finger] = event.touches;
      if (!pan || !finger || event.touches.length > 1) return;
      event.stopPropagation();
      const by = { x: finger.clientX - pan.from.x, y: finger.clientY - pan.from.y };
      if (Math.hypot(by.x, by.y) < TAP) return;
      if (event.cancelable) event.preventDefault();
      jump({ ...pan.before, x: pan.before.x + by.x, y: pan.before.y + by.y });
    }

    element.addEventListener('touchstart', onStart, options);
    element.addEventListener('touchmove', onMove, options);
    return () => {
      element.removeEventListener('touchstart', onStart, options);
      element.removeEventListener('touchmove', onMove, options);
    };
  }, [pane, backstage, now, jump]);
}

/** Whether a touch comes down on a band or frame that is not selected, and not on what floats over it. */
function isUnselectedGround({ now }: Backstage, target: EventTarget | null): boolean {
  const node = target instanceof Element ? target.closest('.react-flow__node') : null;
  const id = (node?.getAttribute('data-id') ?? '') as ItemId;
  const look = cardOf(now(), id)?.look;
  return (look === 'band' || look === 'frame') && !selectionStore.getState().items.has(id);
}
