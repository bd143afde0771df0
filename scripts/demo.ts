/**
 * `npm run demo`: the built app, seen on any machine. Opens it with an empty data folder, walks through it and leaves
 * pictures and exports in demo/.
 */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { buildIfNeeded } from './build/build-app';
import { walk } from './demo/walk';
import { PROJECT_FOLDER } from './project';
import { ensureRuntime } from './runtime/index';
import { anyDisplay, hasDisplay } from './system/display';
import { APP_NEEDS, DISPLAY_NEEDS } from './system/needs';
import { provideSystem } from './system/provide';
import { sandboxArguments } from './system/sandbox';
import { runScript } from './terminal/run-script';

const FOLDER = join(PROJECT_FOLDER, 'demo');

await runScript(async () => {
  const seen = hasDisplay(process.platform, process.env);
  await provideSystem(seen ? APP_NEEDS : [...APP_NEEDS, ...DISPLAY_NEEDS], true);
  const runtime = await ensureRuntime();
  const sandbox = await sandboxArguments(runtime, (line) => console.error(line));
  await buildIfNeeded();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });

  const dataFolder = await mkdtemp(join(tmpdir(), 'allthrough-demo-'));
  const display = await anyDisplay();
  try {
    const app = await electron.launch({
      executablePath: runtime.executable,
      args: [PROJECT_FOLDER],
      chromiumSandbox: !sandbox.includes('--no-sandbox'),
      env: { ...definedVariables(), ...display.env, ALLTHROUGH_USER_DATA: dataFolder },
    });
    try {
      const files = await walk({ app, page: await app.firstWindow(), folder: FOLDER });
      console.log(`\n${files.length === 1 ? 'One file' : `${files.length} files`} in ${FOLDER}:`);
      for (const file of files) console.log(`  ${file}`);
    } finally {
      await app.close();
    }
  } finally {
    display.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return 0;
});

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
