/** What packing makes of the items of a side. */
import type { Rect } from '#shared/scene';
import type { Moment } from './moment';
import type { PlacedItem } from './placed';

export type PlacedCard = PlacedItem & {
  readonly rect: Rect;
  readonly label: Rect;
  readonly lines: readonly string[];
  readonly aside: string;
};

/** A band of a side that holds what belongs to one moment of every gate; its place counts from the row's upper edge. */
export type MomentBand = { readonly moment: Moment; readonly y: number; readonly height: number };

/**
 * A side's cards before it is known how far down they lie: their heights count from the row's upper edge. At an open
 * gate it has no bands.
 */
export type PackedRow = {
  readonly height: number;
  readonly cards: readonly PlacedCard[];
  readonly bands: readonly MomentBand[];
};
