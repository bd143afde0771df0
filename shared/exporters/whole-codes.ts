/** Between the letter and the number of a code: P-010. */
const HYPHEN = /(?<=(?:^|[^\p{L}\p{N}-])\p{Lu})-(?=\d{3,})/gu;

/** A hyphen at which no line ends. */
export const WHOLE_HYPHEN = '\u2011';

/** The text with codes that no line breaks in two; Word and PowerPoint break at any other hyphen. */
export function withWholeCodes(text: string): string {
  return text.replace(HYPHEN, WHOLE_HYPHEN);
}
