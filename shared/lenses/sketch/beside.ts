/** Where an item belongs on the sketch that is made from another one: next to it, on free ground. */

import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { isFrame } from '#shared/kinds';
import type { FacetPatch, FreeFacet, Item, Plan } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { overlaps } from '#shared/scene';
import type { Beside, Direction } from '../lens';
import { rectOf } from './card-rect';
import { dropOnSketch } from './drop';

/** Room for a link with its arrowhead and a word. */
const GAP = { x: 64, y: 40 } as const;
/** So many places are tried before a new card may lie on another. */
const TRIES = 40;

const ways: { readonly [Where in Beside]: Direction } = {
  sibling: 'right',
  next: 'down',
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
};

/**
 * A sibling stands to the right, the next one below. Where a card lies already it moves on, across the direction first,
 * so that what grows from one item stands in a row. A size of its own is kept. Fails with `no-place` for an item in the
 * tray.
 */
export function besideOnSketch(plan: Plan, item: Item, where: Beside): Result<FacetPatch> {
  const { free } = item.facets;
  if (!free) return fail('no-place', 'This item has no place on the sketch yet. Drag it there first.');
  const rect = rectOf(item, free);
  const taken = cardsNear(plan, item);
  const way = ways[where];
  const chained = where === 'sibling' || where === 'next';
  const first = stepped(rect, rect, way);
  const across = way === 'left' || way === 'right' ? 'down' : 'right';
  let place = first;
  for (let tries = 0; tries < TRIES && taken.some((other) => overlaps(other, place)); tries += 1) {
    place = stepped(place, rect, chained ? way : across);
  }
  const size: FreeFacet = { ...free, x: rect.x, y: rect.y };
  return dropOnSketch({ ...item, facets: { free: size } }, place, false);
}

/** A place one card further in a direction. */
function stepped(from: Rect, size: Rect, way: Direction): Rect {
  const x = way === 'left' ? -(size.width + GAP.x) : way === 'right' ? size.width + GAP.x : 0;
  const y = way === 'up' ? -(size.height + GAP.y) : way === 'down' ? size.height + GAP.y : 0;
  return { ...from, x: from.x + x, y: from.y + y };
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
