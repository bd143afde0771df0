/**
 * Small British grammar: counts, lists and plurals that read as a person would write them.
 */

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** 0 to 9 in words (0 is “no”), larger numbers in figures with a comma for thousands. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** “no items”, “one item”, “12 items”. The plural is the singular with an s unless it is given. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberWord(count)} ${count === 1 ? singular : plural}`;
}

/** The form of a verb that goes with a count: `verb(1, 'is', 'are')`. */
export function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** “A”, “A and B”, “A, B and C”. */
export function listOf(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  const first = Array.from(text)[0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

/** The text where it is at most `longest` signs long; else its beginning and an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const signs = Array.from(text);
  if (signs.length <= longest) return text;
  return `${signs
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
