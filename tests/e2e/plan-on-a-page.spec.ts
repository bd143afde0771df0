/** The plan on a page as a room fills it: reordered by hand and by keys, with more areas and a number of priorities. */
import { expect, test } from './app';
import { boxOf, card, expectOn, middleOf } from './canvas';

test('priorities are reordered by hand and by keys, and the page takes another shape', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Towards 2030/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  // It begins where it has something to show.
  await expect(page.getByRole('heading', { level: 2, name: 'Plan on a page' })).toBeVisible();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const top = async (title: string) => (await middleOf(card(page, title))).y;

  await test.step('by hand, a card goes above another', async () => {
    const from = await middleOf(card(page, 'Best start in life'));
    const to = await middleOf(card(page, 'Trust curriculum'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y - 4, { steps: 6 });
    await page.mouse.move(to.x, to.y - 6);
    await page.mouse.up();
    await expect.poll(async () => (await top('Best start in life')) < (await top('Trust curriculum'))).toBe(true);
  });

  await test.step('by keys, it goes back below it', async () => {
    await card(page, 'Best start in life').click();
    await expectOn(page, 'Best start in life');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await top('Best start in life')) > (await top('Trust curriculum'))).toBe(true);
  });

  await test.step('where it will land is shown, and the whole sheet stays in view as it grows', async () => {
    const from = await middleOf(card(page, 'Induction of colleagues'));
    const to = await middleOf(card(page, 'IT strategy'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 20, to.y - 10, { steps: 6 });
    await page.mouse.move(to.x + 12, to.y - 6);
    const ghost = await boxOf(page.locator('[data-ghost]'));
    await page.mouse.up();
    await expect.poll(async () => (await boxOf(card(page, 'Induction of colleagues'))).x).toBeGreaterThan(from.x);
    const landed = await boxOf(card(page, 'Induction of colleagues'));
    expect(Math.abs(landed.x - ghost.x) + Math.abs(landed.y - ghost.y)).toBeLessThan(6);
    const pane = await boxOf(page.locator('[data-canvas=page] .react-flow__pane'));
    const last = await boxOf(card(page, 'Succession planning'));
    expect(last.x + last.width).toBeLessThan(pane.x + pane.width);
    await page.getByRole('button', { name: /^Undo/ }).click();
  });

  await test.step('with another area and three priorities in each, what does not fit is counted and kept', async () => {
    await page.keyboard.press('Escape');
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Add an area' }).first().click();
    await expect(panel.getByRole('button', { name: /^Colour of / })).toHaveCount(7);
    await panel.getByRole('combobox', { name: 'Priorities in each area' }).click();
    await page.getByRole('option', { name: '3', exact: true }).click();
    await expect(card(page, 'Succession planning')).toHaveCount(0);
    await expect(card(page, 'Trust curriculum')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(card(page, 'Succession planning')).toBeVisible();
  });
});
