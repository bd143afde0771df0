/** Words as they are compared: without case, accents or apostrophes, so that “Élève’s” is found by “eleves”. */

/** Letters that are not made of a plain letter and a mark, written as people type them who do not have them. */
const written: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/**
 * The words of a text in lower case, each with one space before it; what is neither letter nor digit divides words.
 * The empty text for one without words. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(beyondAscii, foldRun);
  const parts = isAscii(plain) ? plain.replace(/[^a-z0-9]+/g, ' ') : plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const words = parts.trim();
  return words === '' ? '' : ` ${words}`;
}

/** An apostrophe, or what plain English is written without; most texts have few of these. */
const beyondAscii = /'|[^\0-\x7f]+/g;

function foldRun(run: string): string {
  const bare = run
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘ʼ\p{M}]+/gu, '');
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/[ßæœøđðłþıς]/g, (letter) => written[letter] ?? letter);
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.slice(1).split(' ');
}
