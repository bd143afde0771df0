/** The outline in the real app: once with the keys alone, once with the mouse, once with ten thousand items. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { savePlan } from '#shared/file';
import { generatePlan } from '#shared/templates';
import { expect, test } from './app';

test('with keys alone, the outline does what the canvas does', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const { keyboard } = page;
  await keyboard.press('Control+Shift+O');
  await expect(held(page)).toHaveAccessibleName('Early years, 16 items');

  await test.step('arrows walk and fold, letters find, Home and End jump', async () => {
    await keyboard.press('ArrowLeft');
    await expect(held(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(line(page, /^Nursery, /)).toBeHidden();
    await keyboard.press('ArrowRight');
    await keyboard.press('End');
    await expect(held(page)).not.toHaveAccessibleName(/^Early years/);
    await keyboard.press('Home');
    await keyboard.type('better t');
    await expect(held(page)).toHaveAccessibleName(
      'Priority, Better teaching in every classroom, Nursery to Year 13, Teaching, in progress',
    );
    await expect(held(page)).toHaveAttribute('aria-level', '4');
    await expect(held(page)).toHaveAttribute('aria-posinset', '1');
    await expect(held(page)).toHaveAttribute('aria-setsize', '2');
    await expect(weeks(page)).toHaveValue('N–Y13');
  });

  await test.step('Enter adds lines that have the place of the one before; Escape ends', async () => {
    await keyboard.press('Enter');
    await keyboard.type('Coaching in pairs');
    await keyboard.press('Enter');
    await keyboard.type('Coaching in threes');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(line(page, /^Priority, Coaching in pairs, Nursery to Year 13, Teaching, /)).toBeVisible();
    await expect(held(page)).toHaveAccessibleName(/^Priority, Coaching in threes, Nursery to Year 13, Teaching, /);
  });

  await test.step('F2 edits, Alt with an arrow moves by the lens’s steps and says so', async () => {
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowDown');
    await keyboard.press('F2');
    await keyboard.type('Coaching for everyone');
    await keyboard.press('Enter');
    await keyboard.press('Alt+ArrowDown');
    await expect(held(page)).toHaveAccessibleName(/^Priority, Coaching for everyone, .*, Attendance and inclusion, /);
    await expect(page.getByText('Now Nursery to Year 13, Attendance and inclusion', { exact: true })).toBeAttached();
  });

  await test.step('“Move to…” takes a group by part of its name, and weeks as they are spoken', async () => {
    await keyboard.press('Control+Shift+G');
    await keyboard.type('year 7, teach');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Y7 w3 – w12');
    await keyboard.press('Enter');
    await expect(held(page)).toHaveAccessibleName(
      /^Priority, Coaching for everyone, Year 7 week 3 to week 12, Teaching, /,
    );
    await expect(held(page)).toBeInViewport();
    await keyboard.press('Control+Shift+Backspace');
    await expect(held(page)).toHaveAccessibleName(/^Priority, Coaching for everyone, no place yet, /);
    await keyboard.press('Control+Z');
    await expect(line(page, /Coaching for everyone, Year 7 week 3/)).toBeFocused();
  });

  await test.step('a link is made by typing part of a title', async () => {
    await keyboard.press('Control+L');
    await keyboard.press('Tab');
    await keyboard.type('every child here');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Other item' })).toHaveValue(/^Every child/);
    await keyboard.press('Enter');
    await expect(page.getByRole('complementary').getByText('Every child here, every day')).toBeVisible();
  });

  await test.step('what is selected here is selected on the canvas; deleting gives the keys to a neighbour', async () => {
    await keyboard.press('Control+1');
    await expect(
      page
        .getByRole('main')
        .getByLabel(/Coaching for everyone/)
        .first(),
    ).toBeVisible();
    await expect(weeks(page)).toHaveValue('Y7 w3 – w12');
    await keyboard.press('Control+Shift+O');
    await expect(held(page)).toHaveAccessibleName(/Coaching for everyone/);
    await keyboard.press('Delete');
    await expect(line(page, /Coaching for everyone/)).toHaveCount(0);
    await expect(held(page)).toBeVisible();
  });

  await test.step('by kind, Alt with an arrow changes the kind; a whole kind is selected at once', async () => {
    await page.getByRole('radio', { name: 'Journey', exact: true }).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('tree', { name: 'Outline by kind' })).toBeVisible();
    for (let stops = 0; stops < 8 && (await held(page).count()) === 0; stops += 1) await keyboard.press('Tab');
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    const title = await held(page).getAttribute('aria-label');
    await keyboard.press('Alt+ArrowDown');
    await expect(held(page)).toHaveAccessibleName(title?.replace(/^Priority/, 'Action') ?? '');
    await keyboard.press('Control+Z');
    await keyboard.press('Control+Shift+A');
    await expect(page.getByRole('complementary').getByRole('heading', { name: /^\d+ items$/ })).toBeVisible();
    await expect(page.locator('[role=treeitem][aria-label^=Priority][aria-selected=false]')).toHaveCount(0);
  });
});

test('with the mouse, lines are chosen, folded, renamed, and have a menu', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Outline' }).click();
  await line(page, /Better teaching in every classroom/).click();
  await expect(weeks(page)).toHaveValue('N–Y13');
  await line(page, /Speech therapists/).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(4);

  await line(page, /Language check/).dblclick();
  await page.keyboard.type('Language check at three');
  await page.keyboard.press('Enter');
  await expect(line(page, /Language check at three/)).toBeVisible();

  await line(page, /Language check at three/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(line(page, /Language check at three/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(line(page, /Language check at three/)).toBeVisible();

  await page.getByRole('button', { name: 'Fold all groups', exact: true }).click();
  await expect(page.getByRole('treeitem', { level: 2 })).toHaveCount(0);
  await page.getByRole('button', { name: 'Unfold all groups' }).click();
  await expect(line(page, /^Nursery, /)).toBeVisible();

  await page.getByText('Sketch', { exact: true }).last().click();
  await expect(page.getByRole('tree', { name: 'Outline by sketch' })).toBeVisible();
  await expect(line(page, /^Frame, Nine schools/)).toHaveAttribute('aria-expanded', 'true');
});

for (const theme of ['light', 'dark'] as const) {
  test(`no rule of accessibility is broken by the outline and its dialogs in ${theme}`, async ({ launch }) => {
    const { page } = await launch();
    await page.emulateMedia({ colorScheme: theme });
    await openSample(page);
    await page.keyboard.press('Control+Shift+O');
    await page.keyboard.type('better');
    await check(page, 'outline');
    for (const [keys, screen] of [
      ['Control+Shift+G', 'move to'],
      ['Control+L', 'link to'],
    ] as const) {
      await page.keyboard.press(keys);
      await page.getByRole('dialog').waitFor();
      await check(page, screen);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

test('ten thousand items are walked without waiting', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'large.allthrough');
  await writeFile(file, savePlan(generatePlan({ items: 10_000, links: 2_000, seed: 3 })));
  const { page } = await launch(file);
  await page.getByRole('navigation', { name: 'Lenses' }).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('tree').waitFor();
  await page.keyboard.press('End');
  await expect(held(page)).toBeInViewport();
  expect(await page.getByRole('treeitem').count()).toBeLessThan(120);
  await page.keyboard.press('Home');
  await expect(held(page)).toHaveAccessibleName(/^Early years, /);
});

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await expect(page.getByRole('button', { name: /^Saved \d/ })).toBeVisible();
}

/** The line that has the keys. */
function held(page: Page): Locator {
  return page.locator('[role=treeitem]:focus');
}

function line(page: Page, name: RegExp): Locator {
  return page.getByRole('treeitem', { name });
}

function weeks(page: Page): Locator {
  return page.getByRole('complementary').getByRole('textbox', { name: 'Weeks' });
}

async function check(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, screen).toEqual([]);
}
