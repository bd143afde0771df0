/** The radar alone, for a report: as the lens draws it, with what its marks mean below. */
import type { Scene } from '#shared/scene';
import { inflate, unionOf } from '#shared/scene';
import { legendShapes } from './backdrop';
import { CENTRE, LEFT, LEGEND_TOP, MARGIN, RADIUS } from './measures';
import { radarShapes } from './radar';
import type { Seen } from './seen';

export function radarScene(seen: Seen): Scene {
  const top = { x: 0, y: CENTRE.y - RADIUS - 50, width: LEFT, height: 1 };
  const bounds = inflate(unionOf([top, { ...top, y: LEGEND_TOP + 14 }]), MARGIN / 2);
  return { bounds, body: bounds, backdrop: [...radarShapes(seen), ...legendShapes(seen)], cards: [], connectors: [] };
}
