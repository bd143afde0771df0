/** The rows of the journey's axis, from top to bottom: as many as the scale can tell apart. */
import type { Plan } from '#shared/plan';
import type { JourneyView, WeekCount } from './view';
import { cohortOf, countOf, scaleOf, TERMS_FROM, WEEKS_FROM } from './view';

export const ROWS = { phases: 29, years: 38, terms: 24, count: 19, weeks: 20, gates: 44 } as const;

/** How wide a week is, in scene units, what weeks are counted by, and whose dates they have. */
export type AxisLook = { readonly scale: number; readonly count: WeekCount; readonly cohort: number | null };

export type AxisRows = {
  readonly phases: number;
  readonly years: number;
  /** The upper edge, or null where the scale is too small for the row. */
  readonly terms: number | null;
  /** What tells weeks by another number than that of their year: months, calendar years, or weeks 1 to 570. */
  readonly count: number | null;
  readonly weeks: number | null;
  readonly gates: number;
  /** Of the whole axis. It ends where the body begins, at y = 0. */
  readonly height: number;
};

/** The upper edges of the axis's rows; all are negative. */
export function axisRows({ scale, count }: Pick<AxisLook, 'scale' | 'count'>): AxisRows {
  const terms = scale >= TERMS_FROM ? ROWS.terms : 0;
  const weeks = scale >= WEEKS_FROM ? ROWS.weeks : 0;
  // Single weeks say their number by themselves; their dates want a month above them.
  const counted = count === 'dates' || (count === 'journey' && !weeks) ? ROWS.count : 0;
  const height = ROWS.phases + ROWS.years + terms + counted + weeks + ROWS.gates;
  const years = ROWS.phases - height;
  const afterYears = years + ROWS.years;
  const afterTerms = afterYears + terms;
  return {
    phases: -height,
    years,
    terms: terms ? afterYears : null,
    count: counted ? afterTerms : null,
    weeks: weeks ? afterTerms + counted : null,
    gates: -ROWS.gates,
    height,
  };
}

/** How the axis of a plan is drawn in a view. */
export function axisLook(plan: Plan, view: JourneyView): AxisLook {
  return { scale: scaleOf(view), count: countOf(plan, view), cohort: cohortOf(plan, view) };
}

/** How high the axis of a plan is in a view. */
export function axisHeight(plan: Plan, view: JourneyView): number {
  return axisRows(axisLook(plan, view)).height;
}
