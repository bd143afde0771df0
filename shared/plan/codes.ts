/**
 * The number in a code such as `P-031`: 31. Null for a code that no command gives (a plan from elsewhere may have any).
 */
export function codeNumber(code: string): number | null {
  const digits = /^[A-Z]-(\d{1,12})$/.exec(code)?.[1];
  return digits === undefined ? null : Number(digits);
}
