import { expect, test } from 'vitest';
import { families } from '../../../scripts/bench/catalogue';
import type { Family } from '../../../scripts/bench/family';
import { createLedger } from '../../../scripts/bench/ledger';

const pan: Family = {
  id: 'pan',
  on: 'canvas',
  figures: [
    { id: 'pan.wall', name: 'Pan', unit: 'ms' },
    { id: 'pan.cpu', name: 'Pan, CPU', unit: '×', target: 1.5 },
  ],
  measure: () => Promise.resolve({}),
};

test('runs become medians, size by size; a figure that could not be told has none', () => {
  const ledger = createLedger([pan]);
  for (const wall of [30, 10, 20]) ledger.read(pan, 300, { 'pan.wall': wall });
  ledger.read(pan, 1_000, { 'pan.wall': 40 });
  ledger.failed(pan, 1_000, 'Electron ended.');
  expect(ledger.results().map(({ id, items, runs, median, failures }) => [id, items, runs, median, failures])).toEqual([
    ['pan.wall', 300, [30, 10, 20], 20, []],
    ['pan.wall', 1_000, [40], 40, ['Electron ended.']],
    ['pan.cpu', 300, [], null, []],
    ['pan.cpu', 1_000, [], null, ['Electron ended.']],
  ]);
});

test('no two figures of the catalogue share an id', () => {
  const ids = families.flatMap(({ figures }) => figures.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
});
