// The 570-week journey as arithmetic (SPEC.md): weeks, years, phases, gates, terms, spoken addresses, dates.
// Pure: no clock, no time zone, no locale. Rules: SPEC.md.
export { formatAddress, parseAddress } from './address';
export {
  type Cohort,
  checkCohort,
  cohortOfBirthDate,
  type DateOnJourney,
  dateOfWeek,
  weekOfDate,
} from './cohort';
export {
  compareCohorts,
  datesOfCohort,
  type Moment,
  momentInWords,
  type Whereabouts,
  whereInWords,
  whereIsCohort,
} from './compare-cohorts';
export { GATE_REACH, gateOfSpan, isAtGate, offsetAtGate, weekAtGate } from './gate-weeks';
export { GATES, type Gate, type GateId } from './gates';
export {
  checkPattern,
  DEFAULT_PATTERN,
  HALF_TERMS,
  type HalfTerm,
  type HalfTermPattern,
  parsePattern,
  TERMS,
  type Term,
  termOfHalfTerm,
} from './half-terms';
export { addDays, formatDate, formatDateShort, type IsoDate, MONTHS } from './iso-date';
export { type Pace, paces, spansAt } from './paces';
export { PHASES, type Phase, type PhaseId, phaseSpan } from './phases';
export { halfTermSpan, termSpan, type WeekPosition, weekInTerm, weekInYear, weekPosition } from './position';
export { type AroundGate, canRepeat, occurrencesOf, REPEATS, type Repeating, type Repeats } from './repeat';
export { gatesCovered, gatesCoveredInBrief } from './repeat-cover';
export { formatRepeat } from './repeat-words';
export {
  SCHOOL_YEARS,
  type SchoolYear,
  type SchoolYearId,
  schoolYear,
  schoolYearOfWeek,
  yearSpan,
} from './school-years';
export { formatSpan, formatSpanShort, parseSpan } from './span-words';
export { parseDate } from './spoken-date';
export { parseDates } from './spoken-dates';
export { parseWhen, type When } from './spoken-repeat';
export { spokenSpan } from './spoken-span';
export { checkSpan, checkWeek, FIRST_WEEK, isWeek, LAST_WEEK, WEEKS_PER_YEAR, type Week, type WeekSpan } from './week';
