/** The outline in the real app: once with the keys alone, once with the mouse, once with ten thousand items. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { savePlan } from '#shared/file';
import { generatePlan } from '#shared/templates';
import { expect, test } from './app';
import { addByHand, middleOf, openPlan, spot } from './canvas';

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
      'Priority, Better teaching in every classroom, Nursery to Year 13, Teaching, Closing gaps, 1 of 4, in progress',
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
    await page.getByRole('combobox', { name: 'Group by' }).focus();
    await keyboard.press('Enter');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await expect(page.getByRole('tree', { name: 'Outline by kind' })).toBeVisible();
    for (let stops = 0; stops < 8 && (await held(page).count()) === 0; stops += 1) await keyboard.press('Tab');
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    const [, title = ''] = (await held(page).getAttribute('aria-label'))?.split(', ') ?? [];
    await keyboard.press('Alt+ArrowDown');
    await expect(held(page)).toHaveAccessibleName(new RegExp(`^Action, ${title}`));
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

  await page.getByRole('combobox', { name: 'Group by' }).click();
  await page.getByRole('option', { name: 'By sketch' }).click();
  await expect(page.getByRole('tree', { name: 'Outline by sketch' })).toBeVisible();
  await expect(line(page, /^Frame, Nine schools/)).toHaveAttribute('aria-expanded', 'true');
});

test('by sketch, lines say where items lie, frames take along what they hold, and cards are put in order', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page;
  await openPlan(page, 'sketch');
  for (const [index, title] of ['Alpha', 'Beta', 'Gamma'].entries())
    await addByHand(page, await spot(page, 0.3 + index * 0.12, 0.3 + index * 0.1), title);
  await keyboard.press('Control+A');
  await keyboard.press('Alt+Shift+F');
  await keyboard.type('Together');
  await keyboard.press('Enter');
  await keyboard.press('Control+Shift+O');
  await page.getByRole('combobox', { name: 'Group by' }).click();
  await page.getByRole('option', { name: 'By sketch' }).click();
  const place = async (name: RegExp) => placeOf(await line(page, name).getAttribute('aria-label'));

  await test.step('a frame that is moved takes its cards along, says where it is, and is undone with them', async () => {
    await line(page, /^Frame, Together/).click();
    const [frame, alpha] = [await place(/^Frame, Together/), await place(/, Alpha/)];
    await keyboard.press('Alt+ArrowDown');
    await keyboard.press('Alt+ArrowRight');
    await keyboard.press('Alt+Shift+ArrowRight');
    expect(await place(/^Frame, Together/)).toEqual({ x: frame.x + 48, y: frame.y + 8 });
    expect(await place(/, Alpha/)).toEqual({ x: alpha.x + 48, y: alpha.y + 8 });
    await expect(
      page.getByText(`Now on the sketch, across ${frame.x + 48}, down ${frame.y + 8}`, { exact: true }),
    ).toBeAttached();
    await expect(line(page, /, Alpha/)).toContainText(`Across ${alpha.x + 48}, down ${alpha.y + 8}`);
    // Along one axis it is one step, along the other another.
    await keyboard.press('Control+Z');
    expect(await place(/, Alpha/)).toEqual({ x: alpha.x, y: alpha.y + 8 });
    await keyboard.press('Control+Z');
    expect(await place(/, Alpha/)).toEqual(alpha);
  });

  await test.step('what is selected is aligned from the palette, and all of it laid out', async () => {
    await line(page, /, Alpha/).click();
    await line(page, /, Gamma/).click({ modifiers: ['Shift'] });
    await fromPalette(page, 'Align left');
    await expect(page.getByRole('button', { name: 'Undo aligning 3 items' })).toBeEnabled();
    const xs = await Promise.all([/, Alpha/, /, Beta/, /, Gamma/].map(async (name) => (await place(name)).x));
    expect(new Set(xs).size).toBe(1);
    await fromPalette(page, 'Arrange the selection as a tree');
    await expect(page.getByRole('button', { name: /^Undo arranging/ })).toBeEnabled();
  });

  await test.step('keys act on the line that has them, also when nothing is selected', async () => {
    await line(page, /, Beta/).click();
    await keyboard.press('F2');
    await keyboard.type('Better');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(0);
    const before = await place(/, Better/);
    await keyboard.press('Alt+ArrowRight');
    expect(await place(/, Better/)).toEqual({ x: before.x + 8, y: before.y });
    await keyboard.press('Control+Shift+G');
    await expect(page.getByRole('dialog', { name: 'Move ‘Better’' })).toBeVisible();
    await keyboard.press('Escape');
    await keyboard.press('Delete');
    await expect(line(page, /, Better/)).toHaveCount(0);
    await keyboard.press('Delete');
    await expect(line(page, /, (Alpha|Gamma),/)).toHaveCount(1);
  });
});

test('a line is dragged to another group with the mouse: marked, one undo step, and Escape calls it off', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Shift+O');
  const dragged = line(page, /, Speech therapists/);
  const target = line(page, /Better teaching in every classroom/);
  const group = line(page, /^Teaching, \d/).first();
  const was = (await dragged.getAttribute('aria-label')) ?? '';
  const carry = async () => {
    const [from, to] = [await middleOf(dragged), await middleOf(target)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y - 10, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
  };

  await carry();
  await expect(group).toHaveAttribute('data-takes');
  await expect(page.getByText('To Nursery, Teaching', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-takes]')).toHaveCount(0);
  await page.mouse.up();
  await expect(dragged).toHaveAccessibleName(was);

  await carry();
  await page.mouse.up();
  await expect(dragged).toHaveAccessibleName(/, Teaching, /);
  await expect(dragged).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(dragged).toHaveAccessibleName(was);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('what waits is placed by a week that is typed, and is not offered to be taken off', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('region', { name: 'Waiting for a place' }).getByRole('button').first().click();
  await page.keyboard.press('Control+Shift+G');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^Take off/ })).toHaveCount(0);
  await page.keyboard.type('y5 w12');
  await expect(page.getByRole('option', { name: 'Weeks y5 w12' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(weeks(page)).toHaveValue('Y5 w12');
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

/** Where a line says aloud that its item lies on the sketch. */
function placeOf(words: string | null): { x: number; y: number } {
  const found = /across (-?\d+), down (-?\d+)/.exec(words ?? '');
  return { x: Number(found?.[1]), y: Number(found?.[2]) };
}

async function fromPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name: new RegExp(`^${name}`) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
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
