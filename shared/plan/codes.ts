import type { Item } from './item';

/**
 * The number in a code such as `P-031`: 31. Null for a code that no command gives (a plan from elsewhere may have any).
 */
export function codeNumber(code: string): number | null {
  const digits = /^[A-Z]-(\d{1,12})$/.exec(code)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** As items were made: by the number of their codes, which only grows; those of other codes come last. For `sort`. */
export function byMaking(a: Pick<Item, 'id' | 'code'>, b: Pick<Item, 'id' | 'code'>): number {
  if (a === b) return 0;
  const made = (codeNumber(a.code) ?? Number.MAX_SAFE_INTEGER) - (codeNumber(b.code) ?? Number.MAX_SAFE_INTEGER);
  return made || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
