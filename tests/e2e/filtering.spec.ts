/** Filter and colour, with the mouse and with keys alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { themes } from '#shared/scene';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';

/** In the sample trust. */
const SEND = 'Language check';
const NOT_SEND = 'Phonics every day';

test('filter with the mouse: dimmed and counted, never gone, never saved or undone', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  const popover = page.getByRole('dialog', { name: 'Filter' });
  for (const field of ['Kind', 'Status', 'Owner', 'Tag', 'Flag', 'Area']) {
    await expect(popover.getByRole('group', { name: field, exact: true })).toBeVisible();
  }
  await chip(popover, 'SEND').click();
  await page.keyboard.press('Escape');

  await expect(counted(page)).toHaveText(/^\d+ of \d+ items, \d+ filtered out$/);
  await expect(card(page, NOT_SEND)).toBeVisible();
  await expect(card(page, NOT_SEND)).toHaveClass(/dimmed/);
  await expect(card(page, NOT_SEND)).toHaveAccessibleName(/Filtered out\.$/);
  await expect(card(page, SEND)).not.toHaveClass(/dimmed/);
  await expect(
    page.getByRole('region', { name: 'Waiting for a place' }).getByText(', filtered out').first(),
  ).toBeAttached();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();

  await test.step('two choices of one field widen, one of another narrows', async () => {
    const send = await shown(page);
    await page.getByRole('button', { name: /^Filter, 1 chosen/ }).click();
    await chip(popover, 'In every SDP').click();
    expect(await shown(page)).toBeGreaterThan(send);
    const both = await shown(page);
    await chip(popover, 'Priority').click();
    expect(await shown(page)).toBeLessThan(both);
    await page.keyboard.press('Escape');
  });

  await test.step('a chip of the bar gives its choice up; Clear gives up all', async () => {
    await page.getByRole('button', { name: 'No longer filter by SEND' }).click();
    await expect(page.getByRole('button', { name: 'No longer filter by SEND' })).toBeHidden();
    await page.getByRole('region', { name: 'Filtered by' }).getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.dimmed')).toHaveCount(0);
  });

  await test.step('another session of the plan begins without a filter', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await chip(popover, 'SEND').click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All plans' }).click();
    // On Home: the open plan's title at the top is a button of that name too while the plan is being closed.
    const plans = page.getByRole('region', { name: 'Your plans' });
    await plans.getByRole('button', { name: /^Towards 2031/ }).click();
    await expect(card(page, NOT_SEND)).toBeVisible();
    await expect(page.locator('.dimmed')).toHaveCount(0);
  });
});

test('filter and colour with keys alone', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Alt+f');
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
  await tabTo(page, /^SEND/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(card(page, NOT_SEND)).toHaveClass(/dimmed/);

  await act(page, 'show everything');
  await expect(page.locator('.dimmed')).toHaveCount(0);

  await act(page, 'colour by status');
  const legend = page.getByRole('region', { name: 'What colours and lines mean' });
  await expect(legend.getByRole('button', { name: /^In progress/ })).toBeVisible();
  await act(page, 'hide the legend');
  await expect(legend.getByRole('button', { name: /^In progress/ })).toBeHidden();
});

test('colours by status, owner and kind have a legend, and pictures match the screen', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await openSample(page);
  const legend = page.getByRole('region', { name: 'What colours and lines mean' });
  for (const [mode, entry] of [
    ['By owner', 'No owner'],
    ['By kind', 'Priority'],
    ['By status', 'In progress'],
  ] as const) {
    await page.getByRole('button', { name: /^Colour:/ }).click();
    await page.getByRole('menuitemradio', { name: mode }).click();
    await expect(legend.getByRole('button', { name: new RegExp(`^${entry}`) })).toBeVisible();
    await expect(legend.getByRole('heading', { name: mode })).toBeVisible();
    await expectBelow(page, legend);
  }

  await test.step('an entry of the legend asks for its own', async () => {
    await legend.getByRole('button', { name: /^In progress/ }).click();
    await expect(counted(page)).toHaveText(/^\d+ of \d+ items, \d+ filtered out$/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await check(page, `filtered and coloured, ${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await legend.getByRole('button', { name: /^In progress/ }).click();
  });

  await test.step('the picture has the same colours and says what they mean', async () => {
    await exportAs(
      { app, page },
      { name: 'Picture that scales', extension: 'svg' },
      { folder: dataFolder, base: 'lens' },
    );
    const svg = await readFile(join(dataFolder, 'lens.svg'), 'utf8');
    expect(svg).toContain(themes.light['status-in-progress']);
    expect(svg).toContain('>Status<');
    expect(svg).toContain('>In progress<');
  });
});

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.getByRole('heading', { level: 2, name: 'Journey' }).waitFor();
}

function chip(popover: Locator, label: string): Locator {
  return popover.getByRole('button', { name: new RegExp(`^${label}\\s*\\d+$`) });
}

function card(page: Page, title: string): Locator {
  return page.locator(`.react-flow__node[aria-label*=": ${title}."]`);
}

function counted(page: Page): Locator {
  return page.getByRole('region', { name: 'Filtered by' }).getByRole('status');
}

async function shown(page: Page): Promise<number> {
  return Number.parseInt((await counted(page).textContent()) ?? '', 10);
}

/** Through the palette, as keys do it. */
async function act(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus');
  for (let step = 0; step < 120; step += 1) {
    if (name.test((await focused.textContent()) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

async function check(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, screen).toEqual([]);
}

/** The legend has room of its own: where it begins, the canvas has ended. */
async function expectBelow(page: Page, legend: Locator): Promise<void> {
  const [canvas, strip] = [await page.locator('[data-canvas]').boundingBox(), await legend.boundingBox()];
  expect((canvas?.y ?? 0) + (canvas?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
}
