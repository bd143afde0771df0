/** A health check from its template, rated by keys, one after another and without names. */
import { expect, test } from './app';

test('a check from the template is rated without names', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Health check/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Health check' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Health check' })).toBeVisible();

  await test.step('a person rates by keys, and backs out without losing what is rated', async () => {
    await page.getByRole('button', { name: 'Rate', exact: true }).click();
    await page.getByRole('menuitem', { name: 'One after another, without names' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('no name is kept')).toBeVisible();
    await expect(dialog.getByText('1 of 24')).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('4');
    await expect(dialog.getByText('2 of 24')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('what was rated is kept and said', async () => {
    await page.getByRole('button', { name: 'Statements and ratings' }).click();
    await expect(page.getByRole('dialog').getByText('Rated by one person; 23 of 24', { exact: false })).toBeVisible();
    await page.keyboard.press('Escape');
  });
});
