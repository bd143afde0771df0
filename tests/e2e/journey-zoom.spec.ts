/** Zooming the journey leads from weeks to terms to years and back, and what is under the pointer stays there. */
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { boxOf, card, openPlan } from './canvas';

const NOTCH = 120;

function levels(page: Page) {
  return page.getByRole('group', { name: 'How much time to show' });
}

async function level(page: Page): Promise<string> {
  const chosen = levels(page).getByRole('radio', { checked: true });
  return chosen.evaluate((radio) => radio.parentElement?.textContent ?? '');
}

/** Turns the wheel with Ctrl until the switch says a level; how many notches that took. */
async function zoomTo(page: Page, wanted: string, by: number): Promise<number> {
  await page.keyboard.down('Control');
  let notches = 0;
  for (; notches < 30 && (await level(page)) !== wanted; notches += 1) await page.mouse.wheel(0, by);
  await page.keyboard.up('Control');
  expect(await level(page)).toBe(wanted);
  return notches;
}

async function percent(page: Page): Promise<number> {
  return Number.parseFloat(await page.getByRole('button', { name: /^\d+%$/ }).innerText());
}

test('zooming out of weeks leads to terms and years, and back in, with the week under the pointer in its place', async ({
  launch,
}) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  const held = card(page, 'What is Year 9 for?');
  await held.click();
  await levels(page).getByText('Weeks').click();
  await expect(held).toBeInViewport();
  await page.keyboard.press('Escape');
  // Waits until the view has come to rest, and leaves the pointer there.
  await held.hover({ position: { x: 2, y: 12 } });
  const { x } = await boxOf(held);

  const stays = async () => {
    await expect(held).toBeInViewport();
    await expect.poll(async () => Math.abs((await boxOf(held)).x - x)).toBeLessThan(5);
  };
  await zoomTo(page, 'Terms', NOTCH);
  await stays();
  expect(await percent(page)).toBeGreaterThan(80);
  await zoomTo(page, 'Years', NOTCH);
  await stays();
  expect(await percent(page)).toBeGreaterThan(80);
  expect(await zoomTo(page, 'Terms', -NOTCH)).toBeGreaterThan(1);
  await stays();
  await zoomTo(page, 'Weeks', -NOTCH);
  await stays();

  await test.step('by keys, too; the whole plan and the actual size keep the level, and so does a switch', async () => {
    for (let farther = 0; farther < 12; farther += 1) await page.keyboard.press('Control+-');
    await expect.poll(() => level(page)).toBe('Years');
    await levels(page).getByText('Weeks').click();
    await page.keyboard.press('Control+0');
    expect(await level(page)).toBe('Weeks');
    await page.getByRole('button', { name: /^Count: / }).click();
    await page.getByRole('menuitem', { name: 'Keep years, terms or weeks while zooming' }).click();
    for (let farther = 0; farther < 12; farther += 1) await page.keyboard.press('Control+-');
    await expect.poll(() => percent(page)).toBeLessThan(20);
    expect(await level(page)).toBe('Weeks');
  });
});
