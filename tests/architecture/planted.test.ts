import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../scripts/project';
import { allFaults } from '../planted/faults';
import { uncovered } from '../planted/titles';

const laws = ['property', 'contract'].flatMap((folder) =>
  readdirSync(join(PROJECT_FOLDER, 'tests', folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${folder}/${name}`),
);

describe('for every law and contract a fault is planted', () => {
  test.each(laws)('%s', (file) => {
    const faultsFor = allFaults.find(({ test: name }) => name === file) ?? { test: file, faults: [] };
    expect(uncovered(faultsFor)).toEqual([]);
  });

  test('a law without one would be noticed', () => {
    const [first] = allFaults;
    expect(uncovered({ test: first?.test ?? '', faults: [] })).not.toEqual([]);
  });
});

describe('every planted fault still fits the sources', () => {
  const faults = allFaults.flatMap((one) => one.faults);
  test.each(faults.map((one) => [one.fault, one] as const))('%s', (_fault, { file, from }) => {
    expect(readFileSync(join(PROJECT_FOLDER, file), 'utf8').split(from)).toHaveLength(2);
  });
});
