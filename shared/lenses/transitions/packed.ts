/** What packing makes of the items of a side. */
import type { Rect } from '#shared/scene';
import type { PlacedItem } from './placed';

export type PlacedCard = PlacedItem & {
  readonly rect: Rect;
  readonly label: Rect;
  readonly lines: readonly string[];
  readonly aside: string;
};

/** A side's cards before it is known how far down they lie: their heights count from the row's upper edge. */
export type PackedRow = { readonly height: number; readonly cards: readonly PlacedCard[] };
