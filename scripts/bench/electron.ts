/** Windows to measure: the app and the plain pages of this folder, started alike, and gone when they are stopped. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CDPSession, ElectronApplication, Page } from '@playwright/test';
import { _electron as electron } from '@playwright/test';
import type { Runtime } from '../runtime/index';

/** What every start needs. */
export type Machine = {
  readonly runtime: Runtime;
  /** `--no-sandbox` where it must be. */
  readonly sandbox: readonly string[];
  /** The environment, with the display to appear on. */
  readonly env: Readonly<Record<string, string>>;
};

export type Window = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly pid: number;
  /** As a person closes it: everything is saved first. */
  readonly close: () => Promise<void>;
  /** At once, with all its processes. */
  readonly stop: () => Promise<void>;
};

export const PAGES_FOLDER = fileURLToPath(new URL('page', import.meta.url));

/** Frames come as fast as they can be made, so that nothing waits for a screen's next refresh. */
export const AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;

const WINDOW_LIMIT_MS = 60_000;

/** Starts Electron on a folder, with the probe in its page. */
export async function startWindow(
  machine: Machine,
  folder: string,
  { args = [], switches = [], env = {} }: StartOptions = {},
): Promise<Window> {
  const app = await electron.launch({
    executablePath: machine.runtime.executable,
    args: [...switches, folder, ...args],
    chromiumSandbox: !machine.sandbox.includes('--no-sandbox'),
    env: { ...machine.env, ...env },
    timeout: WINDOW_LIMIT_MS,
  });
  const child = app.process();
  const pid = child.pid ?? 0;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    endGroup(pid);
    await ended;
  };
  try {
    const page = await app.firstWindow({ timeout: WINDOW_LIMIT_MS });
    await page.waitForLoadState('domcontentloaded');
    await page.evaluate(await probe());
    const cdp = await page.context().newCDPSession(page);
    return { app, page, cdp, pid, stop, close: () => app.close() };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

export type StartOptions = {
  readonly args?: readonly string[];
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** The script that tells when a page has painted. */
export function probe(): Promise<string> {
  return readFile(`${PAGES_FOLDER}/probe.js`, 'utf8');
}

/** Ends a program that leads a process group of its own, and all that it has started. */
export function endGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
