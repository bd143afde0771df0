/** When an item is, in words and back: its weeks, or how they come back. */
import type { Result } from '#shared/base';
import type { WeekSpan, When } from '#shared/calendar';
import { formatRepeat, formatSpan, parseDates, parseWhen } from '#shared/calendar';
import type { JourneyFacet, TransitionFacet } from './facets';
import type { PlanHeader } from './header';
import type { LaneId } from './ids';

/** “Y4 w20 – Y9 w38”, “Every year in Summer 2, from Year 1 to Year 6”. */
export function whenInWords(
  { fromWeek, toWeek, repeats, repeatsUntil }: JourneyFacet,
  pattern: readonly number[],
  transition?: TransitionFacet,
): string {
  if (!repeats) return formatSpan(fromWeek, toWeek);
  const words = formatRepeat({ from: fromWeek, to: toWeek, repeats, until: repeatsUntil }, pattern, transition);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Reads when something is, as {@link parseWhen} does or in dates of the plan's own cohort; `now` are the weeks that are
 * being changed. Fails as these do.
 */
export function readWhen(
  { halfTermPattern, firstSchoolYear }: Pick<PlanHeader, 'halfTermPattern' | 'firstSchoolYear'>,
  text: string,
  now?: JourneyFacet,
): Result<When> {
  const weeks: WeekSpan | undefined = now && { from: now.fromWeek, to: now.toWeek };
  return parseDates(text, firstSchoolYear, halfTermPattern) ?? parseWhen(text, halfTermPattern, weeks);
}

/** The place of an item that is then; of `before` everything else stays, but not how it came back. */
export function journeyOfWhen({ from, to, repeats, until }: When, lane: LaneId, before?: JourneyFacet): JourneyFacet {
  const { repeats: _how, repeatsUntil: _until, ...rest } = before ?? {};
  return {
    ...rest,
    fromWeek: from,
    toWeek: to,
    lane,
    ...(repeats && { repeats }),
    ...(repeats && until !== undefined && { repeatsUntil: until }),
  };
}
