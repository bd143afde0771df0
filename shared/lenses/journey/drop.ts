/** What a position on the journey means: weeks along it, lanes across it. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { FIRST_WEEK, LAST_WEEK, WEEKS_PER_YEAR } from '#shared/calendar';
import type { Item, JourneyFacet, LaneId, Placing, Plan } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { centreOf, rightOf } from '#shared/scene';
import { noLanes } from './faults';
import { halfTermsOf } from './half-terms';
import { laneAt, layoutOf } from './layout';
import type { JourneyView } from './view';
import { scaleOf, TERMS_FROM, WEEKS_FROM } from './view';

/** In the view of terms an item that gets its place runs to the end of its half-term, but at least this long. */
const SHORTEST_IN_TERMS = 3;

/**
 * The weeks and lane of a card at `rect`. A move keeps the length; a resize takes both edges (at least one week); an
 * item without a place starts at the left edge, with a length that suits the scale. Everything stays inside weeks 1 to
 * 570 and between the first and last lane. Fails with `no-lanes` while the plan has none.
 */
export function dropOnJourney(
  plan: Plan,
  view: JourneyView,
  item: Item,
  rect: Rect,
  resized: boolean,
): Result<Placing> {
  const lane = laneOfDrop(plan, view, item, centreOf(rect).y);
  if (lane === undefined) return noLanes();
  const { journey } = item.facets;
  return ok({ facets: { journey: { ...journey, ...weeksOfDrop(plan, view, journey, rect, resized), lane } } });
}

function laneOfDrop(plan: Plan, view: JourneyView, item: Item, y: number): LaneId | undefined {
  const drawn = laneAt(layoutOf(plan, view), y);
  // The band of a removed lane takes nothing new, but what stands there may stay.
  if (drawn?.lane === null && item.facets.journey) return item.facets.journey.lane;
  return drawn?.lane?.id ?? plan.header.lanes.at(-1)?.id;
}

type Weeks = Pick<JourneyFacet, 'fromWeek' | 'toWeek' | 'repeatsUntil'>;

function weeksOfDrop(
  plan: Plan,
  view: JourneyView,
  journey: JourneyFacet | undefined,
  rect: Rect,
  resized: boolean,
): Weeks {
  const scale = scaleOf(view);
  const start = inJourney(rect.x / scale + 1);
  if (resized) {
    const end = inJourney(rightOf(rect) / scale);
    return start <= end ? { fromWeek: start, toWeek: end } : oneWeek(journey?.toWeek === end ? end : start);
  }
  if (!journey) return { fromWeek: start, toWeek: Math.min(start + suitedLength(plan, scale, start) - 1, LAST_WEEK) };
  return movedTo(journey, start);
}

/** What is left of an item when one edge is dragged up to the other or past it: the week at the edge that stays. */
function oneWeek(week: number): Weeks {
  return { fromWeek: week, toWeek: week };
}

/**
 * The same length from another week; what would run past the end of the journey starts earlier instead. The last time
 * that what repeats may begin moves along.
 */
export function movedTo({ fromWeek, toWeek, repeatsUntil }: Weeks, start: number): Weeks {
  const length = toWeek - fromWeek + 1;
  const from = Math.min(Math.max(start, FIRST_WEEK), LAST_WEEK + 1 - length);
  const weeks = { fromWeek: from, toWeek: from + length - 1 };
  return repeatsUntil === undefined ? weeks : { ...weeks, repeatsUntil: inJourney(repeatsUntil + from - fromWeek) };
}

function suitedLength(plan: Plan, scale: number, start: number): number {
  if (scale >= WEEKS_FROM) return 1;
  // In the view of years it runs for a year.
  if (scale < TERMS_FROM) return WEEKS_PER_YEAR;
  const half = halfTermsOf(plan).find(({ from, to }) => from <= start && start <= to);
  return Math.max(SHORTEST_IN_TERMS, half ? half.to - start + 1 : 0);
}

/** The nearest week of the journey; the first for what is no number. */
function inJourney(week: number): number {
  if (Number.isNaN(week)) return FIRST_WEEK;
  return Math.min(Math.max(Math.round(week), FIRST_WEEK), LAST_WEEK);
}
