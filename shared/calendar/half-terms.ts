// How a school year's 38 weeks fall into three terms of two half-terms. A plan may set its own pattern.
import { fail, ok, type Result } from '#shared/base';
import { WEEKS_PER_YEAR } from './week';

/** Teaching weeks in each half-term, autumn 1 to summer 2: six whole numbers of at least 1 that add up to 38. */
export type HalfTermPattern = readonly [number, number, number, number, number, number];

/** 1 and 2 are the autumn term, 3 and 4 spring, 5 and 6 summer. */
export type HalfTerm = 1 | 2 | 3 | 4 | 5 | 6;

export type Term = 'autumn' | 'spring' | 'summer';

export const TERMS: readonly Term[] = ['autumn', 'spring', 'summer'];

export const HALF_TERMS: readonly HalfTerm[] = [1, 2, 3, 4, 5, 6];

/** 7+7, 6+5, 6+7. Source: SPEC [CAL5]. */
export const DEFAULT_PATTERN: HalfTermPattern = [7, 7, 6, 5, 6, 7];

/** The term that a half-term belongs to. */
export function termOfHalfTerm(halfTerm: HalfTerm): Term {
  if (halfTerm <= 2) return 'autumn';
  return halfTerm <= 4 ? 'spring' : 'summer';
}

/** Checks a pattern from outside. Fails with `bad-pattern`, in words that say which rule is broken. */
export function checkPattern(value: unknown): Result<HalfTermPattern> {
  if (!Array.isArray(value) || value.length !== HALF_TERMS.length) {
    return fail('bad-pattern', 'A half-term pattern has six numbers, one for each half-term, such as 7 7 6 5 6 7.');
  }
  const weeks: unknown[] = value;
  if (!weeks.every((part) => typeof part === 'number' && Number.isInteger(part) && part >= 1)) {
    return fail('bad-pattern', 'Each half-term needs a whole number of weeks, at least 1.');
  }
  const pattern = weeks as unknown as HalfTermPattern;
  const total = pattern.reduce((sum, part) => sum + part, 0);
  if (total !== WEEKS_PER_YEAR) {
    return fail('bad-pattern', `The six half-terms must add up to ${WEEKS_PER_YEAR} weeks; these add up to ${total}.`);
  }
  return ok(pattern);
}

/** Reads a typed pattern: "7 7 6 5 6 7", "7+7, 6+5, 6+7", "7/7/6/5/6/7". Fails with `bad-pattern`. */
export function parsePattern(text: string): Result<HalfTermPattern> {
  const parts = text.trim().split(/[\s+,;/]+/u);
  return checkPattern(parts.map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : Number.NaN)));
}
