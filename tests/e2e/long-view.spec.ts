/** The long view questions beside the journey, asked once by hand and once with keys alone. */
import type { Page } from '@playwright/test';
import { chooseMenu, expect, test } from './app';
import { card, openPlan } from './canvas';

test('by hand: the menu opens the questions, answers become cards and lead back to them', async ({ launch }) => {
  const { app, page } = await launch();
  await openPlan(page, 'sketch');
  await chooseMenu(app, 'view.longView');
  await page.getByRole('heading', { level: 2, name: 'Journey' }).waitFor();
  await expect(panel(page).getByText('1 of 10')).toBeVisible();
  await answer(page).fill('The families who never came in');
  await page.getByRole('button', { name: 'Add it to the plan' }).click();
  await answer(page).fill('Whoever was excluded here');
  await page.getByRole('button', { name: 'Add it to the plan' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('2 answers');
  await expect(card(page, 'Whoever was excluded here')).toBeVisible();

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(panel(page).getByRole('status')).toHaveText('One answer');

  await panel(page).getByRole('button', { name: 'Next' }).click();
  await expect(panel(page).getByText('2 of 10')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Previous' }).click();
  await panel(page)
    .getByRole('button', { name: /^The families who never came in/ })
    .click();
  await expect(page.locator('[data-canvas] .react-flow__node.selected')).toHaveCount(1);
  await panel(page).getByRole('button', { name: 'Close the questions' }).click();
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Title' })).toHaveValue(
    'The families who never came in',
  );
});

test('with keys: ten questions, answers one after another, in room mode too, and a way out', async ({ launch }) => {
  const { page } = await launch();
  const press = (keys: string) => page.keyboard.press(keys);
  await openPlan(page, 'journey');
  await press('Control+Shift+J');
  await expect(answer(page)).toBeFocused();
  await page.keyboard.type('Ask at the school gate');
  await press('Enter');
  await page.keyboard.type('Ask in Polish');
  await press('Enter');
  await expect(panel(page).getByRole('status')).toHaveText('2 answers');

  for (let at = 2; at <= 10; at++) {
    await press('Alt+PageDown');
    await expect(panel(page).getByText(`${at} of 10`)).toBeVisible();
    await expect(answer(page)).toBeFocused();
  }
  await press('Alt+PageDown');
  await expect(panel(page).getByText(/^2 answers in the plan/)).toBeVisible();
  for (let at = 10; at >= 1; at--) await press('Alt+PageUp');
  await expect(panel(page).getByText('1 of 10')).toBeVisible();

  await press('F5');
  await page.getByRole('button', { name: 'Leave room mode' }).waitFor();
  await expect(page.getByRole('heading', { name: /^Who near us would say/ })).toBeVisible();
  await expect(answer(page)).toBeVisible();
  await answer(page).focus();
  await page.keyboard.type('Ask the parish');
  await press('Enter');
  await expect(panel(page).getByRole('status')).toHaveText('3 answers');
  await press('Escape');
  await page.getByRole('button', { name: 'Export plan' }).waitFor();
  await expect(panel(page).getByRole('status')).toHaveText('3 answers');
  await press('Escape');
  await expect(answer(page)).toHaveCount(0);
});

function panel(page: Page) {
  return page.getByRole('complementary');
}

function answer(page: Page) {
  return panel(page).getByRole('textbox', { name: 'What does the room say?' });
}
