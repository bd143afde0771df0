/** The menu of a card, a link and the empty canvas: by the right button and by keys. */
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { addByHand, boxOf, card, expectAccessible, expectOn, middleOf, openPlan, spot } from './canvas';

test('the right button opens the menu of what it points at, and still moves the view', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'sketch');
  await addByHand(page, await spot(page, 0.3, 0.3), 'Reading');
  await addByHand(page, await spot(page, 0.3, 0.6), 'Writing');
  const menu = page.getByRole('menu');

  await test.step('on a card: it is selected, and its title can be typed at once', async () => {
    const at = await middleOf(card(page, 'Reading'));
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await expect(menu).toBeVisible();
    await expectOn(page, 'Reading');
    await expectAccessible(page, 'the menu of a card');
    await menu.getByRole('menuitem', { name: 'Edit the title' }).click();
    await page.keyboard.type('Reading aloud');
    await page.keyboard.press('Enter');
    await expectOn(page, 'Reading aloud');
  });

  await test.step('Escape closes it and gives the keys back to the card', async () => {
    const at = await middleOf(card(page, 'Reading aloud'));
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expectOn(page, 'Reading aloud');
    await expect(card(page, 'Reading aloud')).toBeFocused();
  });

  await test.step('on the empty canvas: a card is added just there', async () => {
    const at = await spot(page, 0.6, 0.4);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await menu.getByRole('menuitem', { name: 'Add an action here' }).click();
    await page.keyboard.type('Talk');
    await page.keyboard.press('Enter');
    const { x, y } = await boxOf(card(page, 'Talk'));
    expect(Math.abs(x - at.x)).toBeLessThan(20);
    expect(Math.abs(y - at.y)).toBeLessThan(20);
  });

  await test.step('dragged, it moves the view and opens nothing', async () => {
    const before = await boxOf(card(page, 'Talk'));
    const from = await spot(page, 0.5, 0.8);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(from.x - 60, from.y - 40, { steps: 6 });
    await page.mouse.up({ button: 'right' });
    await expect.poll(async () => before.x - (await boxOf(card(page, 'Talk'))).x).toBeGreaterThan(30);
    await expect(menu).toHaveCount(0);
  });
});

test('the menu by keys alone, on a card, a link and the canvas', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'sketch');
  await addByHand(page, await spot(page, 0.3, 0.3), 'Reading');
  const menu = page.getByRole('menu');
  const press = (key: string) => page.keyboard.press(key);

  await test.step('on a card: down to an entry, Enter does it', async () => {
    await press('Control+ArrowRight');
    await page.keyboard.type('Writing');
    await press('Enter');
    await press('Shift+F10');
    await expect(menu).toBeVisible();
    await choose(page, 'Duplicate');
    await expect(card(page, 'Writing')).toHaveCount(2);
    await press('Control+z');
    await expect(card(page, 'Writing')).toHaveCount(1);
  });

  await test.step('on a link: its label', async () => {
    await card(page, 'Writing').focus();
    await press('Alt+l');
    await press('Shift+F10');
    await choose(page, 'Edit the label of the link');
    await page.keyboard.type('then');
    await press('Enter');
    await expect(page.locator('[data-canvas]').getByText('then', { exact: true })).toBeVisible();
  });

  await test.step('on the canvas: Escape closes it, the keys stay on the canvas', async () => {
    await press('Escape');
    await press('Escape');
    await press('Shift+F10');
    await expect(menu.getByRole('menuitem', { name: 'Add an action here' })).toBeVisible();
    await press('Escape');
    await expect(menu).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.react-flow') !== null)).toBe(true);
  });
});

test('on the journey a double-click is drawn to the start of a year, and Ctrl frees it', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  const { x, y, width, height } = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  const near = x + (3 * width) / 15 + 4;
  const [first = 0, second = 0] = await freeHeights(page, near, y, y + height);
  await addByHand(page, { x: near, y: first }, 'Drawn');
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await page.mouse.dblclick(near, second);
  await page.keyboard.up('Control');
  await page.keyboard.type('Free');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Drawn')).toHaveAttribute('aria-label', /\. Y2\b(?! w)|Y2 w1\b/u);
  await expect(card(page, 'Free')).toHaveAttribute('aria-label', /Y2 w[2-5]\b/u);
});

/** Heights at which nothing lies on the canvas around `x`, far enough from each other for a card each. */
function freeHeights(page: Page, x: number, top: number, bottom: number): Promise<number[]> {
  return page.evaluate(
    (from) => {
      const isFree = (at: number) =>
        [-20, 0, 20].every((by) =>
          [-10, 10, 60].every((across) =>
            document.elementFromPoint(from.x + across, at + by)?.classList.contains('react-flow__pane'),
          ),
        );
      const free: number[] = [];
      for (let at = from.top + 24; at < from.bottom - 24; at += 8)
        if (isFree(at) && at - (free.at(-1) ?? 0) > 60) free.push(at);
      return free;
    },
    { x, top, bottom },
  );
}

/** Down to the entry of this name, and Enter. */
async function choose(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('menuitem', { name });
  await expect(entry).toBeVisible();
  const reached = () => entry.evaluate((element) => element === document.activeElement);
  for (let tries = 0; tries < 20 && !(await reached()); tries += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
