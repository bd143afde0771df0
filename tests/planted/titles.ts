/** Which tests of a file have no fault that is planted for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../scripts/project';
import type { FaultsFor } from './fault';

/** A sentence for each test that no fault is planted for. */
export function uncovered({ test, faults }: FaultsFor): readonly string[] {
  const shown = faults.flatMap(({ breaks }) => breaks);
  return titlesIn(test)
    .filter((title) => !shown.some((beginning) => title.startsWith(beginning) || madeOf(title).test(beginning)))
    .map((title) => `${test}: no fault is planted for “${title}”. Plant one in tests/planted/faults.`);
}

/** The titles of a file's tests, as they are written. */
function titlesIn(file: string): readonly string[] {
  const text = readFileSync(join(PROJECT_FOLDER, file), 'utf8');
  const calls = text.matchAll(/^ *(?:it|test)(?:\.each\((?:.*)\))?\('([^']+)'/gm);
  return [...calls].flatMap(([, title]) => title ?? []);
}

/** Matches what a title with places for values becomes: “has no %s twice”. */
function madeOf(title: string): RegExp {
  const parts = title.split('%s').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
