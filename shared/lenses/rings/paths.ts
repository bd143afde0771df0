/** From where cards have moved to where they lie: a dashed line from the ring that they came from, with an arrowhead. */
import type { Item, Move, Plan, Ring } from '#shared/plan';
import type { Point, Rect, Shape } from '#shared/scene';
import { centreOf, inflate } from '#shared/scene';
import { startOfSector } from './cell';
import type { PlacedCard, RingsLayout } from './layout';
import { reachOf, sectorAt } from './layout';
import { ASPECT } from './measures';
import { movementsBetween } from './movements';
import type { MovesShown } from './view';

/** With more paths than these only the last piece of each is drawn, at the card that it leads to. */
const CROWD = 24;
const LAST_PIECE = 30;

const HEAD = { length: 9, half: 4 } as const;
const START = 3.5;

/** In the order of the cards; none for what has come back to where it was. */
export function pathShapes(plan: Plan, layout: RingsLayout, shown: MovesShown): readonly Shape[] {
  const moves = movesShown(plan, shown);
  const paths = layout.cards.flatMap((card): readonly Path[] => {
    const first = moves.get(card.item.id)?.[0];
    return !first || first.from === card.stance.ring ? [] : [pathOf(layout, card, first.from)];
  });
  const isCrowded = paths.length > CROWD;
  return paths.flatMap((path) => drawn(isCrowded ? lastPiece(path) : path, !isCrowded));
}

function movesShown(plan: Plan, shown: MovesShown): ReadonlyMap<Item['id'], readonly Move[]> {
  if ('from' in shown)
    return new Map(movementsBetween(plan, shown.from, shown.until).map(({ item, moves }) => [item.id, moves]));
  return new Map([...shown.items].map((id) => [id, plan.items.get(id)?.moves ?? []]));
}

type Path = { readonly from: Point; readonly to: Point };

/** How far beside its card's own direction a path may begin, as parts of the sector. */
const ASIDE = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32, 0.4, -0.4] as const;

/** Of the ways from the ring, inside the sector, the straightest of those that run behind the fewest cards. */
function pathOf(layout: RingsLayout, card: PlacedCard, from: Ring | null): Path {
  const middle = centreOf(card.rect);
  const away = startDistance(layout, from);
  const own = Math.atan2(middle.y, middle.x / ASPECT);
  const sector = sectorAt(layout, middle);
  const width = (2 * Math.PI) / Math.max(1, layout.sectors);
  const first = startOfSector(sector, layout.sectors);
  const turn = (own - first + 4 * Math.PI) % (2 * Math.PI);
  const others = layout.cards.flatMap((other) => (other === card ? [] : [inflate(other.rect, 2)]));
  let best: Path | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const aside of ASIDE) {
    const share = turn / width + aside;
    if (layout.sectors > 1 && (share < 0.04 || share > 0.96) && aside !== 0) continue;
    const angle = first + share * width;
    const start = { x: ASPECT * away * Math.cos(angle), y: away * Math.sin(angle) };
    const path = { from: start, to: onBorder(card.rect, start) };
    const cost = others.filter((rect) => crosses(rect, path)).length + Math.abs(aside);
    if (cost >= least) continue;
    [best, least] = [path, cost];
  }
  return best ?? { from: middle, to: middle };
}

/** The middle of a ring; what came from off the rings comes from their edge. */
function startDistance(layout: RingsLayout, from: Ring | null): number {
  const ring = layout.rings.find((one) => one.ring === from);
  return ring ? (ring.inner + ring.outer) / 2 : reachOf(layout);
}

/** Where the line from a point to the middle of a rectangle comes to its border. */
function onBorder(rect: Rect, from: Point): Point {
  const middle = centreOf(rect);
  const [dx, dy] = [from.x - middle.x, from.y - middle.y];
  const reach = Math.max(Math.abs(dx) / (rect.width / 2), Math.abs(dy) / (rect.height / 2), 1);
  return { x: middle.x + dx / reach, y: middle.y + dy / reach };
}

/** Whether a line runs through a rectangle (Liang–Barsky). */
function crosses({ x, y, width, height }: Rect, { from, to }: Path): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, run, low, high] of [
    [from.x, to.x - from.x, x, x + width],
    [from.y, to.y - from.y, y, y + height],
  ] as const) {
    if (run === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const ends = [(low - start) / run, (high - start) / run];
    enters = Math.max(enters, Math.min(...ends));
    leaves = Math.min(leaves, Math.max(...ends));
  }
  return enters < leaves;
}

function lastPiece({ from, to }: Path): Path {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(1, LAST_PIECE / length);
  return { from: { x: to.x - (to.x - from.x) * share, y: to.y - (to.y - from.y) * share }, to };
}

function drawn(path: Path, hasStart: boolean): readonly Shape[] {
  const { from, to } = path;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return [];
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const neck = { x: to.x - along.x * HEAD.length, y: to.y - along.y * HEAD.length };
  const wing = (side: 1 | -1): Point => ({
    x: neck.x - side * along.y * HEAD.half,
    y: neck.y + side * along.x * HEAD.half,
  });
  return [
    ...(hasStart
      ? [
          {
            region: 'body',
            type: 'ellipse',
            centre: from,
            radius: { x: START, y: START },
            stroke: 'accent',
          } satisfies Shape,
        ]
      : []),
    { region: 'body', type: 'line', from, to: neck, stroke: 'accent', strokeWidth: 1.5, dash: [6, 4] },
    { region: 'body', type: 'polygon', points: [to, wing(1), wing(-1)], fill: 'accent' },
  ];
}

/** The sign of a path, for what explains it: so wide, around a height. */
export function pathSign(x: number, y: number, width: number): readonly Shape[] {
  return drawn({ from: { x, y }, to: { x: x + width, y } }, false);
}
