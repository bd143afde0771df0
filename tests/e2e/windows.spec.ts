/** Several windows in the real app: one plan in one window, copies between them, and nothing lost when one goes. */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication, Page } from '@playwright/test';
import { PROJECT_FOLDER } from '../../scripts/project';
import { ensureRuntime } from '../../scripts/runtime/index';
import { expect, test } from './app';

test('linked cards go from one window to another by keys alone, in one step, and are kept in both', async ({
  launch,
}) => {
  let run = await launch();
  const first = run.page;
  await newPlan(first, 'Inclusion');
  await addLinkedPair(first);
  const second = await newWindow(run.app, () => first.keyboard.press('Control+Alt+N'));
  await newPlan(second, 'Attendance');

  await test.step('copied there, pasted here: both cards and their link', async () => {
    await first.bringToFront();
    await first.keyboard.press('Control+A');
    await first.keyboard.press('Control+C');
    await second.bringToFront();
    await second.keyboard.press('Control+V');
    await expectContents(second, '2 items, 1 link');
    await expect(second.getByRole('treeitem', { name: /Speech in Reception/ })).toBeVisible();
  });

  await test.step('one undo takes back all of it', async () => {
    await second.keyboard.press('Control+Z');
    await expectContents(second, '0 items, 0 links');
    await second.keyboard.press('Control+Shift+Z');
    await expectContents(second, '2 items, 1 link');
  });

  await test.step('cut there, pasted here', async () => {
    await first.bringToFront();
    await first.keyboard.press('Control+A');
    await first.keyboard.press('Control+X');
    await expect(first.getByText(/^2 items cut\./)).toBeVisible();
    await second.bringToFront();
    await second.keyboard.press('Control+V');
    await expectContents(second, '4 items, 2 links');
    await first.keyboard.press('Control+Z');
  });

  await saved(first);
  await saved(second);
  await run.kill();

  run = await launch();
  await expect(run.page.getByRole('log', { name: 'Notices' })).toBeEmpty();
  await open(run.page, 'Attendance');
  await expectContents(run.page, '4 items, 2 links');
  await run.page.keyboard.press('Control+W');
  await open(run.page, 'Inclusion');
  await expectContents(run.page, '2 items, 1 link');
});

test('a plan is open in one window only; the other brings it forward, refuses to touch it, and has it once it is closed', async ({
  launch,
}) => {
  const { app, page: first } = await launch();
  await newPlan(first, 'Inclusion');
  await addLinkedPair(first);
  await saved(first);
  const second = await newWindow(app, () => first.keyboard.press('Control+Alt+N'));
  const card = cardOf(second, 'Inclusion');
  await expect(card).toContainText('open in another window');

  await test.step('opening it brings its window to the front, by key and by mouse', async () => {
    await card.press('Enter');
    await expect.poll(() => titleInFront(app)).toBe('Inclusion – Allthrough');
    await toFront(app, 'Allthrough');
    await card.click();
    await expect.poll(() => titleInFront(app)).toBe('Inclusion – Allthrough');
    await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('from its menu, in a new window, too', async () => {
    await toFront(app, 'Allthrough');
    await second.getByRole('button', { name: 'More for Inclusion' }).click();
    await second.getByRole('menuitem', { name: 'Open in a new window' }).click();
    await expect.poll(() => titleInFront(app)).toBe('Inclusion – Allthrough');
    expect(app.windows()).toHaveLength(2);
  });

  await test.step('it can’t be binned from here, and the words say why', async () => {
    await card.press('Delete');
    await expect(
      second.getByText('This plan is open in another window. Close it there, then try again.'),
    ).toBeVisible();
    await expect(card).toBeVisible();
    await expect(first.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
  });

  await test.step('the list follows what the other window does', async () => {
    await first.keyboard.press('Control+A');
    await first.keyboard.press('Delete');
    await expect(card).toContainText('no items yet');
    await first.keyboard.press('Control+Z');
    await expect(card).toContainText('2 items');
  });

  await test.step('menus are those of the window in front', async () => {
    await toFront(app, 'Allthrough');
    await expect.poll(() => menuItem(app, 'file.home')).toMatchObject({ enabled: false });
    await toFront(app, 'Inclusion – Allthrough');
    await expect.poll(() => menuItem(app, 'file.home')).toMatchObject({ enabled: true });
    await expect.poll(() => menuItem(app, 'edit.redo')).toMatchObject({ label: /^Redo / });
  });

  await test.step('when its window is closed it can be opened here, with all its edits', async () => {
    const gone = first.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.close());
    await gone;
    await expect(card).not.toContainText('open in another window');
    await card.press('Enter');
    await expectContents(second, '2 items, 1 link');
  });
});

test('a window that breaks lets go of its plan and leaves the others alone', async ({ launch }) => {
  const { app, page: first } = await launch();
  await newPlan(first, 'Inclusion');
  await addLinkedPair(first);
  await saved(first);
  const second = await newWindow(app, () => first.keyboard.press('Control+Alt+N'));
  const crashed = first.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle().startsWith('Inclusion'))
      ?.webContents.forcefullyCrashRenderer(),
  );
  await crashed;
  await open(second, 'Inclusion');
  await expectContents(second, '2 items, 1 link');
  await second.keyboard.press('Control+Shift+O');
  await second.keyboard.press('Control+A');
  await second.keyboard.press('Delete');
  await saved(second);
});

test('a plan is opened in a new window from its card', async ({ launch }) => {
  const { app, page: first } = await launch();
  await newPlan(first, 'Inclusion');
  await first.keyboard.press('Control+W');
  await first.getByRole('button', { name: 'More for Inclusion' }).click();
  const second = await newWindow(app, () => first.getByRole('menuitem', { name: 'Open in a new window' }).click());
  await saved(second);
  await expect(second).toHaveTitle('Inclusion – Allthrough');
  await expect(cardOf(first, 'Inclusion')).toContainText('open in another window');
});

test('room mode is of one window, and the app ends only when every window has saved', async ({ launch }) => {
  let run = await launch();
  const { app, page: first } = run;
  await newPlan(first, 'Inclusion');
  const second = await newWindow(app, () => first.keyboard.press('Control+Alt+N'));
  await newPlan(second, 'Attendance');

  await first.keyboard.press('F5');
  await expect(first.getByRole('button', { name: 'Leave room mode' })).toBeVisible();
  await expect.poll(() => first.evaluate('devicePixelRatio')).toBe(1.5);
  expect(await second.evaluate('devicePixelRatio')).toBe(1);
  await expect(second.getByRole('navigation', { name: 'Lenses' })).toBeVisible();
  await first.keyboard.press('F5');
  await expect.poll(() => first.evaluate('devicePixelRatio')).toBe(1);

  const gone = [first, second].map((page) => page.waitForEvent('close'));
  for (const [page, title] of [
    [first, 'Speech in Reception'],
    [second, 'Every child in, every day'],
  ] as const) {
    await page.keyboard.press('n');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await app.evaluate(({ app: running }) => running.quit());
  await Promise.all(gone);
  await run.close();

  run = await launch();
  await expect(run.page.getByRole('log', { name: 'Notices' })).toBeEmpty();
  for (const title of ['Inclusion', 'Attendance']) {
    await open(run.page, title);
    await expectContents(run.page, '1 item, 0 links');
    await run.page.keyboard.press('Control+W');
  }
});

test('a file of a plan that a window has open brings that window to the front', async ({ launch, dataFolder }) => {
  const { app, page: first } = await launch();
  await newPlan(first, 'Inclusion');
  const id = (await readdir(join(dataFolder, 'vault'))).find((name) => !name.startsWith('.')) ?? '';
  const snapshots = join(dataFolder, 'vault', id, 'snapshots');
  const snapshot = (await readdir(snapshots)).find((name) => name.endsWith('.allthrough')) ?? '';
  const second = await newWindow(app, () => first.keyboard.press('Control+Alt+N'));
  await second.getByRole('heading', { level: 1 }).waitFor();
  await toFront(app, 'Allthrough');
  await startAgain(dataFolder, join(snapshots, snapshot));
  await expect.poll(() => titleInFront(app)).toBe('Inclusion – Allthrough');
  await expect(cardOf(second, 'Inclusion')).toHaveCount(1);
  expect(app.windows()).toHaveLength(2);
});

/** A second start, as by a double-click on a file: it hands the file over and ends. */
async function startAgain(dataFolder: string, file: string): Promise<void> {
  const { executable } = await ensureRuntime(() => undefined);
  const env = { ...process.env, ALLTHROUGH_USER_DATA: dataFolder };
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  await promisify(execFile)(executable, [...sandbox, PROJECT_FOLDER, file], { env });
}

async function newWindow(app: ElectronApplication, ask: () => Promise<void>): Promise<Page> {
  const made = app.waitForEvent('window');
  await ask();
  return made;
}

async function newPlan(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByRole('radio', { name: /^Blank/ }).check();
  await page.getByRole('dialog').getByLabel('Name of the plan').fill(title);
  await page.getByRole('button', { name: 'Create the plan' }).click();
  await saved(page);
}

/** Two cards with a link between them, made by keys. */
async function addLinkedPair(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.type('Speech in Reception');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('Phonics in Year 1');
  await page.keyboard.press('Enter');
  await saved(page);
}

/** What the plan's own panel counts, which is there while nothing is selected. */
async function expectContents(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.press('Escape');
  await expect(page.getByText(words, { exact: true })).toBeVisible();
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
}

function cardOf(page: Page, title: string) {
  return page.locator('[data-card]', { hasText: title });
}

async function open(page: Page, title: string): Promise<void> {
  await cardOf(page, title).press('Enter');
  await saved(page);
}

function titleInFront(app: ElectronApplication): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle());
}

/** As a click on the window or on its entry in the task bar does. */
async function toFront(app: ElectronApplication, title: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, wanted) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle() === wanted)
        ?.focus(),
    title,
  );
  await expect.poll(() => titleInFront(app)).toBe(title);
}

function menuItem(app: ElectronApplication, id: string) {
  return app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    return { label: item?.label, enabled: item?.enabled };
  }, id);
}
