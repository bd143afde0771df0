/**
 * A transition from the template to a document: seen at its gate, opened week by week, moved by hand and by keys, followed
 * on the journey, settled, and in the Word document.
 */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';
import { boxOf, card, expectAccessible, middleOf } from './canvas';
import { documentText } from './office';

const MOVED = 'Ten ideas in mathematics, secure or not yet';
const NUDGED = 'A minute of reading, and the last good book';
const OPEN = 'A number to ring in August';

test('the Year 6 to 7 transition, from the template to the document', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: /^Year 6 to 7 transition/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  await lens(page, /^Transitions/).click();

  await test.step('a gate’s head tells its seam and opens it wide', async () => {
    const gates = page.getByRole('combobox', { name: 'Gates' });
    const head = page.getByRole('button', { name: 'Open Year 6 → Year 7 wide' });
    await page.keyboard.press('Alt+PageDown');
    await expect(panel(page).getByRole('heading', { name: 'Into Nursery' })).toBeVisible();
    await expectAccessible(page, 'all gates, with a seam');
    await head.press('Enter');
    await expect(gates).toHaveText(/Year 6 → Year 7/);
    await page.keyboard.press('Escape');
    await expect(gates).toHaveText('All gates');
    await head.click();
    await expect(gates).toHaveText(/Year 6 → Year 7/);
    await expect(panel(page).getByRole('heading', { name: 'Year 6 → Year 7' })).toBeVisible();
    await expect(panel(page).getByText('No one receives it')).toBeVisible();
    await expectAccessible(page, 'a gate opened wide');
  });

  const week = await test.step('a card is dragged two weeks on', async () => {
    await card(page, MOVED).click();
    const before = await around(page).inputValue();
    const { width } = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
    const from = await middleOf(card(page, MOVED));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + width / 25, from.y, { steps: 4 });
    await page.mouse.move(from.x + (2 * width) / 25, from.y, { steps: 4 });
    await page.mouse.up();
    await expect(around(page)).not.toHaveValue(before);
    await expectAccessible(page, 'an item at a gate');
    return weeks(page).inputValue();
  });

  await test.step('another is moved by keys: a week back, and to those who receive', async () => {
    await card(page, NUDGED).click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await expect(panel(page).getByRole('combobox', { name: 'Side' })).toHaveText(/Receiving/);
    await expect(weeks(page)).toHaveValue('Y6 w31 – w32');
  });

  await test.step('the journey shows both where they are now', async () => {
    await lens(page, /^Journey/).click();
    await card(page, MOVED).click();
    await expect(weeks(page)).toHaveValue(week);
    await expect(card(page, NUDGED)).toHaveAttribute('aria-label', /Y6 w31/);
  });

  await test.step('whoever receives is filled in, and the finding goes', async () => {
    await lens(page, /^Transitions, 1 finding/).click();
    await card(page, OPEN).click();
    const to = panel(page).getByRole('combobox', { name: 'To', exact: true });
    await to.fill('Head of Year 7');
    await page.keyboard.press('Enter');
    await expect(to).toHaveValue(/Year 7/);
    await expect(lens(page, /^Transitions$/)).toBeVisible();
  });

  await test.step('the Word document says what crosses', async () => {
    const word = { name: 'Word document', extension: 'docx' };
    await exportAs({ app, page }, word, { folder: dataFolder, base: 'plan' });
    const text = await documentText(join(dataFolder, 'plan.docx'));
    for (const words of ['Year 6 → Year 7', MOVED, OPEN, 'For whom']) expect(text).toContain(words);
  });
});

function panel(page: Page): Locator {
  return page.getByRole('complementary');
}

function lens(page: Page, name: RegExp): Locator {
  return page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name });
}

function around(page: Page): Locator {
  return panel(page).getByRole('textbox', { name: 'Around it' });
}

function weeks(page: Page): Locator {
  return panel(page).getByRole('textbox', { name: 'Weeks' });
}
