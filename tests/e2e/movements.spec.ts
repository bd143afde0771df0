/** A trial is promoted by hand with its evidence, another leaves the core by keys and is moved back, and the list says so. */
import { chooseMenu, expect, test } from './app';
import { card, drag, expectAccessible, goToCanvas, middleOf, undo } from './canvas';

const CORE = 'Payroll and HR in one office';
const TRIAL = 'Peer review week';
const EVIDENCE = 'Three schools changed what they do after it';

test('what moves into the core or out of it says why', async ({ launch }) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page
    .getByRole('navigation', { name: 'Lenses' })
    .getByRole('button', { name: /^Core and edge/ })
    .click();
  await page.getByRole('button', { name: 'No more hints' }).click();

  await test.step('a trial is dropped into the core, and its evidence is asked for', async () => {
    await drag(page, await middleOf(card(page, TRIAL)), await middleOf(card(page, CORE)));
    const dialog = page.getByRole('dialog', { name: 'Into the stable core' });
    await expect(dialog.getByRole('textbox', { name: 'Evidence' })).toBeFocused();
    await expectAccessible(page, 'evidence asked for');
    await page.keyboard.type(EVIDENCE);
    await dialog.getByRole('button', { name: 'Promote' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('by keys another leaves the core, and Escape moves it back', async () => {
    await goToCanvas(page);
    await card(page, CORE).click();
    await page.keyboard.press('ArrowLeft');
    const dialog = page.getByRole('dialog', { name: 'Out of the stable core' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(`“${CORE}” moved back.`)).toBeVisible();
  });

  await test.step('the list of movements says what moved since this morning', async () => {
    await chooseMenu(app, 'view.movements');
    const list = page.getByRole('heading', { name: 'Movements' }).locator('xpath=../..');
    await expect(list.getByText('1 item has moved.')).toBeVisible();
    await expect(list.getByText('Trial → Stable core')).toBeVisible();
    await expect(list.getByText(EVIDENCE)).toBeVisible();
    await expectAccessible(page, 'movements');
    await undo(page);
    await chooseMenu(app, 'view.movements');
    await expect(list.getByText('Nothing has moved')).toBeVisible();
  });
});
