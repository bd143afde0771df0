import { addDays, DEFAULT_PATTERN, dateOfWeek, type IsoDate, type Term, termSpan } from '#shared/calendar';
import type { Due } from './due';

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
  return `${term === 'autumn' ? year : year + 1}-${monthAndDay}`;
}
