/** Somebody always has the keys: after every dialog, deletion and change of screen they are where one works on. */
import type { ElectronApplication, Page } from '@playwright/test';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';
import { card, expectOn, goToCanvas, openPlan } from './canvas';

const dialogs = [
  ['F1', 'Keyboard shortcuts'],
  ['Control+e', 'Export'],
  ['Control+Shift+g', 'Move'],
  ['Control+Shift+h', 'History'],
  ['Control+k', 'Find or do anything'],
  ['Control+l', 'Link to'],
  ['Control+n', 'New plan'],
  ['Control+Shift+n', 'Kinds of card'],
] as const;

test('in a plan: dialogs, deletions and what takes things away give the keys to the canvas', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await openPlan(page, 'sketch');
  await expectHeld(page, '[data-canvas] .react-flow');
  const press = (keys: string) => page.keyboard.press(keys);
  await press('n');
  await page.keyboard.type('Talk');
  await press('Enter');
  await press('Tab');
  await page.keyboard.type('Listening');
  await press('Enter');

  for (const selected of ['one', 'none'] as const) {
    for (const [keys, name] of dialogs) {
      await test.step(`${name} opens and is left, with ${selected} selected`, async () => {
        await card(page, 'Talk').click();
        if (selected === 'none') await press('Escape');
        if (selected === 'none' && /Move|Link/.test(name)) return;
        await press(keys);
        await page.getByRole('dialog', { name: new RegExp(`^${name}`) }).waitFor();
        await press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expectHeld(page, '[data-canvas] .react-flow');
      });
    }
  }

  await test.step('after a deletion and its undo, arrows and letters are the card’s again', async () => {
    await card(page, 'Talk').click();
    await press('Delete');
    await expect(card(page, 'Talk')).toHaveCount(0);
    await expectHeld(page, '[data-canvas] .react-flow');
    await press('Control+z');
    await expectOn(page, 'Talk');
    await press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Undo moving ‘Talk’' })).toBeEnabled();
    await page.keyboard.type('Talking');
    await press('Enter');
    await expectOn(page, 'Talking');
  });

  await test.step('after cutting, pasting lines, taking off, and putting back', async () => {
    await press('Control+x');
    await expect(card(page, 'Talking')).toHaveCount(0);
    await expectHeld(page, '[data-canvas] .react-flow');
    await write(app, 'One line\nAnother line');
    await press('Control+v');
    await page.getByRole('dialog', { name: 'Paste 2 items' }).waitFor();
    await press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectHeld(page, '[data-canvas] .react-flow');
    await card(page, 'Listening').click();
    await press('Control+Shift+Backspace');
    await expect(card(page, 'Listening')).toHaveCount(0);
    await expectHeld(page, '[data-canvas] .react-flow');
    await press('Control+z');
    await expectOn(page, 'Listening');
  });

  await test.step('after buttons that are gone or greyed out once they are pressed', async () => {
    const undo = page.getByRole('button', { name: /^Undo/ });
    while (await undo.isEnabled()) await undo.click();
    await expectHeld(page, '[data-canvas] .react-flow');
    await press('Control+y');
    await expectOn(page, 'Talk');
    await page.getByRole('complementary').getByRole('combobox', { name: 'Status' }).focus();
    await press('Control+i');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expectHeld(page, '[data-canvas] .react-flow');
    await press('Control+i');
  });

  await test.step('after an export', async () => {
    await exportAs({ app, page }, { name: 'Word document', extension: 'docx' }, { folder: dataFolder, base: 'keys' });
    await expectHeld(page, 'body *');
  });

  await test.step('in the outline, the lines have them, also when the last one is gone', async () => {
    await goToCanvas(page);
    await press('Control+Shift+o');
    await expectHeld(page, '[role=treeitem]');
    await press('Control+a');
    await press('Delete');
    await expectHeld(page, 'main, main *');
    await press('Control+1');
    await expectHeld(page, '[data-canvas] .react-flow');
  });
});

test('Escape: a half-typed tag goes and the field stays, the findings close, one level at a time', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.locator('[data-canvas] .react-flow__node').first().click();
  const tags = page.getByRole('complementary').getByRole('combobox', { name: 'Tags' });
  await tags.fill('half');
  await page.keyboard.press('Escape');
  await expect(tags).toBeFocused();
  await expect(tags).toHaveValue('');
  await expect(page.getByRole('complementary').getByText('half', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expectHeld(page, '[data-canvas] .react-flow__node.selected');

  for (const inside of [true, false]) {
    await page.keyboard.press('Control+Shift+f');
    const close = page.getByRole('button', { name: 'Close the list' });
    await close.waitFor();
    if (inside) await close.focus();
    await page.keyboard.press('Escape');
    await expect(close).toHaveCount(0);
    await expectHeld(page, '[data-canvas] .react-flow__node.selected');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-canvas] .react-flow__node.selected')).toHaveCount(0);
});

test('at Home: a plan that goes leaves the keys to the next, one that opens to its canvas', async ({ launch }) => {
  const { page } = await launch();
  const press = (keys: string) => page.keyboard.press(keys);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const title of ['First', 'Second', 'Third']) {
    await press('Control+n');
    await page.getByRole('dialog').getByLabel('Name of the plan').fill(title);
    await press('Enter');
    await expectHeld(page, '[data-canvas] .react-flow');
    await press('Control+w');
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).waitFor();
    await expectHeld(page, '[data-card]');
  }
  const face = (title: string) => page.locator('[data-card]', { hasText: title });

  await test.step('by key, from its menu, and the last one', async () => {
    await face('Second').focus();
    await press('Delete');
    await expect(face('Second')).toHaveCount(0);
    await expect(face('First')).toBeFocused();
    await page.getByRole('button', { name: 'More for First' }).click();
    await page.getByRole('menuitem', { name: /^Delete/ }).click();
    await expect(face('First')).toHaveCount(0);
    await expectHeld(page, '[data-card]');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(face('First')).toBeVisible();
    await expectHeld(page, 'main *');
  });

  await test.step('in the bin: restored, deleted for good, emptied, and back', async () => {
    await page.getByRole('button', { name: /^Bin/ }).click();
    await page.getByRole('button', { name: 'Restore Second' }).press('Enter');
    await expect(page.getByText('The bin is empty')).toBeVisible();
    await expectHeld(page, 'main *');
    await page.getByRole('button', { name: 'All plans' }).press('Enter');
    await expect(face('Second')).toBeVisible();
    await expectHeld(page, '[data-card]');
  });

  await test.step('dialogs and opening', async () => {
    await face('Third').focus();
    await press('F2');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await expect(face('Third')).toBeFocused();
    await press('Control+k');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await expect(face('Third')).toBeFocused();
    await press('Enter');
    await expectHeld(page, '[data-canvas] .react-flow');
  });
});

test('the canvas shows that it has the keys when they came by key, not when they came by hand', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'sketch');
  const ring = () =>
    page.evaluate(() => {
      const flow = document.querySelector('[data-canvas] .react-flow');
      return flow ? getComputedStyle(flow, '::after').content !== 'none' : false;
    });
  const { x, y, width, height } = (await page.locator('[data-canvas]').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await page.mouse.click(x + width / 2, y + height / 2);
  await expectHeld(page, '[data-canvas] .react-flow');
  expect(await ring()).toBe(false);
  await page.keyboard.press('F6');
  await goToCanvas(page);
  expect(await ring()).toBe(true);
});

/** What has the keys fits the selector, now and a frame later; it is never the page itself. */
async function expectHeld(page: Page, selector: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { activeElement } = document;
        const fits = activeElement !== null && activeElement.closest(wanted) !== null;
        return fits && activeElement !== document.body
          ? 'held'
          : `with ${activeElement?.outerHTML.slice(0, 120) ?? 'nobody'}`;
      }, selector),
    )
    .toBe('held');
}

async function write(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, words) => {
    clipboard.clear();
    clipboard.writeText(words);
  }, text);
}
