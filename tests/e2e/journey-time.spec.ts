/** Time on the journey: dates of a cohort, cohorts compared, lanes folded, split and merged, and what comes back every year. */
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { boxOf, card, drag, expectAccessible, middleOf, openPlan, undo } from './canvas';

function lane(page: Page, name: string) {
  return page.locator('[data-lane]').and(page.getByRole('button', { name: new RegExp(`^Lane ${name}, `) }));
}

/** With keys only: the lane of what is selected, or the first one. */
async function goToLane(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Alt+L');
  await expect(page.locator('[data-lane]:focus')).toHaveCount(1);
  for (let tries = 0; tries < 8; tries += 1) {
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (label.startsWith(`Lane ${name}, `)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keys do not come to the lane ${name}.`);
}

async function chooseInMenu(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Enter');
  const entry = page.getByRole('menuitem', { name: label, exact: true });
  await expect(entry).toBeVisible();
  for (let tries = 0; tries < 14; tries += 1) {
    if (await entry.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

test('the axis has the dates of a cohort that is chosen there and then', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  await page.getByRole('textbox', { name: 'First year' }).fill('');
  await page.getByRole('button', { name: 'Count: Weeks 1–38' }).click();
  await page.getByRole('menuitemradio', { name: 'Dates: choose a cohort…' }).click();
  await expect(page.getByRole('dialog')).toContainText('No cohort is chosen yet.');
  await expect(page.getByRole('textbox', { name: 'They start Nursery in September' })).toBeFocused();
  await page.keyboard.type('2026');
  await expectAccessible(page, 'choosing a cohort');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Count: Cohort 2026' })).toBeVisible();
  await page.getByText('Weeks', { exact: true }).click();
  const axis = await middleOf(page.locator('[data-axis]'));
  await page.mouse.move(axis.x, axis.y);
  await expect(page.locator('[data-axis]')).toContainText(/Week \d+ of 570, from \d+ \w+ 20\d\d/);
});

test('two cohorts are compared at the same moment, and one leads to its week', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  await page.getByRole('textbox', { name: 'First year' }).fill('2026');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('compare cohorts');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Where is each cohort?' });
  await dialog.getByRole('textbox', { name: /^Add a cohort/ }).fill('1850');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/1850 is not one/);
  await dialog.getByRole('textbox', { name: /^Add a cohort/ }).fill('2028');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await dialog.getByText('A date').click();
  await dialog.getByRole('textbox', { name: 'Date' }).fill('6 October 2031');
  const cohorts = dialog.getByRole('list', { name: 'Cohorts' }).getByRole('listitem');
  await expect(cohorts).toHaveText([/2026.*Year 4, autumn term, week 6/, /2028.*Year 2, autumn term, week 6/]);
  await expectAccessible(page, 'cohorts side by side');
  await dialog.getByRole('button', { name: /^Show week \d+, where the cohort of 2028 is$/ }).press('Enter');
  await expect(page.locator('[data-week="120"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count: Cohort 2028' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Weeks' })).toBeChecked();
  const axis = await boxOf(page.locator('[data-axis]'));
  // The view glides there: what is pointed at before it has come to rest is another week.
  await expect(async () => {
    const week = await boxOf(page.locator('[data-week="120"]'));
    await page.mouse.move(week.x + week.width / 2, axis.y + axis.height / 3);
    const words = page.locator('[data-axis]');
    await expect(words).toContainText('from 6 October 2031 for the cohort of 2028', { timeout: 500 });
  }).toPass();
  await page.mouse.move(axis.x + 5, axis.y - 30);
  expect(await undo(page)).toContain('changing the plan’s details');
});

test('a lane is folded and unfolded, and what is looked for in it comes out', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  const hidden = card(page, 'Talk, stories and songs every day');
  await hidden.click();
  await goToLane(page, 'Curriculum');
  await chooseInMenu(page, 'Fold');
  await expect(lane(page, 'Curriculum')).toHaveAccessibleName('Lane Curriculum, 4 items hidden, folded');
  await expect(hidden).toHaveCount(0);
  await expectAccessible(page, 'a folded lane');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('talk, stories');
  await expect(page.getByRole('option', { name: /Talk, stories and songs/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(hidden).toBeVisible();
  await expect(lane(page, 'Curriculum')).toHaveAccessibleName('Lane Curriculum, 4 items');
});

test('a lane is split by what is selected, and merged again, by keys', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  await card(page, 'Talk, stories and songs every day').click();
  await goToLane(page, 'Curriculum');
  await chooseInMenu(page, 'Split off what is selected…');
  await expect(page.getByRole('textbox', { name: 'Name of the new lane' })).toBeFocused();
  await page.keyboard.type('Stories');
  await page.keyboard.press('Enter');
  await expect(lane(page, 'Stories')).toHaveAccessibleName('Lane Stories, 1 item');
  await expect(lane(page, 'Curriculum')).toHaveAccessibleName('Lane Curriculum, 3 items');
  await goToLane(page, 'Stories');
  await chooseInMenu(page, 'Merge into another lane…');
  await expect(page.getByRole('dialog')).toContainText('All of it goes along: 1 item.');
  await page.keyboard.press('Control+Enter');
  await expect(lane(page, 'Stories')).toHaveCount(0);
  await expect(lane(page, 'Curriculum')).toHaveAccessibleName('Lane Curriculum, 4 items');
});

test('a lane is renamed, moved and deleted from the outline, with keys', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Outline' }).click();
  const line = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}, \\d+ item`) }).first();
  const choose = async (name: string, entry: string) => {
    await line(name).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: entry, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await choose('Curriculum', 'Rename the lane…');
  await page.keyboard.type('What is taught');
  await page.keyboard.press('Enter');
  await expect(line('What is taught')).toBeVisible();
  const order = () =>
    page
      .getByRole('textbox', { name: /^Name of lane/ })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await page.keyboard.press('Escape');
  expect((await order())[0]).toBe('What is taught');
  await choose('What is taught', 'Move the lane down');
  await expect.poll(async () => (await order())[1]).toBe('What is taught');
  await choose('What is taught', 'Delete the lane…');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(line('What is taught')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(line('What is taught')).toBeVisible();
});

test('what is typed to come back every year does, and its twins are part of it', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  const again = card(page, 'What is Year 9 for?');
  await again.click();
  const weeks = page.getByRole('textbox', { name: 'Weeks', exact: true });
  await weeks.fill('every year in summer 2 from Year 1 to Year 6');
  await weeks.press('Enter');
  await expect(again.locator('[data-twin]')).toHaveCount(5);
  await expect(again).toHaveAccessibleName(/Every year in Summer 2, from Year 1 to Year 6/);
  await expect(page.getByRole('combobox', { name: 'Repeats' })).toHaveText('Every year');
  await weeks.press('Escape');
  await page.keyboard.press('Escape');
  await expect(again).not.toHaveClass(/selected/);
  const last = await middleOf(again.locator('[data-twin]').last());
  await page.mouse.click(last.x, last.y);
  await expect(again).toHaveClass(/selected/);
  await weeks.fill('September 2028 to July 2030');
  await weeks.press('Enter');
  await expect(page.getByText(/say in which September/)).toBeVisible();
  await weeks.fill('from Reception to Year 2');
  await weeks.press('Enter');
  await expect(again.locator('[data-twin]')).toHaveCount(0);
  // Three years at no gate can't come back at the next one: what is offered says where they go.
  await page.getByRole('combobox', { name: 'Repeats' }).click();
  await page.getByRole('option', { name: 'In the first week after every transition' }).click();
  await expect(again.locator('[data-twin]')).toHaveCount(6);
  await expect(page.getByRole('combobox', { name: 'Repeats' })).toHaveText('At every transition');
});

test('a selection is shifted by a number of weeks, and a drag with Shift keeps to half-terms', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  const moved = card(page, 'What is Year 9 for?');
  await moved.click();
  const weeks = page.getByRole('textbox', { name: 'Weeks', exact: true });
  await weeks.fill('Y3 w8 – w14');
  await weeks.press('Enter');
  await weeks.press('Escape');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('shift by weeks');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Number of weeks' })).toBeFocused();
  await page.keyboard.type('500');
  await expect(page.getByRole('dialog').getByText(/There is room for 404 weeks later/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Shift', exact: true })).toBeDisabled();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('38');
  await page.keyboard.press('Enter');
  await expect(weeks).toHaveValue('Y4 w8 – w14');
  await page.getByText('Terms', { exact: true }).click();
  await expect(moved).toBeInViewport();
  const from = await middleOf(moved);
  await page.keyboard.down('Shift');
  await drag(page, from, { x: from.x + 52, y: from.y });
  await page.keyboard.up('Shift');
  await expect(moved).toHaveClass(/selected/);
  await expect(weeks).toHaveValue('Y4 w15 – w21');
});
