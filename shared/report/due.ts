/**
 * When an item is due: in words, and as a date to order by.
 */
import {
  addDays,
  DEFAULT_PATTERN,
  dateOfWeek,
  formatDate,
  formatDateShort,
  type IsoDate,
  type Term,
  termSpan,
} from '#shared/calendar';
import type { Due } from '#shared/plan';

/** “6 February 2027”, or “the end of the spring term 2027” (by the year that the term ends in). */
export function dueInWords(due: Due): string {
  return 'date' in due ? formatDate(due.date) : `the end of the ${due.term} term ${endYear(due.term, due.year)}`;
}

/** For narrow cells: “6 Feb 2027”, or “spring term 2027”. */
export function dueInBrief(due: Due): string {
  return 'date' in due ? formatDateShort(due.date) : `${due.term} term ${endYear(due.term, due.year)}`;
}

/** The last day on which it is in time: for a term, the Friday of its last week. */
export function dueDate(due: Due, pattern: readonly number[] = DEFAULT_PATTERN): IsoDate {
  if ('date' in due) return due.date;
  const weeks = termSpan('N', due.term, pattern);
  const monday = weeks.ok ? dateOfWeek(due.year, weeks.value.to, pattern) : weeks;
  const friday = monday.ok ? addDays(monday.value, 4) : monday;
  return friday.ok ? friday.value : lastDayBeyondCalendar(due.term, due.year);
}

/** For years that the calendar does not cover, the end of a month will do to order by. */
function lastDayBeyondCalendar(term: Term, year: number): IsoDate {
  const monthAndDay = { autumn: '12-20', spring: '03-31', summer: '07-20' }[term];
  return `${endYear(term, year)}-${monthAndDay}`;
}

function endYear(term: Term, schoolYear: number): number {
  return term === 'autumn' ? schoolYear : schoolYear + 1;
}
