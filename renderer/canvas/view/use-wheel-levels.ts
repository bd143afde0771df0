/** The wheel with Ctrl, and a pinch on a touchpad, which comes as one: steps that lead to another level are taken here. */
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Steering } from './steering';
import type { Levels } from './use-levels';
import { zoomedAround } from './viewport';

const options = { capture: true, passive: false } as const;
/** How much of a doubling a px of the wheel is; lines and pages count for more. As React Flow has it. */
const DOUBLING = [0.002, 0.05, 1] as const;

export function useWheelLevels(pane: RefObject<HTMLElement | null>, { now }: Steering, levels: Levels): void {
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || (event.target instanceof Element && event.target.closest('.nowheel'))) return;
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const zoom = now().zoom * 2 ** (-event.deltaY * (DOUBLING[event.deltaMode] ?? DOUBLING[0]));
      if (!levels.cross(zoomedAround(now(), at, zoom), at)) return;
      event.stopPropagation();
      event.preventDefault();
    };
    element.addEventListener('wheel', onWheel, options);
    return () => element.removeEventListener('wheel', onWheel, options);
  }, [pane, now, levels]);
}
