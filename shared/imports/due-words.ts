import type { Due } from '#shared/plan';

/** As a table writes it: “2027-02-06”, or “spring term 2027”, by the year that the term ends in. */
export function whenDue(due: Due | null): string {
  if (due === null) return '';
  return 'date' in due ? due.date : `${due.term} term ${due.term === 'autumn' ? due.year : due.year + 1}`;
}
