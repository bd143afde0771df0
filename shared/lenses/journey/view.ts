/** How the journey is looked at: one scale for weeks, shared by scene and drop, and what axis, strip and lanes say. */

import { LAST_WEEK } from '#shared/calendar';
import type { LaneId, Plan } from '#shared/plan';
import { GUTTER } from './measures';
import type { Strip } from './strip';

/** What weeks are counted by: 1 to 38 of each year, 1 to 570, or the dates of the plan's cohort. */
export type WeekCount = 'year' | 'journey' | 'dates';

/** `pxPerWeek`: how wide a week is, in scene units. Years about 1.2 to 4, terms about 6, weeks about 24. */
export type JourneyView = {
  readonly pxPerWeek: number;
  /** By the weeks of the year when left out, and where dates are asked for and the plan has no cohort. */
  readonly count?: WeekCount;
  /** Whose dates are shown: one of the cohorts that the plan compares; the plan's own when left out. */
  readonly cohort?: number;
  /** The lanes that are drawn as thin strips. */
  readonly folded?: ReadonlySet<LaneId>;
  /** What the strip below the axis counts; everything when left out. */
  readonly strip?: Strip;
};

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

/** What is really counted: a plan without a cohort has no dates. */
export function countOf({ header }: Plan, { count = 'year' }: JourneyView): WeekCount {
  return count === 'dates' && header.firstSchoolYear === null ? 'year' : count;
}

/** Whose dates are really shown: a cohort that the plan does not know any more has none. */
export function cohortOf({ header }: Pick<Plan, 'header'>, { cohort }: Pick<JourneyView, 'cohort'>): number | null {
  const { firstSchoolYear, cohorts = [] } = header;
  return firstSchoolYear !== null && cohort !== undefined && cohorts.includes(cohort) ? cohort : firstSchoolYear;
}

/** Where a week begins, scene units. Week 571 gives the end of the journey. */
export function xOfWeek(week: number, scale: number): number {
  return (week - 1) * scale;
}
