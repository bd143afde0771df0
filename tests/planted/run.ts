/**
 * Shows that every law and every contract fails where it should: plants a fault in the sources, runs the tests that must
 * find it, and says which did not. `npm test` runs it; with an argument, only for tests in whose names that stands. Each
 * test is packed with its faulty sources into one file first, which is far quicker to load than some hundred.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { createVitest, type TestModule } from 'vitest/node';
import { PROJECT_FOLDER } from '../../scripts/project';
import type { Fault } from './fault';
import { allFaults } from './faults';
import { plant } from './plant';

const FOLDER = join(PROJECT_FOLDER, 'test-results', 'planted');

type Planted = Fault & { readonly test: string; readonly name: string };

const only = process.argv[2] ?? '';
const planted: readonly Planted[] = allFaults
  .filter(({ test }) => test.includes(only))
  .flatMap(({ test, faults }) =>
    faults.map((fault, index) => ({ ...fault, test, name: `${test.replace(/\W+/g, '-')}-${index + 1}` })),
  );

await rm(FOLDER, { recursive: true, force: true });
for (const fault of planted) await pack(fault);

const vitest = await createVitest('test', {
  config: false,
  root: PROJECT_FOLDER,
  watch: false,
  reporters: [{}],
  maxWorkers: 2,
  isolate: false,
  pool: 'threads',
  include: ['test-results/planted/*.mjs'],
  setupFiles: [join(PROJECT_FOLDER, 'tests/planted/stop-early.ts')],
  testTimeout: 60_000,
});

try {
  const [project] = vitest.projects;
  if (!project) throw new Error('There is nothing to run tests with.');
  const specifications = planted.map((fault) =>
    project.createSpecification(fileOf(fault), { testNamePattern: patternOf(fault.breaks) }),
  );
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const passed = planted.flatMap((fault) =>
    survivors(
      fault,
      testModules.find(({ moduleId }) => moduleId === fileOf(fault)),
    ),
  );
  for (const complaint of passed) console.error(complaint);
  console.log(`${planted.length} faults planted, ${passed.length} that tests let pass`);
  process.exitCode = planted.length > 0 && passed.length === 0 ? 0 : 1;
} finally {
  await vitest.close();
  await rm(FOLDER, { recursive: true, force: true });
}

function fileOf({ name }: Planted): string {
  return join(FOLDER, `${name}.mjs`);
}

async function pack(fault: Planted): Promise<void> {
  await build({
    configFile: false,
    root: PROJECT_FOLDER,
    logLevel: 'error',
    plugins: [plant(fault)],
    build: {
      ssr: fault.test,
      outDir: FOLDER,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        output: {
          entryFileNames: `${fault.name}.mjs`,
          codeSplitting: false,
          ...(fault.file.startsWith('renderer/') && { banner: '// @vitest-environment happy-dom' }),
        },
      },
    },
  });
}

function patternOf(beginnings: readonly string[]): RegExp {
  return new RegExp(beginnings.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

/** What the tests made of a fault, where it was not what it should have been. */
function survivors({ fault, test, breaks }: Planted, module: TestModule | undefined): readonly string[] {
  const errors = module?.errors() ?? [];
  if (!module || errors.length > 0) {
    return [`${test}: with the fault “${fault}” it did not run. ${errors.map(({ message }) => message).join(' ')}`];
  }
  const failed = [...module.children.allTests('failed')].map(({ name }) => name);
  return breaks
    .filter((beginning) => !failed.some((name) => name.startsWith(beginning)))
    .map((beginning) => `${test}: “${beginning}” lets the fault pass: ${fault}.`);
}
