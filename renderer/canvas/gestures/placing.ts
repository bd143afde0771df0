/**
 * What moving cards means: positions become placements through the lens, and the lens says in words and as a ghost
 * where they would come to lie. Pure.
 */
import { holds } from '#shared/arrange';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Placement } from '#shared/commands';
import type { PlainLens } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Point, Rect, Scene, SceneCard } from '#shared/scene';

/** The placements of cards that lie at `rects` now. The first that the lens refuses refuses them all. */
export function placementsAt(
  lens: PlainLens,
  plan: Plan,
  rects: ReadonlyMap<ItemId, Rect>,
  resized: boolean,
): Result<readonly Placement[]> {
  const placements: Placement[] = [];
  for (const [id, rect] of rects) {
    const item = plan.items.get(id);
    if (!item) continue;
    const dropped = lens.drop(plan, item, rect, resized);
    if (!dropped.ok) return dropped;
    placements.push({ id, placing: dropped.value });
  }
  return ok(placements);
}

export type Preview = {
  readonly ghosts: ReadonlyMap<ItemId, Rect>;
  readonly place: string;
  /** What it would change besides, in a few words; often nothing. */
  readonly entailed: string;
  /** What the ghosts lie in, where that is as it will be: rings and sheets grow with what comes. */
  readonly toCome: Scene | null;
};

/**
 * Where placements would put cards. The ghosts come from a scene of these cards alone, which is quick and needs
 * nothing of the lens; their heights in it mostly mean nothing, so that they stand as high as the hand holds the card.
 */
export function previewOf(
  lens: PlainLens,
  plan: Plan,
  placements: readonly Placement[],
  rects: ReadonlyMap<ItemId, Rect>,
  held: ItemId,
): Preview {
  const items = new Map<ItemId, Item>();
  for (const { id, placing } of placements) {
    const item = plan.items.get(id);
    if (item) items.set(id, placedItem(item, placing));
  }
  const alone = lens.alone(plan, items.values());
  const ghosts = new Map<ItemId, Rect>();
  for (const { id, rect } of alone.cards) {
    const now = rects.get(id);
    if (now) ghosts.set(id, lens.ghostsLieTrue ? rect : { ...rect, y: now.y });
  }
  const item = items.get(held);
  const place = item ? placeSaid(lens, plan, item) : '';
  const said = rects.size > 1 ? ofSeveral(rects.size, place) : place;
  const entailed = lens.entails(plan, [...items.values()]);
  return { ghosts, place: said, entailed, toCome: lens.ghostsLieTrue ? alone : null };
}

/** In words; where cards lie anywhere, only that they have come into another frame, or out of one, says something. */
function placeSaid(lens: PlainLens, plan: Plan, item: Item): string {
  const place = lens.placeOf(plan, item) ?? '';
  const known = plan.items.get(item.id);
  return lens.freePositions && known && lens.placeOf(plan, known) === place ? '' : place;
}

/** The place is that of the card in the hand, which the others need not share. */
function ofSeveral(count: number, place: string): string {
  return place === '' ? `${count} items` : `${count} items; this card: ${place}`;
}

/** What moves when `ids` are moved: they themselves, and all that a frame among them holds. */
export function carriedBy(cards: readonly SceneCard[], ids: ReadonlySet<ItemId>): ReadonlySet<ItemId> {
  const frames = cards.filter((card) => card.look === 'frame' && ids.has(card.id));
  const inside = cards.filter(({ rect, look }) =>
    frames.some((frame) => holds(frame, { rect, isFrame: look === 'frame' })),
  );
  return new Set([...ids, ...inside.map(({ id }) => id)]);
}

/** The rectangles of `ids`, moved by the same way. */
export function movedRects(
  cards: readonly SceneCard[],
  ids: ReadonlySet<ItemId>,
  by: Point,
): ReadonlyMap<ItemId, Rect> {
  const moved = new Map<ItemId, Rect>();
  for (const { id, rect } of cards) {
    if (ids.has(id)) moved.set(id, { ...rect, x: rect.x + by.x, y: rect.y + by.y });
  }
  return moved;
}

/** An edge or corner of a card: `-1` the left or upper side, `1` the right or lower one, `0` not moved. */
export type Edge = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };

/** `rect` with an edge dragged by `by`; an edge dragged past the other one stops at it. */
export function resizedRect(rect: Rect, edge: Edge, by: Point): Rect {
  const [x, width] = resizedSpan(rect.x, rect.width, edge.x, by.x);
  const [y, height] = resizedSpan(rect.y, rect.height, edge.y, by.y);
  return { x, y, width, height };
}

function resizedSpan(start: number, size: number, side: -1 | 0 | 1, by: number): readonly [number, number] {
  if (side === 0) return [start, size];
  if (side === 1) return [start, Math.max(size + by, 0)];
  const moved = Math.min(by, size);
  return [start + moved, size - moved];
}
