/** Where the journey draws the edges of cards to: the starts of years, and of half-terms where these can be told apart. */
import { LAST_WEEK, SCHOOL_YEARS } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Grain } from '../lens';
import { halfTermsOf } from './half-terms';
import type { JourneyView } from './view';
import { scaleOf, TERMS_FROM, xOfWeek } from './view';

/**
 * Scene units, in ascending order; the last is the end of the journey. Large steps are half-terms; the largest are years
 * in the view of years, and terms where these can be told apart.
 */
export function pullsOfJourney(plan: Plan, view: JourneyView, grain?: Grain): readonly number[] {
  const scale = scaleOf(view);
  return [...startsOf(plan, scale, grain), LAST_WEEK + 1].map((week) => xOfWeek(week, scale));
}

function startsOf(plan: Plan, scale: number, grain: Grain | undefined): readonly number[] {
  const closely = scale >= TERMS_FROM;
  if (grain === 'large' || (closely && grain === undefined)) return halfTermsOf(plan).map(({ from }) => from);
  if (!closely) return SCHOOL_YEARS.map(({ from }) => from);
  return halfTermsOf(plan).flatMap(({ from, half }) => (half % 2 === 1 ? [from] : []));
}
