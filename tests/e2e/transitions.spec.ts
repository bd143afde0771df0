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

  await test.step('what is about one gate begins at that gate, opened wide', async () => {
    await expect(page.getByRole('heading', { level: 2, name: 'Transitions' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Gates' })).toHaveText(/Year 6 → Year 7/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox', { name: 'Gates' })).toHaveText('All gates');
  });

  await test.step('a gate’s head tells its seam and opens it wide', async () => {
    const gates = page.getByRole('combobox', { name: 'Gates' });
    const head = page.getByRole('button', { name: 'Open Year 6 → Year 7 wide' });
    await page.keyboard.press('Alt+PageDown');
    await expect(panel(page).getByRole('heading', { name: 'Year 9 → Year 10' })).toBeVisible();
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

  await test.step('with keys alone, whoever receives is named where the seam says that nobody does, and the finding goes', async () => {
    await page.keyboard.press('Control+2');
    await expect(lens(page, /^Transitions, 1 finding/)).toBeVisible();
    await page.keyboard.press('Alt+PageDown');
    await page.keyboard.press('Alt+PageUp');
    const settle = panel(page).getByRole('region', { name: 'To settle' });
    await expect(settle.getByText('No one receives it')).toBeVisible();
    const entry = settle.getByRole('button', { name: OPEN });
    while (!(await isInPanel(page))) await page.keyboard.press('F6');
    while (!(await entry.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const to = panel(page).getByRole('combobox', { name: 'To', exact: true });
    await expect(to).toBeFocused();
    await page.keyboard.type('Head of Year 7');
    await page.keyboard.press('Enter');
    await expect(to).toHaveValue(/Year 7/);
    await expect(lens(page, /^Transitions$/)).toBeVisible();
  });

  await test.step('the Word document says what crosses, from whom, to whom, for whom and when, and misses nobody', async () => {
    const word = { name: 'Word document', extension: 'docx' };
    await exportAs({ app, page }, word, { folder: dataFolder, base: 'plan' });
    const text = await documentText(join(dataFolder, 'plan.docx'));
    const gate = text.slice(text.lastIndexOf('30 items at this gate.'));
    expect(gate).toContain('What crosses From To For whom When');
    expect(gate).toMatch(
      new RegExp(
        `${OPEN} H.\\d+ · Relationships, Support · Proposed Primary headteacher Head of Year 7 Disadvantaged, SEND, Vulnerable The last week before – the first week after`,
      ),
    );
    // Where the two that were moved stand now: by hand two weeks on, by keys on the side of those who receive.
    expect(gate.indexOf(NUDGED)).toBeGreaterThan(gate.indexOf('Receiving'));
    expect(gate).toContain(MOVED);
    expect(text).toContain('Nothing is planned yet in Early years, Key Stage 1, Key Stage 4 and Post-16.');
    expect(text).not.toContain('without anyone who receives');
    expect(gate).not.toContain('Nobody yet');
  });
});

function isInPanel(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('aside') !== null);
}

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
