/** Days in a term: the same in each, or so many in autumn, spring and summer. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Days, Due } from '#shared/plan';
import { MOST_DAYS, terms } from '#shared/plan';

export type Term = Extract<Due, { readonly term: unknown }>['term'];

/** The days of one term; none where nothing is said. */
export function daysIn(days: Days | undefined, term: Term): number {
  return (typeof days === 'number' ? days : days?.[term]) ?? 0;
}

/** “24”, or “10, 0, 6” for the three terms of a year; empty where nothing is said. */
export function formatDays(days: Days | undefined): string {
  if (days === undefined) return '';
  if (typeof days === 'number') return inDays(days);
  return terms.map((term) => inDays(days[term] ?? 0)).join(', ');
}

/** A number of days as people write it: whole, or with one decimal. */
export function inDays(days: number): string {
  return String(Math.round(days * 10) / 10);
}

/** “46 days”, “1 day”, “2.5 days”. */
export function daysInWords(days: number): string {
  const number = inDays(days);
  return number === '1' ? '1 day' : `${number} days`;
}

/** Reads what {@link formatDays} writes, and numbers with units or full stops; undefined for an empty text. */
export function parseDays(text: string): Result<Days | undefined> {
  if (text.trim() === '') return ok(undefined);
  const parts = text
    .replace(/days?\b/gi, ' ')
    .split(/[\s,;/]+/)
    .filter((part) => part !== '');
  const numbers = parts.map((part) => (/^\d+([.]\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.some((days) => Number.isNaN(days) || days > MOST_DAYS) || (numbers.length !== 1 && numbers.length !== 3))
    return fail('days-unread', 'Write one number of days, or three for autumn, spring and summer: “10, 0, 6”.');
  const [autumn = 0, spring = 0, summer = 0] = numbers;
  return ok(numbers.length === 1 || (autumn === spring && spring === summer) ? autumn : { autumn, spring, summer });
}
