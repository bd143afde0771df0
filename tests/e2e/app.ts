/**
 * The fixture of the end-to-end tests: the built app on the real Electron, with a data folder of its own that
 * survives closing, killing and starting again within one test.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { PROJECT_FOLDER } from '../../scripts/project';
import { ensureRuntime } from '../../scripts/runtime/index';

/** One run of the app. `page` is its first window. */
export type AppRun = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Ends it as a person does. */
  close(): Promise<void>;
  /** Ends it as a power cut does: SIGKILL to every process of the app at once, nothing is flushed. */
  kill(): Promise<void>;
};

type AppFixtures = {
  /** An empty folder that every run of the test keeps its data in. */
  dataFolder: string;
  /** Starts the app, with arguments such as a file to open; start it again after `close` or `kill`. */
  launch: (...args: string[]) => Promise<AppRun>;
};

const WINDOW_LIMIT_MS = 60_000;

export { expect } from '@playwright/test';

/** Chooses an action from the menu bar, which no mouse of Playwright's can reach. */
export async function chooseMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
}

/** Playwright's `test` with `launch` and `dataFolder`. */
export const test = base.extend<AppFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted: none.
  dataFolder: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'allthrough-e2e-'));
    await provide(folder);
    // A killed app's helpers may still be writing for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },

  launch: async ({ dataFolder }, provide, testInfo) => {
    const runs: AppRun[] = [];
    await provide(async (...args) => {
      const run = await start(dataFolder, args);
      runs.push(run);
      return run;
    });
    if (testInfo.status !== testInfo.expectedStatus) await picture(runs.at(-1), testInfo.outputPath('window.png'));
    for (const run of runs) await run.kill();
  },
});

async function start(dataFolder: string, args: readonly string[]): Promise<AppRun> {
  const runtime = await ensureRuntime(() => undefined);
  const env: Record<string, string> = { ALLTHROUGH_USER_DATA: dataFolder };
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] ??= value;
  const app = await electron.launch({ executablePath: runtime.executable, args: [PROJECT_FOLDER, ...args], env });
  const child = app.process();
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  const page = await app.firstWindow({ timeout: WINDOW_LIMIT_MS }).catch((thrown: unknown) => {
    killGroup(child.pid);
    throw thrown;
  });
  return {
    app,
    page,
    async close() {
      if (!ended) await app.close();
    },
    async kill() {
      if (ended) return;
      killGroup(child.pid);
      await end;
    },
  };
}

/** Playwright starts the app as the leader of a process group, so its helpers die in the same instant. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself between the question and the kill.
  }
}

async function picture(run: AppRun | undefined, path: string): Promise<void> {
  await run?.page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
}
