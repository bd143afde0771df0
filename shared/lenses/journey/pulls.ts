/** Where the journey draws the edges of cards to: the starts of years, and of half-terms where these can be told apart. */
import { LAST_WEEK, SCHOOL_YEARS } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import { halfTermsOf } from './half-terms';
import type { JourneyView } from './view';
import { scaleOf, TERMS_FROM, xOfWeek } from './view';

/** Scene units, in ascending order; the last is the end of the journey. */
export function pullsOfJourney(plan: Plan, view: JourneyView): readonly number[] {
  const scale = scaleOf(view);
  const stretches = scale >= TERMS_FROM ? halfTermsOf(plan) : SCHOOL_YEARS;
  return [...stretches.map(({ from }) => from), LAST_WEEK + 1].map((week) => xOfWeek(week, scale));
}
