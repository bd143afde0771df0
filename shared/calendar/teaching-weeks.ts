// Lays a school year's 38 teaching weeks onto the calendar (SPEC.md, rules CAL9 to CAL14). The rules are our own model
// of an English school year: good enough to plan with, the same for every trust, and never teaching at Christmas.
import { HALF_TERMS, type HalfTerm, type HalfTermPattern } from './half-terms';
import { type DayNumber, dayNumber, mondayOf } from './iso-date';

const DAYS_PER_WEEK = 7;

/** [CAL12] Weeks of holiday after half-terms 1, 3, 4 and 5; Christmas follows rules of its own, then comes summer. */
const HOLIDAY_WEEKS: Readonly<Record<HalfTerm, number>> = { 1: 1, 2: 2, 3: 1, 4: 2, 5: 1, 6: 0 };

/** [CAL13] With fewer autumn weeks than this, waiting for January would push the summer term into the next year. */
const LEAST_AUTUMN = 9;

type Anchors = {
  readonly start: DayNumber;
  /** The Monday of the week that holds 25 December; the closure lasts two weeks. */
  readonly closure: DayNumber;
  readonly reopening: DayNumber;
  /** Weeks between the start and the closure that neither teaching nor a one-week October holiday fills. */
  readonly spare: number;
};

/** The Mondays of the 38 teaching weeks of the school year that starts in this calendar year, in order. */
export function teachingMondays(year: number, pattern: HalfTermPattern): readonly DayNumber[] {
  const anchors = anchorsOf(year, pattern);
  const mondays: DayNumber[] = [];
  let next = anchors.start;
  for (const half of HALF_TERMS) {
    for (let week = 0; week < (pattern[half - 1] ?? 0); week += 1) {
      if (next >= anchors.closure && next < anchors.reopening) next = anchors.reopening;
      mondays.push(next);
      next += DAYS_PER_WEEK;
    }
    next = afterHoliday(half, next, anchors, pattern);
  }
  return mondays;
}

/** [CAL9] [CAL10] [CAL11] Where the year starts and Christmas lies. */
function anchorsOf(year: number, pattern: HalfTermPattern): Anchors {
  const closure = mondayOf(dayNumber(year, 12, 25));
  const reopening = closure + 2 * DAYS_PER_WEEK;
  const firstOfSeptember = dayNumber(year, 9, 1);
  const needed = pattern[0] + pattern[1] + HOLIDAY_WEEKS[1];
  const spareFrom = (start: DayNumber) => (closure - start) / DAYS_PER_WEEK - needed;
  const start = mondayOf(firstOfSeptember + DAYS_PER_WEEK - 1);
  const earlier = start - DAYS_PER_WEEK;
  const schoolDaysFromSeptember = earlier + 4 >= firstOfSeptember;
  if (spareFrom(start) < 0 && spareFrom(earlier) === 0 && schoolDaysFromSeptember) {
    return { start: earlier, closure, reopening, spare: 0 };
  }
  return { start, closure, reopening, spare: spareFrom(start) };
}

/** [CAL12] [CAL13] [CAL14] The Monday after the holiday that follows a half-term; `next` is the Monday after its last week. */
function afterHoliday(half: HalfTerm, next: DayNumber, anchors: Anchors, pattern: HalfTermPattern): DayNumber {
  const usual = next + HOLIDAY_WEEKS[half] * DAYS_PER_WEEK;
  if (half === 1 && anchors.spare > 0) return usual + DAYS_PER_WEEK;
  if (half !== 2) return usual;
  if (next > anchors.closure) return next;
  return pattern[0] + pattern[1] >= LEAST_AUTUMN ? anchors.reopening : usual;
}
