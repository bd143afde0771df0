/** How the journey is looked at: one scale for weeks, shared by scene and drop. */

import { LAST_WEEK } from '#shared/calendar';
import { GUTTER } from './measures';

/** `pxPerWeek`: how wide a week is, in scene units. Years about 1.2 to 4, terms about 6, weeks about 24. */
export type JourneyView = { readonly pxPerWeek: number };

/** Fits a laptop's canvas: 1,140 units for the whole journey. */
export const defaultView: JourneyView = { pxPerWeek: 2 };

/** In the view of years the whole journey fits the width, as long as a year stays this readable. */
const NARROWEST_YEARS = 1;
const WIDEST_YEARS = 4;

/** The whole journey on a canvas or picture of this width, gutter included. */
export function fitView(width: number): JourneyView {
  return { pxPerWeek: Math.min(Math.max((width - GUTTER) / LAST_WEEK, NARROWEST_YEARS), WIDEST_YEARS) };
}

/** From this scale on, terms can be told apart. */
export const TERMS_FROM = 5;
/** From this scale on, single weeks can be told apart. */
export const WEEKS_FROM = 18;

const NARROWEST = 0.25;
const WIDEST = 400;

/** The scale that is really drawn: a view from outside can hold any number. */
export function scaleOf({ pxPerWeek }: JourneyView): number {
  if (!(pxPerWeek > 0)) return defaultView.pxPerWeek;
  return Math.min(Math.max(pxPerWeek, NARROWEST), WIDEST);
}

/** Where a week begins, scene units. Week 571 gives the end of the journey. */
export function xOfWeek(week: number, scale: number): number {
  return (week - 1) * scale;
}
