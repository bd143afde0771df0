/** An audit as a room makes it: twelve practices from the tray onto the rings, what each is, one promoted, the core locked. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { savePlan } from '#shared/file';
import { builtItem, builtPlan } from '../plans';
import { expect, test } from './app';
import type { Spot } from './canvas';
import { boxOf, card, drag, expectOn, goToCanvas, middleOf } from './canvas';

const PRACTICES = [
  'Phonics every day',
  'One safeguarding record',
  'Calls before nine',
  'Payroll in one office',
  'Shared curriculum',
  'Peer review week',
  'Quiet rooms at break',
  'Reading for the lowest fifth',
  'Behaviour at doors',
  'Home visits before Nursery',
  'Coaching for every teacher',
  'One finance system',
] as const;
const TRIAL = PRACTICES[5];
const BY_HAND = 8;

/** Twelve practices that nobody has placed, and somebody who can own one. */
function auditPlan() {
  const items = PRACTICES.map((title, n) =>
    builtItem(`p${n}`, { kind: 'practice', title, code: `C-${String(n + 1).padStart(3, '0')}` }),
  );
  const head = builtItem('head', { kind: 'role', title: 'Director of Education', code: 'R-013' });
  return builtPlan({ header: { title: 'An audit', nextNumber: 14 }, items: [...items, head] });
}

/** Where a point of the scene lies on the page; the middle of the rings is its origin. */
async function spotOf(page: Page, x: number, y: number): Promise<Spot> {
  const pane = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  const at = await page.locator('[data-canvas] .react-flow__viewport').evaluate((element) => {
    const { e, f, a } = new DOMMatrixReadOnly(getComputedStyle(element).transform);
    return { x: e, y: f, zoom: a };
  });
  return { x: pane.x + at.x + x * at.zoom, y: pane.y + at.y + y * at.zoom };
}

test('twelve practices are audited, with the mouse and with keys', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'audit.allthrough');
  await writeFile(file, savePlan(auditPlan()));
  const { page } = await launch(file);
  await page
    .getByRole('navigation', { name: 'Lenses' })
    .getByRole('button', { name: /^Core and edge/ })
    .click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const tray = page.getByRole('region', { name: 'Waiting for a place' });
  const panel = page.getByRole('complementary');

  await test.step('eight are dragged from the tray, into the core, the platform, and beyond the last ring', async () => {
    for (const [n, title] of PRACTICES.slice(0, BY_HAND).entries()) {
      const away = n < 3 ? 40 : n < 5 ? 110 : 2_000;
      const to = await spotOf(page, 0, (n % 2 === 0 ? 1 : -1) * Math.min(away, 190));
      await drag(page, await middleOf(tray.getByText(title)), to);
      await expect(card(page, title)).toBeVisible();
    }
  });

  await test.step('four are placed by keys, and brought inwards by arrows', async () => {
    for (const title of PRACTICES.slice(BY_HAND)) {
      await tray.getByRole('button', { name: new RegExp(title) }).focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Place here' }).press('Enter');
      await expectOn(page, title);
      await goToCanvas(page);
    }
    await expect(page.getByText('Everything has a place here.')).toBeVisible();
  });

  await test.step('each says whether it is standardised or empowered, and what is left to schools', async () => {
    for (const [n, title] of PRACTICES.entries()) {
      await card(page, title).click();
      await panel.getByRole('combobox', { name: 'It is' }).click();
      await page.getByRole('option', { name: n % 3 === 0 ? 'Empowered' : 'Standardised' }).click();
    }
    await card(page, PRACTICES[0]).click();
    await panel.getByRole('textbox', { name: 'Left to schools' }).fill('Which books, and who reads with whom');
    await page.keyboard.press('Tab');
    await expect(card(page, PRACTICES[0])).toHaveAttribute('aria-label', /empowered/);
  });

  await test.step('one is promoted, with its evidence and its owner', async () => {
    await card(page, TRIAL).click();
    await panel.getByRole('combobox', { name: 'Ring' }).click();
    await page.getByRole('option', { name: 'Trial' }).click();
    await drag(page, await middleOf(card(page, TRIAL)), await spotOf(page, 0, 40));
    const dialog = page.getByRole('dialog', { name: 'Into the stable core' });
    await dialog.getByRole('textbox', { name: 'Evidence' }).fill('Three schools changed what they do after it');
    await dialog.getByRole('combobox', { name: 'Owner' }).fill('Director');
    await page.getByRole('option', { name: /Director of Education/ }).click();
    await dialog.getByRole('button', { name: 'Promote' }).click();
    await expect(dialog).toBeHidden();
    await expect(card(page, TRIAL)).toHaveAttribute('aria-label', /Stable core/);
  });

  await test.step('what lies in a locked core can’t be changed, and unlocked it can', async () => {
    await page.getByRole('button', { name: 'Lock the core' }).click();
    await card(page, TRIAL).click();
    await panel.getByRole('combobox', { name: 'It is' }).click();
    await page.getByRole('option', { name: 'Not said yet' }).click();
    await expect(
      page.getByText(`‘${TRIAL}’ is in the core, which is locked. Nothing was changed.`, { exact: false }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Unlock the core' }).first().click();
    await expect(page.getByRole('button', { name: 'Lock the core' })).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('all of it can be taken back, step by step', async () => {
    const button = page.getByRole('button', { name: /^Undo/ }).first();
    for (let steps = 0; steps < 80 && (await button.isEnabled()); steps += 1) await button.click();
    await expect(page.locator('[data-canvas] .react-flow__node')).toHaveCount(0);
    await expect(tray.getByText(PRACTICES[0])).toBeVisible();
  });
});
