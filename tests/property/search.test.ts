import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Searchable } from '#shared/search';
import { createIndex, find, fold, markedPieces } from '#shared/search';

const seed = 20_260_917;
const words = [
  'Reading',
  'read',
  'élève',
  'Eleve',
  'P',
  '31',
  '031',
  'Straße',
  'day',
  'SEND',
  'Ωμέγα',
  'd',
  '12',
  '–',
  '“x”',
];
const text = fc.array(fc.constantFrom(...words, 'a-b', '…', 'Żółw'), { maxLength: 5 }).map((parts) => parts.join(' '));
const things: fc.Arbitrary<readonly (Searchable & { readonly owner: string })[]> = fc.array(
  fc.record({
    title: text,
    code: fc.constantFrom('P-031', 'A-7', 'X'),
    notes: text,
    tags: fc.array(text),
    owner: text,
  }),
  { maxLength: 12 },
);
const query = fc.array(fc.constantFrom(...words, 'REA', 'ele', 'str', 'ω', 'p031', 'p31', 'zol'), { maxLength: 3 });

/** Slow and obvious: letter by letter, word by word. */
function naiveWords(written: string): readonly string[] {
  const plain = Array.from(written.toLowerCase().normalize('NFD'))
    .filter((sign) => !/\p{M}/u.test(sign))
    .map((sign) => ({ ß: 'ss', ł: 'l' })[sign] ?? sign)
    .map((sign) => (/[\p{L}\p{N}]/u.test(sign) ? sign : ' '));
  return plain.join('').split(' ').filter(Boolean);
}

function naiveFits(thing: Searchable & { readonly owner: string }, wanted: readonly string[]): boolean {
  const codes = naiveWords(thing.code ?? '');
  const [letter = '', digits = ''] = codes;
  const forms = digits ? [letter + digits, `${letter}${Number(digits)}`, `${Number(digits)}`] : [];
  const texts = [thing.title, thing.notes ?? '', thing.owner, ...(thing.tags ?? [])];
  const all = [...texts.flatMap(naiveWords), ...codes, ...forms];
  return wanted.every((word) => all.some((known) => known.startsWith(word)));
}

test('search finds exactly what a naive scan finds', () => {
  fc.assert(
    fc.property(things, query, (all, parts) => {
      const asked = parts.join(' ');
      const wanted = naiveWords(asked);
      const expected = wanted.length === 0 ? [] : all.filter((thing) => naiveFits(thing, wanted));
      const { hits, total } = find(
        createIndex(all, ({ owner }) => owner),
        asked,
        100,
      );
      expect(new Set(hits.map(({ source }) => source))).toEqual(new Set(expected));
      expect(total).toBe(expected.length);
    }),
    { seed, numRuns: 600 },
  );
});

test('who types on finds the same in the same order as who asks at once', () => {
  fc.assert(
    fc.property(things, query, fc.integer({ min: 1, max: 12 }), (all, parts, most) => {
      const asked = parts.join(' ');
      const index = createIndex(all, ({ owner }) => owner);
      for (let length = 1; length <= asked.length; length += 1) {
        const typed = asked.slice(0, length);
        const atOnce = find(
          createIndex(all, ({ owner }) => owner),
          typed,
          most,
        );
        expect(find(index, typed, most)).toEqual(atOnce);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test('folding twice changes nothing, and case never matters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (written) => {
      expect(fold(fold(written))).toBe(fold(written));
      expect(fold(written.normalize('NFD'))).toBe(fold(written.normalize('NFC')));
    }),
    { seed, numRuns: 600 },
  );
});

test('marked pieces make up the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), query, (written, parts) => {
      const pieces = markedPieces(written, parts.join(' '));
      expect(pieces.map((piece) => piece.text).join('')).toBe(written);
    }),
    { seed, numRuns: 400 },
  );
});
