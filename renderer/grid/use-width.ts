import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** How wide a part of the screen is, px. */
export function useWidth(part: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1_000);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    // It is told of the width that there is, too.
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [part]);
  return width;
}
