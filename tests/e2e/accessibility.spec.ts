/** Every screen, in light, in dark and in high contrast, held to the rules that axe knows. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lenses, lensIds } from '#shared/lenses';
import { chooseMenu, expect, test } from './app';

for (const colours of ['light', 'dark', 'contrast'] as const) {
  test(`no screen breaks a rule of accessibility in ${colours}`, async ({ launch }) => {
    const { app, page } = await launch();
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (colours === 'contrast') await chooseMenu(app, 'view.theme.contrast');
    else await page.emulateMedia({ colorScheme: colours });
    await expect(page.locator(':root')).toHaveAttribute('data-theme', colours);
    await check(page, 'Home, first run');

    await page.getByRole('button', { name: 'New plan' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'New plan');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Explore the sample trust' }).click();
    for (const id of lensIds) {
      await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: lenses[id].name }).click();
      await page.getByRole('heading', { level: 2, name: lenses[id].name }).waitFor();
      await check(page, lenses[id].name);
    }
    await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Journey' }).click();
    await page
      .getByLabel(/Every child here, every day/)
      .first()
      .click();
    await expect(page.getByRole('textbox', { name: 'Weeks' })).toBeVisible();
    await check(page, 'one item in the inspector');
    await page
      .getByRole('button', { name: /findings$/ })
      .last()
      .click();
    await check(page, 'findings');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+J');
    await page.getByRole('textbox', { name: 'What does the room say?' }).fill('Ask at the gate');
    await page.keyboard.press('Enter');
    await page.getByText('One answer', { exact: true }).waitFor();
    await check(page, 'long view questions');
    await page.getByRole('button', { name: 'Close the questions' }).click();
    await page.keyboard.press('Control+Shift+Y');
    await page.getByRole('heading', { level: 3, name: 'Nursery, Autumn 1' }).waitFor();
    await check(page, 'one child’s way');
    await showLens(page, 'Sketch');
    await page.keyboard.press('Control+a');
    await page.getByRole('toolbar', { name: 'Arrange the selected cards' }).waitFor();
    await check(page, 'many items, with the arrange toolbar');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.keyboard.press('Control+Shift+H');
    await page.getByRole('dialog', { name: 'History' }).waitFor();
    await check(page, 'history');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+0');
    await page.getByRole('region', { name: 'Small map' }).waitFor();
    await page.getByRole('region', { name: 'Hint' }).waitFor();
    await check(page, 'small map and a hint');
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
    await check(page, 'keyboard shortcuts');
    await page.keyboard.press('Escape');
    await showLens(page, 'Journey');
    await page.keyboard.press('F5');
    await page.getByRole('button', { name: 'Leave room mode' }).waitFor();
    await check(page, 'room mode');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export plan' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'Export');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'All plans' }).click();
    await page.getByRole('heading', { name: 'Your plans' }).waitFor();
    await check(page, 'Home with a plan');
  });
}

async function showLens(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

async function check(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, screen).toEqual([]);
}
