/** What an arrow key means among the rings: the card goes about where the arrow points. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Item, Placing, Plan, Ring } from '#shared/plan';
import { rings } from '#shared/plan';
import type { Direction } from '../lens';
import { middleOfSector } from './cell';
import { placingIn } from './drop';
import { noPlace } from './faults';
import { placed } from './placed';
import { sectorNumber, sectorsIn } from './sectors';

/**
 * In sectors above and below the middle, up and down lead across the rings and left and right around them; in those
 * beside it, the other way about. A large step leads to the first or last ring, or two sectors on. At the edge nothing
 * changes. Fails with `no-place` for an item in the tray.
 */
export function nudgeOnRings(plan: Plan, item: Item, direction: Direction, large: boolean): Result<Placing> {
  return placed(sectorsIn(plan), item) ? ok(stepOf(plan, item, direction, large) ?? {}) : noPlace();
}

/** The placing of a step; null where nothing lies that way. */
export function stepOf(plan: Plan, item: Item, direction: Direction, large: boolean): Placing | null {
  const sectors = sectorsIn(plan);
  const one = placed(sectors, item);
  const { list } = sectors;
  const sector = one ? sectorNumber(sectors, one.sector) : -1;
  if (!one || sector === -1) return null;
  const middle = middleOfSector(sector, list.length);
  const away = { x: Math.cos(middle), y: Math.sin(middle) };
  const step = direction === 'left' || direction === 'up' ? -1 : 1;
  const level = direction === 'left' || direction === 'right';
  const isBeside = Math.abs(away.x) > Math.abs(away.y) + 1e-9;
  if (level === isBeside) {
    const outwards = (level ? away.x : away.y) * step > 0 ? 1 : -1;
    const ring = ringBeside(one.stance.ring, outwards, large);
    return ring && placingIn(sectors, item, ring, one.sector);
  }
  if (list.length === 1) return null;
  // Clockwise, what lies below goes left and what lies on the left goes up.
  const clockwise = (level ? -away.y : away.x) * step > 0 ? 1 : -1;
  const next = list[(sector + clockwise * (large ? 2 : 1) + 2 * list.length) % list.length];
  return next ? placingIn(sectors, item, one.stance.ring, next.id) : null;
}

function ringBeside(ring: Ring, outwards: 1 | -1, large: boolean): Ring | null {
  const now = rings.indexOf(ring);
  const next = large ? (outwards === 1 ? rings.length - 1 : 0) : now + outwards;
  return next === now ? null : (rings[next] ?? null);
}
