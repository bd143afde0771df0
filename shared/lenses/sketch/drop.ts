/** What a position on the sketch means: itself. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { FacetPatch, Item } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { bottomOf, rightOf } from '#shared/scene';
import type { Direction } from '../lens';
import { rectOf } from './card-rect';

const FARTHEST = 1e6;
const LARGEST = 20_000;
const NARROWEST = 40;
const LOWEST = 24;
const STEP = 8;
const LARGE_STEP = 40;

/** A card at `rect`, to whole units. The size is stored once it has been changed by hand. */
export function dropOnSketch(item: Item, rect: Rect, resized: boolean): Result<FacetPatch> {
  const { free } = item.facets;
  const drawn = free ? rectOf(item, free) : undefined;
  const x = keptOr(drawn?.x, rect.x, -FARTHEST, FARTHEST);
  const y = keptOr(drawn?.y, rect.y, -FARTHEST, FARTHEST);
  if (!resized) return ok({ free: { ...free, x, y } });
  const width = rect.width === drawn?.width ? free?.width : whole(rect.width, NARROWEST, LARGEST);
  const height = rect.height === drawn?.height ? free?.height : whole(rect.height, LOWEST, LARGEST);
  // A card that is as small as it gets stops the edge that is dragged; the opposite one stays where it is.
  const left = drawn && rect.x !== drawn.x && rect.width < NARROWEST ? inReach(rightOf(drawn) - NARROWEST) : x;
  const top = drawn && rect.y !== drawn.y && rect.height < LOWEST ? inReach(bottomOf(drawn) - LOWEST) : y;
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  return ok({ free: { ...free, x: left, y: top, ...size } });
}

/** 8 units in a direction, or 40. Fails with `no-place` for an item in the tray. */
export function nudgeOnSketch(item: Item, direction: Direction, large: boolean): Result<FacetPatch> {
  const { free } = item.facets;
  if (!free) return fail('no-place', 'This item has no place on the sketch yet. Drag it there first.');
  const step = large ? LARGE_STEP : STEP;
  const dx = direction === 'left' ? -step : direction === 'right' ? step : 0;
  const dy = direction === 'up' ? -step : direction === 'down' ? step : 0;
  return dropOnSketch(item, { ...rectOf(item, free), x: free.x + dx, y: free.y + dy }, false);
}

/** What has not moved keeps its value, also one between whole units. */
function keptOr(known: number | undefined, value: number, least: number, most: number): number {
  return value === known ? known : whole(value, least, most);
}

function inReach(value: number): number {
  return Math.min(Math.max(value, -FARTHEST), FARTHEST);
}

/** To whole units inside a range; 0, or the nearest end of the range, for what is no number. Never minus zero. */
function whole(value: number, least: number, most: number): number {
  const number = Number.isNaN(value) ? 0 : value;
  return Math.min(Math.max(Math.round(number), least), most) + 0;
}
