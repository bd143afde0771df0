import { expect, test } from 'vitest';
import { readArguments } from '../../../scripts/bench/arguments';

const FAMILIES = ['pan', 'find'];

test('without a word everything is measured, three times', () => {
  expect(readArguments([], FAMILIES)).toEqual({
    sizes: [300, 1_000, 3_000, 10_000],
    runs: 3,
    only: [],
    compare: null,
    engine: false,
  });
});

test('a part of it, as asked', () => {
  const args = ['--items', '300,10000', '--runs', '1', '--only', 'pan,find', '--compare', 'a.json'];
  expect(readArguments(args, FAMILIES)).toEqual({
    sizes: [300, 10_000],
    runs: 1,
    only: ['pan', 'find'],
    compare: 'a.json',
    engine: false,
  });
});

test.each([
  [['--items', 'many'], 'is not a number'],
  [['--items'], 'missing'],
  [['--runs', '0'], 'is not a number'],
  [['--only', 'fly'], 'nothing called “fly”'],
  [['--compare'], 'which file'],
  [['--fast'], 'not known'],
])('%j is refused with the way to ask', (args, words) => {
  expect(() => readArguments(args, FAMILIES)).toThrow(words);
  expect(() => readArguments(args, FAMILIES)).toThrow('Names: pan, find.');
});
