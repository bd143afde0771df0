/**
 * The packaged app, with the fuses that it ships with. They forbid what Playwright starts other builds with, so it is
 * started as a person does and watched through the browser in it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { savePlan } from '#shared/file';
import { planFrom, templates } from '#shared/templates';
import { packageApp } from '../../scripts/packaging/package-app';
import { ensureRuntime } from '../../scripts/runtime/index';
import { sandboxArguments } from '../../scripts/system/sandbox';
import { fixedPorts } from '../plans';
import { expect, test } from './app';

test('the packaged app starts, shows Home, and opens the files that it is started with', async ({ dataFolder }) => {
  test.setTimeout(240_000);
  const runtime = await ensureRuntime(() => undefined);
  const executable = await packageApp(runtime);
  const sandbox = await sandboxArguments({ ...runtime, dist: dirname(executable) }, () => undefined);
  const start = (...args: string[]) =>
    spawn(executable, [...sandbox, ...args], {
      env: { ...process.env, ALLTHROUGH_USER_DATA: join(dataFolder, 'data') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  const file = join(dataFolder, 'Our plan.allthrough');
  await writeFile(file, savePlan(await planFrom(templates.journey, fixedPorts(), { title: 'Towards 2030' })));

  let app = start('--remote-debugging-port=0');
  try {
    const page = await pageOf(app);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Where shall we begin/);

    const [code] = await once(start(file), 'exit');
    expect(code).toBe(0);
    await expect(page).toHaveTitle('Towards 2030 – Allthrough');
    await expect(page.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
  } finally {
    await ended(app);
  }

  app = start('--remote-debugging-port=0', file);
  try {
    const page = await pageOf(app);
    await expect(page.getByRole('main').getByLabel(/A fluent reader by seven/)).toBeVisible();
  } finally {
    await ended(app);
  }
});

/** The app's page, once the browser in it says where it can be watched. */
async function pageOf(app: ChildProcess): Promise<Page> {
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    app.once('exit', () => reject(new Error(`The app ended at once:\n${said}`)));
    app.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('The app shows no page.');
  return page;
}

async function ended(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const exit = once(app, 'exit');
  app.kill();
  await exit;
}
