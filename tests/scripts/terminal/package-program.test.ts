import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programOf } from '../../../scripts/terminal/package-program';

test.each([
  ['tsx', undefined],
  ['typescript', 'tsc'],
  ['@biomejs/biome', 'biome'],
] as const)('the command of %s is found, however the package says where it is', (name, command) => {
  expect(existsSync(programOf(name, command))).toBe(true);
});
