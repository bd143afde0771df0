/** The plan on a page as a room fills it: reordered by hand and by keys, with more areas and a number of priorities. */
import { expect, test } from './app';
import { card, expectOn, middleOf } from './canvas';

test('priorities are reordered by hand and by keys, and the page takes another shape', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Towards 2030/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Plan on a page' }).click();
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
