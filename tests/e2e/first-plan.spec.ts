/**
 * The whole way through the product as a user goes it: a plan from a template, a card, a crash, undo after the restart,
 * documents, and a store that was wiped.
 */
import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';
import { documentText, pagesOfPdf } from './office';

const exec = promisify(execFile);

const TITLE = 'Reading every day in Year 7';
const EDITED = 'Reading aloud every day, in every subject';

test('a first plan survives a kill, undoes after the restart, leaves the room, and outlives its store', async ({
  launch,
  dataFolder,
}) => {
  let run = await launch();
  let { app, page } = run;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.getByRole('log', { name: 'Notices' })).toBeEmpty();
  await page.getByRole('button', { name: /^The 570-week journey/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the plan').fill('Towards 2030');
  await dialog.getByRole('button', { name: 'Create the plan' }).click();
  await saved(page);
  await expect(page).toHaveTitle('Towards 2030 – Allthrough');

  await test.step('a double-click at Year 7 week 1 adds a card there, ready to be named', async () => {
    const { x } = await year7(page);
    const { y } = await emptyGround(page);
    await page.mouse.dblclick(x + 1, y);
    await page.keyboard.type(TITLE);
    await page.keyboard.press('Enter');
    await expect(weeks(page)).toHaveValue(/^Y7( |$)/);
    await expect(card(page, TITLE)).toBeVisible();
  });

  await test.step('dragged by a year, it is planned for Year 8', async () => {
    const { x, width } = await year7(page);
    const box = await boxOf(card(page, TITLE));
    await page.mouse.move(x + 20, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 20 + width / 2, box.y + box.height / 2, { steps: 5 });
    await page.mouse.move(x + 20 + width, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(weeks(page)).toHaveValue(/^Y8( |$)/);
  });

  await test.step('edited in the inspector, it says so on its card', async () => {
    await page.getByRole('complementary').getByRole('textbox', { name: 'Title' }).fill(EDITED);
    await expect(card(page, EDITED)).toBeVisible();
  });

  await saved(page);
  await run.kill();

  run = await launch();
  ({ app, page } = run);
  await test.step('after the kill everything is there', async () => {
    await page.getByRole('button', { name: /^Towards 2030 \d+ items/ }).click();
    await card(page, EDITED).click();
    await expect(weeks(page)).toHaveValue(/^Y8( |$)/);
  });

  await test.step('undo twice takes back the edit and the drag; redo brings them back', async () => {
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(card(page, TITLE)).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(weeks(page)).toHaveValue(/^Y7( |$)/);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(card(page, EDITED)).toBeVisible();
    await saved(page);
  });

  await test.step('Word and PDF hold the card’s title', async () => {
    const word = { name: 'Word document', extension: 'docx' };
    const pdf = { name: 'PDF document', extension: 'pdf' };
    await exportAs({ app, page }, word, { folder: dataFolder, base: 'plan' });
    await exportAs({ app, page }, pdf, { folder: dataFolder, base: 'plan' });
    expect(await documentText(join(dataFolder, 'plan.docx'))).toContain(EDITED);
    const { stdout } = await exec('pdftotext', ['-raw', join(dataFolder, 'plan.pdf'), '-']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(EDITED);
  });

  await test.step('the contents of the PDF name the pages on which its headings are', async () => {
    const pages = await pagesOfPdf(join(dataFolder, 'plan.pdf'));
    const named = [...(pages[1] ?? '').matchAll(/^ *(\S.*?) {2,}(\d+)$/gm)];
    expect(named.length).toBeGreaterThan(8);
    for (const [, heading, at] of named) expect(pages[Number(at) - 1], heading).toContain(heading);
  });
  await run.kill();

  await test.step('without IndexedDB the plan is rebuilt from the vault, with one notice', async () => {
    const stores = (await readdir(dataFolder)).filter((name) => name === 'IndexedDB');
    expect(stores).toHaveLength(1);
    await rm(join(dataFolder, 'IndexedDB'), { recursive: true });
    ({ page } = await launch());
    await expect(page.getByText(/One plan was rebuilt from the safety copy/)).toBeVisible();
    await page.getByRole('button', { name: /^Towards 2030 \d+ items/ }).click();
    await expect(card(page, EDITED)).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(card(page, TITLE)).toBeVisible();
  });
});

/** Waits until the saved mark says so, for an edit that has just been made too. */
async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
}

function card(page: Page, title: string): Locator {
  return page.getByRole('main').getByLabel(new RegExp(title)).first();
}

function weeks(page: Page): Locator {
  return page.getByRole('complementary').getByRole('textbox', { name: 'Weeks' });
}

/** Where Year 7 begins and how wide a year is, in pixels of the window: told by a card that runs from Year 7 to 13. */
async function year7(page: Page): Promise<{ x: number; width: number }> {
  const box = await boxOf(page.getByLabel(/People at work every year.*Y7–Y13/));
  return { x: box.x, width: box.width / 7 };
}

/** A height in the lane Teaching at which the journey template has nothing in Year 7. */
async function emptyGround(page: Page): Promise<{ y: number }> {
  const box = await boxOf(page.getByLabel(/A fluent reader by seven.*R–Y2/));
  return { y: box.y + box.height / 2 };
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}
