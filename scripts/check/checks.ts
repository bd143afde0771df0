/** Every check that needs no Electron: what it runs, and when there is nothing yet for it to look at. */

import { access, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from '../project';
import { programOf } from '../terminal/package-program';
import { readTally, type Tally, tallyOfOne, tallyOfVitest } from './tally';

/** One check. Its program is a package's own command, run by this same Node. */
export type Check = {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Why there is nothing to check, or undefined when there is. */
  absent(): Promise<string | undefined>;
  tally(exitCode: number): Promise<Tally>;
};

const LAYERS = ['shared', 'renderer', 'electron', 'scripts', 'tests'];
const UNIT_REPORT = join(PROJECT_FOLDER, 'test-results', 'unit.json');
const KNIP_CONFIGS = ['knip.json', 'knip.jsonc', 'knip.ts', 'knip.config.ts'];
const OXLINT_CONFIGS = ['.oxlintrc.json', '.oxlintrc.jsonc', 'oxlint.config.ts'];

/**
 * Tests that take their time: laws over thousands of plans, every writer with every plan, saving on real folders, the
 * start of the runtime, what the built page loads. `npm test` runs them.
 */
const LONG_TESTS = [
  'tests/property/**',
  'tests/architecture/start-up.test.ts',
  'tests/contract/exporters.test.ts',
  'tests/shared/exporters/**',
  'tests/electron/vault/**',
  'tests/renderer/session/**',
  'tests/scripts/runtime/**',
];

/** All checks, the slowest first, so that they end together; `quick` leaves out the long tests. */
export async function allChecks(quick = false): Promise<Check[]> {
  // A report of an earlier run must not be taken for this one's.
  await rm(UNIT_REPORT, { force: true });
  await mkdir(dirname(UNIT_REPORT), { recursive: true });
  return [
    unitTests(quick ? LONG_TESTS : []),
    ...(quick ? [] : [plain('planted faults', programOf('tsx'), ['tests/planted/run.ts'], async () => undefined)]),
    plain('lint', programOf('oxlint'), ['--type-aware', '--deny-warnings', '.'], () => anyOf(OXLINT_CONFIGS)),
    plain('unused code', programOf('knip'), ['--no-progress'], () => anyOf(KNIP_CONFIGS)),
    ...LAYERS.map((layer) =>
      plain(`types: ${layer}`, programOf('typescript', 'tsc'), ['-p', layer], () => anySource(layer)),
    ),
    plain('format', programOf('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.'], () =>
      anyOf(['biome.json']),
    ),
  ];
}

function unitTests(without: readonly string[]): Check {
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const args = ['run', ...reports, ...without.flatMap((pattern) => ['--exclude', pattern])];
  return {
    name: 'unit tests',
    script: programOf('vitest'),
    args,
    absent: async () => ((await hasTests(join(PROJECT_FOLDER, 'tests'))) ? undefined : 'no test file yet'),
    tally: (exitCode) => readTally(UNIT_REPORT, exitCode, tallyOfVitest),
  };
}

function plain(name: string, script: string, args: readonly string[], absent: Check['absent']): Check {
  return { name, script, args, absent, tally: async (code) => tallyOfOne(code === 0) };
}

async function anyOf(files: readonly string[]): Promise<string | undefined> {
  const found = await Promise.all(files.map((file) => exists(join(PROJECT_FOLDER, file))));
  return found.some(Boolean) ? undefined : `no ${files[0]} yet`;
}

async function anySource(layer: string): Promise<string | undefined> {
  const files = await readdir(join(PROJECT_FOLDER, layer), { recursive: true });
  return files.some((file) => /\.tsx?$/.test(file)) ? undefined : `no source in ${layer}/ yet`;
}

async function hasTests(folder: string): Promise<boolean> {
  const files = await readdir(folder, { recursive: true });
  return files.some((file) => /\.test\.tsx?$/.test(file));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
