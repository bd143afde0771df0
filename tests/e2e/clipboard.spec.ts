/** Copy and paste in the real app: between plans, between two running apps, and from and to other programs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron as electron } from '@playwright/test';
import { PROJECT_FOLDER } from '../../scripts/project';
import { ensureRuntime } from '../../scripts/runtime/index';
import type { AppRun } from './app';
import { expect, test } from './app';
import { SAMPLE_ITEMS } from './canvas';

const LIST = ['1. Breakfast for all', '2. Reading aloud\tJane\tdone', '• Every child here, every day', 'Reading aloud'];

test('lines of text are looked at and become items in one step, with keys alone', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await write(app, LIST.join('\r\n'));
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: 'Paste 4 items' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^A-\d+Breakfast for all$/,
    /^A-\d+Reading aloudJane · done$/,
    /^A-\d+Every child here, every dayalready in the plan$/,
    /^A-\d+Reading aloudtwice in the list$/,
  ]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('q');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem').first()).toHaveText(/^Q-\d+/);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: 'In the tray' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: 'Paste 2 items' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('2 items pasted into the tray.')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByText(`${SAMPLE_ITEMS} items`, { exact: true })).toBeVisible();
});

test('pasted at the pointer, lines lie below each other where one may put them freely', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Sketch' }).click();
  await write(app, 'First of three\nSecond of three\nThird of three');
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: 'Paste 3 items' }).click();
  const tops: number[] = [];
  for (const title of ['First', 'Second', 'Third']) {
    const box = await page
      .getByRole('main')
      .getByLabel(new RegExp(`${title} of three`))
      .first()
      .boundingBox();
    tops.push(box?.y ?? 0);
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(tops).size).toBe(3);
});

test('a single line becomes an item at once', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.type('better');
  await write(app, '  - Coaching in pairs  ');
  await page.keyboard.press('Control+V');
  await expect(
    page.getByRole('treeitem', { name: /^Priority, Coaching in pairs, Nursery to Year 13, Teaching, agreed$/ }),
  ).toBeVisible();
});

test('500 lines are one step', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await write(app, Array.from({ length: 500 }, (_, index) => `Idea number ${String(index + 1)}`).join('\n'));
  await page.keyboard.press('Control+V');
  const paste = page.getByRole('button', { name: 'Paste 500 items' });
  await expect(paste).toBeVisible();
  await paste.click();
  await expect(page.getByText('500 items pasted into the tray.')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByText(`${SAMPLE_ITEMS} items`, { exact: true })).toBeVisible();
});

test('items go from plan to plan and to Word; links stay, what is confidential does not leave', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.type('every child here');
  await page.keyboard.press('Control+C');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Every child here, every day');

  await test.step('cut and paste brings it back with its place', async () => {
    await page.keyboard.press('Control+X');
    await expect(page.getByText(/^One item cut\./)).toBeVisible();
    await expect(page.getByRole('treeitem', { name: /Every child here, every day/ })).toHaveCount(0);
    await page.keyboard.press('Control+V');
    await expect(
      page.getByRole('treeitem', { name: /Every child here, every day, Reception to Year 11/ }),
    ).toBeVisible();
  });

  await test.step('into another plan, all of it with its links', async () => {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await page.keyboard.press('Control+W');
    await page.getByRole('button', { name: 'New plan' }).click();
    await page.getByRole('radio', { name: /^Blank/ }).check();
    await page.getByRole('dialog').getByLabel('Name of the plan').fill('Second plan');
    await page.getByRole('button', { name: 'Create the plan' }).click();
    await expect(page.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Escape');
    await expect(page.getByText(new RegExp(`^${SAMPLE_ITEMS} items, \\d+ links$`))).toBeVisible();
  });
});

test('items go from one running app to another, from the menu too', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.type('speech therapists');
  await page.keyboard.press('Control+C');

  const folder = await mkdtemp(join(tmpdir(), 'allthrough-e2e-second-'));
  const second = await launchSecond(folder);
  try {
    const other = await second.firstWindow();
    await other.getByRole('button', { name: 'New plan' }).click();
    await other.getByRole('dialog').getByLabel('Name of the plan').fill('Elsewhere');
    await other.getByRole('button', { name: 'Create the plan' }).click();
    await expect(other.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
    await second.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.paste')?.click());
    await expect(other.getByRole('complementary').getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Speech therapists',
    );
  } finally {
    await second.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('while a title is being typed, copy and paste belong to the text', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.type('better');
  await page.keyboard.press('F2');
  await write(app, 'Best teaching');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /^Priority, Best teaching, / })).toBeVisible();

  await test.step('but several lines are offered as items, and the title keeps what was typed', async () => {
    await write(app, 'Reading aloud, daily\nBooks at home\nA library card each');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+V');
    await expect(page.getByRole('dialog', { name: 'Paste 3 items' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('treeitem', { name: /^Priority, Best teaching, / })).toBeVisible();
  });

  await test.step('on the canvas a card without a word makes way for them', async () => {
    await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Sketch' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Shift+N');
    await page.keyboard.press('Control+V');
    await page.getByRole('button', { name: 'Paste 3 items' }).click();
    await expect(page.locator('[data-canvas] [aria-label*=": Books at home."]')).toBeVisible();
    await expect(page.locator('[data-canvas] [aria-label*=": Untitled."]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Undo adding/ })).toBeEnabled();
  });
});

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await expect(page.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
}

/** Puts text on the clipboard as another program does. */
async function write(app: AppRun['app'], text: string): Promise<void> {
  const put = () =>
    app.evaluate(({ clipboard }, words) => {
      clipboard.clear();
      clipboard.writeText(words);
    }, text);
  // Now and then the debugger loses hold of the answer; writing the same text again does no harm.
  await put().catch((thrown: unknown) => (/garbage collected/.test(String(thrown)) ? put() : Promise.reject(thrown)));
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('main').boundingBox();
  if (!box) throw new Error('The canvas is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + 40 };
}

async function launchSecond(folder: string): Promise<ElectronApplication> {
  const { executable } = await ensureRuntime(() => undefined);
  const env: Record<string, string> = { ALLTHROUGH_USER_DATA: folder };
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] ??= value;
  return electron.launch({ executablePath: executable, args: [PROJECT_FOLDER], env });
}
