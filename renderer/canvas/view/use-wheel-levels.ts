/**
 * The wheel with Ctrl, and a pinch on a touchpad, which comes as one: steps that lead to another level are taken here, and
 * in a scene with an axis all of them, so that what is under the pointer stays there. Elsewhere React Flow zooms.
 */
import type { RefObject } from 'react';
import { useEffect } from 'react';
import { useBackstage } from '../stage';
import type { Steering } from './steering';
import type { Levels } from './use-levels';
import { isPinned, leastZoom, pinnedOf, zoomedAround } from './viewport';

const options = { capture: true, passive: false } as const;
/** How much of a doubling a px of the wheel is; lines and pages count for more. As React Flow has it. */
const DOUBLING = [0.002, 0.05, 1] as const;

export function useWheelLevels(pane: RefObject<HTMLElement | null>, { now, jump }: Steering, levels: Levels): void {
  const backstage = useBackstage();
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || (event.target instanceof Element && event.target.closest('.nowheel'))) return;
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const zoom = now().zoom * 2 ** (-event.deltaY * (DOUBLING[event.deltaMode] ?? DOUBLING[0]));
      const { scene, pane: size } = backstage.now();
      const next = zoomedAround(now(), at, zoom, leastZoom(scene, size));
      if (!levels.cross(next, at)) {
        if (!isPinned(pinnedOf(scene))) return;
        jump(next, 'exact');
      }
      event.stopPropagation();
      event.preventDefault();
    };
    element.addEventListener('wheel', onWheel, options);
    return () => element.removeEventListener('wheel', onWheel, options);
  }, [pane, now, jump, levels, backstage]);
}
