/**
 * Two fingers zoom and pan wherever they are put, also on cards. React Flow lets them only on bare ground, as each card
 * keeps its finger to itself; so the second finger is taken before anybody sees it, and what the first began is called
 * off. Until all fingers are up, none drags anything.
 */
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Viewport } from '#renderer/session';
import { useBackstage } from '../stage';
import type { Fingers } from './pinch';
import { between, pinchedViewport } from './pinch';
import type { Steering } from './steering';
import type { Levels } from './use-levels';
import { leastZoom } from './viewport';

type Pinch = { readonly ids: readonly [number, number]; readonly start: Fingers; readonly before: Viewport };

const options = { capture: true, passive: false } as const;

export function usePinch(pane: RefObject<HTMLElement | null>, { now, jump }: Steering, { cross }: Levels): void {
  const backstage = useBackstage();
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let pinch: Pinch | null = null;
    const least = () => leastZoom(backstage.now().scene, backstage.now().pane);
    /** Two fingers have been down, and one still is. */
    let taken = false;

    function onStart(event: TouchEvent): void {
      if (!taken && !isPinch(event)) return;
      keep(event);
      taken = true;
      const [one, two] = event.touches;
      if (element && one && two && !pinch) {
        pinch = { ids: [one.identifier, two.identifier], start: fingersOf(element, one, two), before: now() };
      }
    }

    function onMove(event: TouchEvent): void {
      if (!taken) return;
      keep(event);
      const [one, two] = pinch?.ids.map((id) => [...event.touches].find(({ identifier }) => identifier === id)) ?? [];
      if (!element || !pinch || !one || !two) return;
      const fingers = fingersOf(element, one, two);
      const next = pinchedViewport(pinch.before, pinch.start, fingers, least());
      // From another level on, the fingers go on as if they had just been put down.
      if (cross(next, between(fingers))) pinch = { ...pinch, start: fingers, before: now() };
      else jump(next);
    }

    function onEnd({ touches }: TouchEvent): void {
      const down = new Set([...touches].map(({ identifier }) => identifier));
      if (pinch?.ids.some((id) => !down.has(id))) pinch = null;
      if (touches.length === 0) taken = false;
    }

    element.addEventListener('touchstart', onStart, options);
    element.addEventListener('touchmove', onMove, options);
    window.addEventListener('touchend', onEnd, true);
    window.addEventListener('touchcancel', onEnd, true);
    return () => {
      element.removeEventListener('touchstart', onStart, options);
      element.removeEventListener('touchmove', onMove, options);
      window.removeEventListener('touchend', onEnd, true);
      window.removeEventListener('touchcancel', onEnd, true);
    };
  }, [pane, now, jump, cross, backstage]);
}

/** Two fingers or more on the canvas itself, not on what floats over it. */
function isPinch({ touches }: TouchEvent): boolean {
  return touches.length > 1 && [...touches].every(({ target }) => (target as Element).closest('.react-flow') !== null);
}

function keep(event: TouchEvent): void {
  event.stopPropagation();
  if (event.cancelable) event.preventDefault();
}

function fingersOf(pane: HTMLElement, one: Touch, two: Touch): Fingers {
  const { left, top } = pane.getBoundingClientRect();
  return [
    { x: one.clientX - left, y: one.clientY - top },
    { x: two.clientX - left, y: two.clientY - top },
  ];
}
