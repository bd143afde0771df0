/** What a position on the sketch means: itself. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Item, Placing } from '#shared/plan';
import { freeLimits } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { bottomOf, rightOf } from '#shared/scene';
import type { Direction } from '../lens';
import { rectOf } from './card-rect';

const { farthest, narrowest, lowest, largest } = freeLimits;
const STEP = 8;
const LARGE_STEP = 40;

/** A card at `rect`, to whole units. The size is stored once it has been changed by hand. */
export function dropOnSketch(item: Item, rect: Rect, resized: boolean): Result<Placing> {
  const { free } = item.facets;
  const drawn = free ? rectOf(item, free) : undefined;
  const x = keptOr(drawn?.x, rect.x, -farthest, farthest);
  const y = keptOr(drawn?.y, rect.y, -farthest, farthest);
  if (!resized) return ok({ facets: { free: { ...free, x, y } } });
  const width = rect.width === drawn?.width ? free?.width : whole(rect.width, narrowest, largest);
  const height = rect.height === drawn?.height ? free?.height : whole(rect.height, lowest, largest);
  // A card that is as small as it gets stops the edge that is dragged; the opposite one stays where it is.
  const left = drawn && rect.x !== drawn.x && rect.width < narrowest ? inReach(rightOf(drawn) - narrowest) : x;
  const top = drawn && rect.y !== drawn.y && rect.height < lowest ? inReach(bottomOf(drawn) - lowest) : y;
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  return ok({ facets: { free: { ...free, x: left, y: top, ...size } } });
}

/** 8 units in a direction, or 40. Fails with `no-place` for an item in the tray. */
export function nudgeOnSketch(item: Item, direction: Direction, large: boolean): Result<Placing> {
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
  return Math.min(Math.max(value, -farthest), farthest);
}

/** To whole units inside a range; 0, or the nearest end of the range, for what is no number. Never minus zero. */
function whole(value: number, least: number, most: number): number {
  const number = Number.isNaN(value) ? 0 : value;
  return Math.min(Math.max(Math.round(number), least), most) + 0;
}
