/** The end-to-end tests as one step of the whole: shown as they run, counted from Playwright's own report. */

import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from '../project';
import { show } from '../terminal/command';
import { programOf } from '../terminal/package-program';
import { NOTHING, readTally, type Tally, tallyOfPlaywright } from './tally';

const REPORT = join(PROJECT_FOLDER, 'test-results', 'e2e.json');

/** Runs all end-to-end tests and counts them. */
export async function runEndToEnd(): Promise<Tally> {
  const files = await readdir(join(PROJECT_FOLDER, 'tests', 'e2e'), { recursive: true });
  if (!files.some((file) => file.endsWith('.spec.ts'))) {
    console.log('-  end to end: left out, no tests/e2e/*.spec.ts yet');
    return NOTHING;
  }
  await rm(REPORT, { force: true });
  await mkdir(dirname(REPORT), { recursive: true });
  const code = await show(
    process.execPath,
    [programOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
    {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  return readTally(REPORT, code, tallyOfPlaywright);
}
