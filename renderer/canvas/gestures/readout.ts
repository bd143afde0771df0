/** Where the words of a gesture stand, so that none of them are cut. Pure. */
import type { Point } from '#shared/scene';
import { measureText } from '#shared/text-metrics';

const style = { font: 'sans', size: 11.5, weight: 550 } as const;
/** Beside the words, in the box that they stand in. */
const PADDING = 8;
const WIDEST = 340;
/** Between the box and the edge of the pane. */
const EDGE = 4;

/** How wide the box of a readout is, px. */
export function readoutWidth(text: string): number {
  return Math.min(Math.ceil(measureText(text, style)) + 2 * PADDING, WIDEST);
}

/** How far a box that begins at a point of the pane is to be shifted across so that it lies in the pane; its start comes first. */
export function insetOf({ x }: Pick<Point, 'x'>, pane: number, width: number): number {
  return Math.max(EDGE - x, Math.min(0, pane - EDGE - width - x));
}
