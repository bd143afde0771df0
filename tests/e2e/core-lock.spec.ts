/** A locked core: refused wherever an edit comes from, said in one sentence, and one press away from being unlocked. */
import { expect, test } from './app';
import { card, middleOf } from './canvas';

/** In the core of the sample trust, and on trial in it. */
const CORE = 'Phonics every day';
const TRIAL = 'Peer review week';
const RENAMED = 'Phonics, twice a day';

test('a locked core keeps what lies in it, with the mouse and with keys', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Core and edge' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  await page.getByRole('button', { name: 'Lock the core' }).click();
  await expect(page.getByRole('button', { name: 'Unlock the core' })).toHaveAttribute('aria-pressed', 'true');

  await test.step('a card can’t be dragged out of it', async () => {
    const before = await middleOf(card(page, CORE));
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 90, before.y + 120, { steps: 6 });
    await expect(page.locator('output', { hasText: 'The core is locked' })).toBeVisible();
    await expect(page.locator('[data-ghost]')).toHaveCount(0);
    await page.mouse.up();
    await expect(page.getByText(`‘${CORE}’ is in the core, which is locked. Nothing was changed.`)).toBeVisible();
    expect(await middleOf(card(page, CORE))).toEqual(before);
  });

  await test.step('nor deleted, nor another one put into it', async () => {
    await card(page, CORE).click();
    await page.keyboard.press('Delete');
    await expect(card(page, CORE)).toBeVisible();
    await card(page, TRIAL).click();
    await page.keyboard.press('Delete');
    await expect(card(page, TRIAL)).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(card(page, TRIAL)).toBeVisible();
  });

  await test.step('the sentence unlocks it, and what was written meanwhile takes effect', async () => {
    await card(page, CORE).click();
    const title = page.getByRole('complementary').getByRole('textbox', { name: 'Title' });
    await title.fill(RENAMED);
    await expect(page.getByRole('alert').filter({ hasText: 'Unlock the core first.' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Unlock the core' }).last().click();
    await expect(page.getByRole('button', { name: 'Lock the core' })).toHaveAttribute('aria-pressed', 'false');
    await expect(card(page, RENAMED)).toBeVisible();
    await expect(title).toHaveValue(RENAMED);
    await card(page, RENAMED).click();
    await page.keyboard.press('Delete');
    await expect(card(page, RENAMED)).toBeHidden();
  });
});
