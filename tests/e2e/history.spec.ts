/** The history as a list: by mouse and by keys; what is undone is always shown, or said. */
import type { Page } from '@playwright/test';
import { expect, test } from './app';

test('the history is stepped through, and undo shows what it changed', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Sketch' }).click();
  const titles = ['First thought', 'Second thought', 'Third thought'];
  for (const [index, title] of titles.entries()) {
    await page.mouse.move(400 + index * 20, 200 + index * 120);
    await page.keyboard.press('n');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }

  await test.step('by the mouse: a click on a step goes there', async () => {
    await page.getByRole('button', { name: 'History', exact: true }).click();
    const list = page.getByRole('dialog', { name: 'History' });
    await expect(list.getByRole('button')).toHaveText([
      /^Adding ‘Third thought’Now\d\d:\d\d$/,
      /^Adding ‘Second thought’\d\d:\d\d$/,
      /^Adding ‘First thought’\d\d:\d\d$/,
      /^As it was before$/,
    ]);
    await list.getByRole('button', { name: /First thought/ }).click();
    await expect(list.getByRole('button', { name: /First thought/ })).toHaveAttribute('aria-current', 'step');
    await expect(cardOf(page, 'Third thought')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
  });

  await test.step('by keys: open, walk up, Enter, Escape', async () => {
    await page.keyboard.press('Control+Shift+H');
    const list = page.getByRole('dialog', { name: 'History' });
    await expect(list.getByRole('button', { name: /First thought/ })).toBeFocused();
    await page.keyboard.press('Home');
    await expect(list.getByRole('button', { name: /Third thought.*Undone/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cardOf(page, 'Third thought')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('undo far away from what it changes brings that into view', async () => {
    await cardOf(page, 'Third thought').click();
    for (let nudge = 0; nudge < 3; nudge += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Escape');
    const zoom = page.getByRole('group', { name: 'Zoom' }).getByText(/%$/);
    const before = await zoom.textContent();
    for (let far = 0; far < 6; far += 1) await page.keyboard.press('Shift+ArrowRight');
    await expect(cardOf(page, 'Third thought')).not.toBeInViewport();
    await page.keyboard.press('Control+z');
    await expect(cardOf(page, 'Third thought')).toBeInViewport();
    await expect(
      page.getByText('Undone: moving ‘Third thought’ on the sketch. The view has moved there.'),
    ).toBeVisible();
    await expect(zoom).toHaveText(before ?? '');
    await expect(page.getByRole('button', { name: 'Undo adding ‘Third thought’' })).toBeVisible();
  });

  await test.step('what is undone in another lens is shown there, if that is asked for', async () => {
    const show = (lens: string) =>
      page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: lens }).click();
    await cardOf(page, 'Third thought').click();
    await page.keyboard.press('ArrowRight');
    await show('Journey');
    await page.keyboard.press('Control+z');
    await page.getByRole('log').getByRole('button', { name: 'Show' }).click();
    await expect(page.locator('[data-canvas=sketch]')).toBeVisible();
    await expect(cardOf(page, 'Third thought')).toBeInViewport();
    await expect(cardOf(page, 'Third thought')).toHaveClass(/selected/);
  });

  await test.step('what is nowhere to be seen on this lens is said', async () => {
    await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Journey' }).click();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Undone: adding ‘Third thought’.')).toBeVisible();
  });
});

function cardOf(page: Page, title: string) {
  return page.getByRole('main').getByRole('group', { name: new RegExp(title) });
}
