/** What is being typed is never lost to leaving: closing the plan, the window or the app, or showing it to the room. */
import type { Page } from '@playwright/test';
import { chooseMenu, expect, test } from './app';
import { addByHand, card, openPlan, spot } from './canvas';

/** Types another title on a card and goes no further. */
async function typeOn(page: Page, title: string, words: string): Promise<void> {
  await card(page, title).click();
  await page.keyboard.type(words);
  await expect(page.locator('[data-canvas] [data-item-title]')).toHaveValue(words);
}

async function openAgain(page: Page): Promise<void> {
  await page.locator('[data-card]', { hasText: 'Our 570 weeks' }).press('Enter');
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Sketch' }).click();
}

test('a title that is being typed is kept when the plan, the window or the app is closed', async ({ launch }) => {
  let run = await launch();
  await openPlan(run.page, 'sketch');
  await addByHand(run.page, await spot(run.page, 0.4, 0.3), 'Reading');

  await test.step('the room', async () => {
    await typeOn(run.page, 'Reading', 'Reading aloud');
    await run.page.keyboard.press('F5');
    await expect(run.page.getByRole('button', { name: 'Leave room mode' })).toBeVisible();
    await expect(card(run.page, 'Reading aloud')).toBeVisible();
    await run.page.keyboard.press('F5');
  });

  await test.step('the plan', async () => {
    await typeOn(run.page, 'Reading aloud', 'Reading every day');
    await chooseMenu(run.app, 'file.home');
    await openAgain(run.page);
    await expect(card(run.page, 'Reading every day')).toBeVisible();
  });

  await test.step('the window', async () => {
    await typeOn(run.page, 'Reading every day', 'Reading at home');
    await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await run.close();
    run = await launch();
    await openAgain(run.page);
    await expect(card(run.page, 'Reading at home')).toBeVisible();
  });

  await test.step('the app, with a card that is new', async () => {
    const { x, y } = await spot(run.page, 0.4, 0.7);
    await run.page.mouse.dblclick(x, y);
    await run.page.locator('[data-canvas] [data-item-title]').waitFor();
    await run.page.keyboard.type('Books for all');
    const gone = run.page.waitForEvent('close');
    await run.app.evaluate(({ app }) => app.quit());
    await gone;
    await run.close();
    run = await launch();
    await openAgain(run.page);
    await expect(card(run.page, 'Books for all')).toBeVisible();
  });
});
