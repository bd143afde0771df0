/**
 * When an item is due, in words.
 */
import { formatDate, formatDateShort, type Term } from '#shared/calendar';
import type { Due } from '#shared/plan';

/** “6 February 2027”, or “the end of the spring term 2027” (by the year that the term ends in). */
export function dueInWords(due: Due): string {
  return 'date' in due ? formatDate(due.date) : `the end of the ${due.term} term ${endYear(due.term, due.year)}`;
}

/** For narrow cells: “6 Feb 2027”, or “spring term 2027”. */
export function dueInBrief(due: Due): string {
  return 'date' in due ? formatDateShort(due.date) : `${due.term} term ${endYear(due.term, due.year)}`;
}

function endYear(term: Term, schoolYear: number): number {
  return term === 'autumn' ? schoolYear : schoolYear + 1;
}
