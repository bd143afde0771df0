import { useMemo } from 'react';
import { usePlan, useSelection } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import type { LaneId } from '#shared/plan';
import { useFolded, useStrip } from '../looks';
import { addLaneBelow } from './lane-deeds';
import { laneMenu } from './lane-menu';
import { askLane } from './lane-question';
import { useLaneItems } from './use-lane-items';

/** What can be done with a lane, where its name stands; `rename` where it can be typed there. None once it is gone. */
export function useLaneMenu(id: LaneId, rename?: () => void): readonly MenuEntry[] {
  const lanes = usePlan(({ header }) => header.lanes);
  const items = useLaneItems(id);
  const selection = useSelection((now) => now.items);
  const folded = useFolded();
  const strip = useStrip();
  const selected = useMemo(() => items.filter((item) => selection.has(item)).length, [items, selection]);
  const lane = lanes.find((known) => known.id === id);
  if (!lane) return [];
  return laneMenu({
    lane,
    lanes,
    folded,
    inStrip: typeof strip !== 'string' && strip.lane === id,
    selected,
    hasOthers: selected < items.length,
    onCanvas: rename !== undefined,
    ask: (question) => (question === 'rename' && rename ? rename() : askLane(id, question)),
    add: () => addLaneBelow(id),
  });
}
