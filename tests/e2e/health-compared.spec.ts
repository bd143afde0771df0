/** Two earlier checks side by side, and what would move a statement as an item of the plan. */
import { expect, test } from './app';
import { card } from './canvas';

const STEP = 'Heads visit each other before Easter';
const LEFT = 'Say in public what we will stop';

test('two checks are compared, and what would move one becomes an item', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page
    .getByRole('navigation', { name: 'Lenses' })
    .getByRole('button', { name: /^Health check/ })
    .click();
  await page.getByRole('button', { name: 'No more hints' }).click();

  await test.step('the newest is compared with the one before it, and what has changed is said', async () => {
    await expect(page.getByRole('button', { name: 'Check: Autumn 2026' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Compared with: Autumn 2025' })).toBeVisible();
    await page.getByRole('button', { name: 'Statements and ratings' }).click();
    await expect(page.getByRole('dialog')).toContainText(/ (rose|fell) from \d/);
  });

  await test.step('what would move a statement is an action that stands at its function', async () => {
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('button', { name: /^What would move it/ })
      .first()
      .click();
    const field = dialog.getByRole('textbox', { name: /^What would move it/ });
    await expect(field).toBeFocused();
    await page.keyboard.type(STEP);
    await page.keyboard.press('Enter');
    await expect(field).toBeHidden();
    await expect(dialog).toBeVisible();
    await dialog
      .getByRole('button', { name: /^What would move it/ })
      .nth(1)
      .click();
    await page.keyboard.type(LEFT);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
    await expect(card(page, STEP)).toHaveCount(1);
    await expect(card(page, LEFT)).toHaveCount(1);
    await card(page, STEP).click();
    await expect(
      page.getByRole('complementary').getByRole('combobox', { name: 'It would move' }).first(),
    ).toBeVisible();
  });

  await test.step('an earlier check is looked at, without a comparison', async () => {
    await page.getByRole('button', { name: 'Check: Autumn 2026' }).click();
    await page
      .getByRole('menuitemradio', { name: 'Autumn 2025' })
      .or(page.getByRole('menuitemcheckbox', { name: 'Autumn 2025' }))
      .click();
    await expect(page.getByRole('button', { name: 'Check: Autumn 2025' })).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(card(page, STEP)).toBeHidden();
  });
});
