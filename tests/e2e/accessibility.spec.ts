/** Every screen, in light and in dark, held to the rules that axe knows. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lenses, lensIds } from '#shared/lenses';
import { expect, test } from './app';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen breaks a rule of accessibility in ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch();
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
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
    await page.getByRole('button', { name: 'Export plan' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'Export');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'All plans' }).click();
    await page.getByRole('heading', { name: 'Your plans' }).waitFor();
    await check(page, 'Home with a plan');
  });
}

async function check(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, screen).toEqual([]);
}
