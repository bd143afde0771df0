/** `npm run bench`: how long the engine's work takes, as a table. Numbers are kept in bench-results/. */

import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { benchTable } from './bench/table';
import { PROJECT_FOLDER } from './project';
import { show } from './terminal/command';
import { programOf } from './terminal/package-program';
import { runScript } from './terminal/run-script';

const RESULTS = join(PROJECT_FOLDER, 'bench-results', 'engine.json');

await runScript(async (args) => {
  const files = await readdir(join(PROJECT_FOLDER, 'tests', 'bench'), { recursive: true }).catch(() => []);
  if (!files.some((file) => file.endsWith('.bench.ts'))) {
    console.log('There is nothing to measure yet: no tests/bench/*.bench.ts.');
    return 0;
  }
  await mkdir(dirname(RESULTS), { recursive: true });
  await rm(RESULTS, { force: true });
  const vitest = [programOf('vitest'), 'bench', '--run', '--project', 'unit', `--outputJson=${RESULTS}`, ...args];
  const code = await show(process.execPath, vitest, { cwd: PROJECT_FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) return code;
  console.log(benchTable(JSON.parse(await readFile(RESULTS, 'utf8'))));
  console.log(`\nAll figures: ${RESULTS}`);
  return 0;
});
