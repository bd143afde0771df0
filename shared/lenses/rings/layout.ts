/**
 * Where everything among the rings lies. Scene and drop both stand on it, so that what is drawn and what a drop means
 * can't drift apart.
 */
import type { Item, Plan, Ring } from '#shared/plan';
import { changedRows, rings } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import type { Cell } from './cell';
import { ASPECT, CORE_HEIGHT, GROWTH, RING_HEIGHT } from './measures';
import type { PlacedItem } from './placed';
import { placedItems } from './placed';
import { seated } from './seats';
import type { Sectors } from './sectors';
import { areCutAlike, sectorNumber, sectorsIn } from './sectors';
import type { Slots } from './slots';
import { slotsOf } from './slots';
import type { RingsView } from './view';
import { cardOfSize } from './view';

export type RingLayout = {
  readonly ring: Ring;
  /** From the middle up, scene units. */
  readonly inner: number;
  readonly outer: number;
  readonly count: number;
};

export type PlacedCard = PlacedItem & { readonly rect: Rect };

export type RingsLayout = {
  readonly view: RingsView;
  readonly sectors: number;
  /** From the middle outwards. */
  readonly rings: readonly RingLayout[];
  /** In reading order: ring by ring, sector by sector, in each from top to bottom. */
  readonly cards: readonly PlacedCard[];
};

/** A layout with the plan that it is of. */
export type LaidOut = { readonly plan: Plan; readonly layout: RingsLayout };

const remembered = new WeakMap<Plan, RingsLayout>();

/** The layout of a plan, which never changes; the last one asked for is kept, as a drag asks for it at every step. */
export function layoutOf(plan: Plan, view: RingsView, before?: LaidOut): RingsLayout {
  const known = remembered.get(plan);
  if (known?.view.cards === view.cards) return known;
  const same = before?.layout.view.cards === view.cards && !changes(before.plan, plan);
  const layout = same ? before.layout : laidOut(plan, view);
  remembered.set(plan, layout);
  return layout;
}

function changes(before: Plan, after: Plan): boolean {
  if (!areCutAlike(before, after)) return true;
  return changedRows(before.items, after.items).some((row) => isPlaced(row.before) || isPlaced(row.after));
}

function isPlaced(item: Item | undefined): boolean {
  return item?.facets.stance !== undefined;
}

function laidOut(plan: Plan, view: RingsView): RingsLayout {
  const cut = sectorsIn(plan);
  const sectors = cut.list.length;
  const all = placedItems(plan);
  const found: RingLayout[] = [];
  const cards: PlacedCard[] = [];
  let inner = 0;
  for (const ring of rings) {
    const held = all.filter(({ stance }) => stance.ring === ring);
    const outer = inner + (ring === 'core' ? CORE_HEIGHT : RING_HEIGHT);
    const filled = fill(cut, view, held, { inner, outer, sectors });
    cards.push(...filled.cards);
    const grown = outer + filled.level * GROWTH;
    found.push({ ring, inner, outer: grown, count: filled.cards.length });
    inner = grown;
  }
  return { view, sectors, rings: found, cards };
}

/** The cards of a ring, which grows until the fullest of its cells holds what is in it. */
function fill(cut: Sectors, view: RingsView, held: readonly PlacedItem[], ring: Omit<Cell, 'sector'>) {
  const size = cardOfSize[view.cards];
  const cells = Array.from({ length: ring.sectors }, (_, sector) => ({
    slots: slotsIn({ ...ring, sector }, view),
    items: [] as PlacedItem[],
  }));
  for (const one of held) cells[sectorNumber(cut, one.sector)]?.items.push(one);
  const level = Math.max(0, ...cells.map(({ slots, items }) => levelFor(slots, items.length)));
  const cards = cells.flatMap(({ slots, items }) => {
    const seats = seated(
      items.map(({ item }) => item),
      slots.upTo(level),
    );
    const { width, height } = size;
    return items
      .map((one, n): PlacedCard => ({ ...one, rect: { x: seats[n]?.x ?? 0, y: seats[n]?.y ?? 0, width, height } }))
      .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  });
  return { level, cards };
}

function levelFor(slots: Slots, count: number): number {
  let level = 0;
  while (slots.upTo(level).length < count) level += 1;
  return level;
}

/** Slots depend on the cell alone; the last few hundred that were asked for are kept. */
const cells = new Map<string, Slots>();
const MOST_CELLS = 400;

function slotsIn(cell: Cell, view: RingsView): Slots {
  const key = `${cell.inner} ${cell.outer} ${cell.sector} ${cell.sectors} ${view.cards}`;
  const known = cells.get(key);
  if (known) return known;
  if (cells.size >= MOST_CELLS) cells.clear();
  const slots = slotsOf(cell, cardOfSize[view.cards]);
  cells.set(key, slots);
  return slots;
}

/** The ring at a point: beyond the last one it is the last, and what is no number is in the core. */
export function ringAt({ rings: all }: RingsLayout, { x, y }: Point): Ring {
  const away = Math.hypot(x / ASPECT, y);
  if (Number.isNaN(away)) return 'core';
  return (all.find(({ outer }) => away < outer) ?? all.at(-1))?.ring ?? 'idea';
}

/** The number of the sector at a point, from 0. */
export function sectorAt({ sectors }: RingsLayout, { x, y }: Point): number {
  const angle = Math.atan2(y, x / ASPECT);
  if (Number.isNaN(angle)) return 0;
  const turn = (angle < 0 ? angle + 2 * Math.PI : angle) / (2 * Math.PI);
  return Math.min(Math.floor(turn * sectors), sectors - 1);
}

/** How far the outermost ring reaches, from the middle up. */
export function reachOf({ rings: all }: RingsLayout): number {
  return all.at(-1)?.outer ?? 0;
}
