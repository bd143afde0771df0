/** How enablement is looked at: as wide as the canvas, so that its words have full size and one scrolls down. */
import { MARGIN, NARROWEST, WIDEST } from './measures';

/** Whether lines lead to who is accountable. */
export const accountableLineChoices = ['hidden', 'shown'] as const;
export type AccountableLineChoice = (typeof accountableLineChoices)[number];

/** `width` is that of the canvas, scene units. */
export type EnablementView = { readonly width: number; readonly accountable?: AccountableLineChoice };

/** Fits a laptop's canvas. */
export const defaultView: EnablementView = { width: 1_080 };

export function fitView(width: number): EnablementView {
  return { width };
}

/** How wide the bands are, scene units. */
export function widthOf({ width }: EnablementView): number {
  const fitting = Math.floor(width) - 2 * MARGIN;
  return Number.isNaN(fitting) ? NARROWEST : Math.min(Math.max(fitting, NARROWEST), WIDEST);
}
