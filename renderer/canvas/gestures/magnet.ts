/**
 * Edges in the hand are drawn to the places that the lens says (the starts of years on the journey), because a few px
 * are weeks there. Only what is moved sideways is drawn; a card that changes its lane keeps its weeks. Pure.
 */
import type { Grain, PlainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { rightOf } from '#shared/scene';
import type { Edge } from './placing';

/** How near an edge must come, px on screen. */
const REACH = 5;

/** What the lens on stage is drawn to, and how large it is shown. */
export type Magnet = {
  readonly pulls: readonly number[];
  readonly zoom: number;
  /** Whether the first edge is held to the nearest of them, however far that is. */
  readonly holds?: boolean;
};

/** What draws edges on the stage at a zoom (1 is 100 %), or holds them to steps of a grain. */
export function magnetOf(
  { lens, plan }: { readonly lens: PlainLens; readonly plan: Plan },
  zoom: number,
  grain?: Grain,
): Magnet {
  return { pulls: lens.pulls?.(plan, grain) ?? [], zoom, holds: grain !== undefined };
}

type HeldKeys = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** What keys mean while an edge is in the hand: Shift large steps, with Ctrl the largest, Ctrl alone none at all. */
export function grainOf({ shiftKey, ctrlKey, metaKey }: HeldKeys): Grain | 'none' | undefined {
  const free = ctrlKey || metaKey;
  if (shiftKey) return free ? 'largest' : 'large';
  return free ? 'none' : undefined;
}

/** The way of a card that is moved, with what draws its left edge, or else its right one, added to it. */
export function pulledWay(magnet: Magnet, { x, width }: Rect, by: Point): Point {
  if (isHardlySideways(magnet, by)) return by;
  const more = pull(magnet, x + by.x) ?? pull(magnet, x + width + by.x) ?? 0;
  return { ...by, x: by.x + more };
}

/** The way of an edge that is dragged. */
export function pulledEdge(magnet: Magnet, rect: Rect, edge: Edge, by: Point): Point {
  if (edge.x === 0 || isHardlySideways(magnet, by)) return by;
  const more = pull(magnet, (edge.x === -1 ? rect.x : rightOf(rect)) + by.x) ?? 0;
  return { ...by, x: by.x + more };
}

/** Where something new begins that is put at a point. */
export function pulledPoint(magnet: Magnet, at: Point): Point {
  return { ...at, x: at.x + (pull(magnet, at.x) ?? 0) };
}

function isHardlySideways({ zoom }: Magnet, { x }: Point): boolean {
  return Math.abs(x) * zoom <= REACH;
}

/** How far `x` is drawn, scene units; null where nothing is near. */
function pull({ pulls, zoom, holds }: Magnet, x: number): number | null {
  let nearest: number | null = null;
  for (const at of pulls) {
    const way = at - x;
    if ((holds || Math.abs(way) * zoom <= REACH) && (nearest === null || Math.abs(way) < Math.abs(nearest)))
      nearest = way;
  }
  return nearest;
}
