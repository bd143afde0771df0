import { useStore } from '@xyflow/react';
import { useState } from 'react';
import { sameValue } from '#shared/base';
import type { Rect } from '#shared/scene';
import { unionOf } from '#shared/scene';
import { windowAround } from './seen-window';
import type { Size } from './viewport';
import { seenRect } from './viewport';

/** The window of the present view; the same object as long as it is the same window. */
export function useSeenWindow(pane: Size): Rect {
  const [remember] = useState(createMemory);
  return useStore(({ transform: [x, y, zoom], userSelectionActive }) =>
    // What a selection has been drawn around stays mounted until it is done.
    remember(windowAround(seenRect({ x, y, zoom }, pane)), userSelectionActive),
  );
}

function createMemory(): (next: Rect, grow: boolean) => Rect {
  let last: Rect | null = null;
  return (next, grow) => {
    const wanted = last && grow ? unionOf([last, next]) : next;
    if (!last || !sameValue(last, wanted)) last = wanted;
    return last;
  };
}
