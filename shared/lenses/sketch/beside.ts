/** Where an item belongs on the sketch that is made from another one: next to it, on free ground. */

import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { isFrame } from '#shared/kinds';
import type { FreeFacet, Item, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { overlaps } from '#shared/scene';
import type { Beside, Direction } from '../lens';
import { rectOf } from './card-rect';
import { dropOnSketch } from './drop';

/** Room for a link with its arrowhead and a word. */
const GAP = { x: 64, y: 40 } as const;
/** So many cards away a place is looked for before a new card may lie on another; and so many where it fans out. */
const FARTHEST = 40;
const FARTHEST_ROW = 12;

const ways: { readonly [Where in Beside]: Direction } = {
  sibling: 'right',
  next: 'down',
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
};

/**
 * A sibling stands to the right, the next one below, and where cards lie already they move on that way. What grows in a
 * direction fans out: to both sides, but no farther than it goes in that direction, then a card farther out. A size of
 * its own is kept. Fails with `no-place` for an item in the tray.
 */
export function besideOnSketch(plan: Plan, item: Item, where: Beside): Result<Placing> {
  const { free } = item.facets;
  if (!free) return fail('no-place', 'This item has no place on the sketch yet. Drag it there first.');
  const rect = rectOf(item, free);
  const taken = cardsNear(plan, item);
  const way = ways[where];
  const places = where === 'sibling' || where === 'next' ? inLine(rect, way) : fannedOut(rect, way);
  const isFree = (place: Rect) => !taken.some((other) => overlaps(other, place));
  const place = places.find(isFree) ?? stepped(rect, rect, way);
  const size: FreeFacet = { ...free, x: rect.x, y: rect.y };
  return dropOnSketch(placedItem(item, { facets: { free: size } }), place, false);
}

function inLine(from: Rect, way: Direction): readonly Rect[] {
  const places: Rect[] = [];
  for (let away = 1; away <= FARTHEST; away += 1) places.push(stepped(from, from, way, away));
  return places;
}

/** Row by row away from a card; in each the middle first, then to both sides, at least one card and at most about 45°. */
function fannedOut(from: Rect, way: Direction): readonly Rect[] {
  const upright = way === 'up' || way === 'down';
  const [onwards, aside] = upright
    ? [from.height + GAP.y, from.width + GAP.x]
    : [from.width + GAP.x, from.height + GAP.y];
  const [one, other] = upright ? (['right', 'left'] as const) : (['down', 'up'] as const);
  return inLine(from, way)
    .slice(0, FARTHEST_ROW)
    .flatMap((middle, index) => {
      const most = Math.max(1, Math.floor(((index + 1) * onwards) / aside));
      const row = [middle];
      for (let away = 1; away <= most; away += 1) {
        row.push(stepped(middle, from, one, away), stepped(middle, from, other, away));
      }
      return row;
    });
}

/** A place so many cards further in a direction. */
function stepped(from: Rect, size: Rect, way: Direction, cards = 1): Rect {
  const x = way === 'left' ? -(size.width + GAP.x) : way === 'right' ? size.width + GAP.x : 0;
  const y = way === 'up' ? -(size.height + GAP.y) : way === 'down' ? size.height + GAP.y : 0;
  return { ...from, x: from.x + x * cards, y: from.y + y * cards };
}

/** What a new card may not lie on: cards, or for a frame other frames. */
function cardsNear(plan: Plan, item: Item): readonly Rect[] {
  const rects: Rect[] = [];
  for (const other of plan.items.values()) {
    const { free } = other.facets;
    if (free && isFrame(other) === isFrame(item)) rects.push(rectOf(other, free));
  }
  return rects;
}
