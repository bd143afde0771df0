/**
 * Where everything at the gates lies, in both ways of looking. Scene and drop both stand on it, so that what is drawn and
 * what a drop means can't drift apart.
 */
import type { GateId } from '#shared/calendar';
import type { Plan, Side } from '#shared/plan';
import { changedRows, sides } from '#shared/plan';
import { ROW_MIN_HEIGHT } from './measures';
import type { Moment } from './moment';
import { packBars } from './pack-bars';
import { packCells, widthOfGates } from './pack-cells';
import type { MomentBand, PlacedCard } from './packed';
import { placedItems } from './placed';
import type { TransitionsView } from './view';
import { columnOf, sameView, scaleOf, WEEKS_WIDE } from './view';

export type RowLayout = {
  readonly side: Side;
  readonly y: number;
  readonly height: number;
  readonly count: number;
  /** Before, at and after, from top to bottom; none at an open gate, where weeks say it. */
  readonly bands: readonly MomentBand[];
};

export type TransitionsLayout = {
  readonly view: TransitionsView;
  /** Of the body, scene units. */
  readonly width: number;
  readonly height: number;
  readonly rows: readonly RowLayout[];
  /** In reading order. */
  readonly cards: readonly PlacedCard[];
};

/** A layout with the plan that it is of. */
export type LaidOut = { readonly plan: Plan; readonly layout: TransitionsLayout };

const remembered = new WeakMap<Plan, TransitionsLayout>();

/**
 * The layout of a plan, which never changes; the last one asked for is kept, as a drag asks for it at every step. Told
 * from an earlier one it is that one, where nothing at the gates has changed.
 */
export function layoutOf(plan: Plan, view: TransitionsView, before?: LaidOut): TransitionsLayout {
  const known = remembered.get(plan);
  if (known && sameView(known.view, view)) return known;
  const same = before && sameView(before.layout.view, view) && !changesAtGates(before.plan, plan);
  const layout = same ? before.layout : laidOut(plan, view);
  remembered.set(plan, layout);
  return layout;
}

function changesAtGates(before: Plan, after: Plan): boolean {
  return changedRows(before.items, after.items).some(
    (row) => row.before?.facets.transition !== undefined || row.after?.facets.transition !== undefined,
  );
}

function laidOut(plan: Plan, view: TransitionsView): TransitionsLayout {
  const placed = placedItems(plan).filter(({ transition }) => isShown(view, transition.gate));
  const packs = view.gate === null ? packCells(placed, columnOf(view)) : packBars(placed, scaleOf(view));
  const rows: RowLayout[] = [];
  const cards: PlacedCard[] = [];
  let y = 0;
  for (const [index, side] of sides.entries()) {
    const pack = packs[index];
    const height = Math.max(pack?.height ?? 0, ROW_MIN_HEIGHT);
    for (const card of pack?.cards ?? []) cards.push(lowered(card, y));
    const top = y;
    const bands = (pack?.bands ?? []).map((band) => ({ ...band, y: band.y + top }));
    rows.push({ side, y, height, count: pack?.cards.length ?? 0, bands });
    y += height;
  }
  const width = view.gate === null ? widthOfGates(columnOf(view)) : WEEKS_WIDE * scaleOf(view);
  return { view, width, height: y, rows, cards };
}

/** Whether what is at a gate is drawn in a view. */
export function isShown(view: TransitionsView, gate: GateId): boolean {
  return view.gate === null || view.gate === gate;
}

function lowered(card: PlacedCard, y: number): PlacedCard {
  return { ...card, rect: { ...card.rect, y: card.rect.y + y }, label: { ...card.label, y: card.label.y + y } };
}

/** The side at a height of the body; above the first counts as the first, below the last as the last. */
export function sideAt({ rows }: TransitionsLayout, y: number): Side {
  return lastAbove(rows, y)?.side ?? 'trust';
}

/** Before, at or after, by the band at a height of the body; at the gate where there are no bands. */
export function momentAt({ rows }: TransitionsLayout, y: number): Moment {
  return lastAbove(lastAbove(rows, y)?.bands ?? [], y)?.moment ?? 'at';
}

function lastAbove<Part extends { readonly y: number; readonly height: number }>(parts: readonly Part[], y: number) {
  return parts.find((part) => y < part.y + part.height) ?? parts.at(-1);
}
