/** What contradicts itself between core and edge is said in the list of findings, and each jumps to what it speaks of. */
import { expect, test } from './app';

test('contradictions of core and edge stand in the list, and the list opens at them', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page
    .getByRole('navigation', { name: 'Lenses' })
    .getByRole('button', { name: /^Core and edge/ })
    .click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const panel = page.getByRole('complementary');

  await test.step('more is tried than can be carried, once it is said how much that is', async () => {
    await page.getByRole('button', { name: 'Balance of core and edge' }).click();
    await panel.getByRole('textbox', { name: 'Trials at once, at most' }).fill('3');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: /^\d+ findings$/ }).click();
    await expect(panel.getByRole('heading', { name: 'Core and edge' })).toBeInViewport();
    await expect(panel.getByRole('button', { name: /^8 trials at once, and room for 3/ })).toBeVisible();
  });

  await test.step('an edge with nothing to stand on, a core that nobody sustains, nothing left to schools', async () => {
    for (const words of [
      / has an edge with nothing to stand on/,
      / in the core without an owner/,
      / with nothing left to schools/,
    ])
      await expect(panel.getByRole('button', { name: words })).toBeVisible();
    await panel.getByRole('button', { name: / has an edge with nothing to stand on/ }).click();
    await expect(page.locator('[data-canvas=rings] .react-flow__node.selected')).toHaveCount(3);
  });
});
