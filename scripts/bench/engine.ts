/** The engine's own timings: pure functions, measured by vitest. */

import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PROJECT_FOLDER } from '../project';
import { show } from '../terminal/command';
import { programOf } from '../terminal/package-program';
import { engineTable } from './engine-table';

/** Prints the table and leaves all figures in `file`; the exit code is vitest's. */
export async function benchEngine(file: string): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const vitest = [programOf('vitest'), 'bench', '--run', '--project', 'unit', `--outputJson=${file}`];
  const code = await show(process.execPath, vitest, { cwd: PROJECT_FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) return code;
  console.log(engineTable(JSON.parse(await readFile(file, 'utf8'))));
  console.log(`\nAll figures: ${file}`);
  return 0;
}
