/** Putting cards in order on the sketch: by the mouse, and once more with keys alone; each one undo step. */
import type { Locator, Page } from '@playwright/test';
import type { AppRun } from './app';
import { expect, test } from './app';
import { drag } from './canvas';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const TITLES = ['Listen to schools', 'Agree the model', 'Train the leaders'] as const;

test('cards are aligned, spread out and laid out with the mouse, and snap to each other', async ({ launch }) => {
  const { page } = await sketchWithCards(await launch());
  const [first, second, third] = TITLES;

  await test.step('a toolbar comes with the second selected card, and only then', async () => {
    await card(page, first).click();
    await expect(toolbar(page)).toHaveCount(0);
    for (const title of [second, third]) await card(page, title).click({ modifiers: ['Shift'] });
    await expect(toolbar(page)).toBeVisible();
  });

  await test.step('align left and same gaps down', async () => {
    await toolbar(page).getByRole('button', { name: 'Align left' }).click();
    await expect.poll(async () => new Set((await boxes(page)).map(({ x }) => x)).size).toBe(1);
    await toolbar(page).getByRole('button', { name: 'Same gaps down' }).click();
    await expect.poll(async () => gapsDown(await boxes(page))).toBeLessThanOrEqual(1.5);
  });

  await test.step('undo takes each of them back as one step', async () => {
    await expect(page.getByRole('button', { name: 'Undo distributing 3 items' })).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo aligning 3 items' })).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => new Set((await boxes(page)).map(({ x }) => x)).size).toBe(3);
  });

  await test.step('a dragged card snaps to the edge of another, with a guide, and not while Ctrl is held', async () => {
    await page.keyboard.press('Escape');
    const target = await boxOf(card(page, first));
    const from = await boxOf(card(page, third));
    const grip = { x: from.x + 20, y: from.y + from.height / 2 };
    const to = { x: target.x + 20 + 3, y: grip.y + 40 };
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x - 30, grip.y + 10, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await expect(page.locator('[data-guide=upright]').first()).toBeVisible();
    expect((await boxOf(card(page, third))).x).toBeCloseTo(target.x, 0);
    await page.keyboard.down('Control');
    await page.mouse.move(to.x, to.y + 1);
    await expect(page.locator('[data-guide]')).toHaveCount(0);
    expect((await boxOf(card(page, third))).x).toBeCloseTo(target.x + 3, 0);
    await page.keyboard.up('Control');
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await expect.poll(async () => (await boxOf(card(page, third))).x).toBeCloseTo(target.x, 0);
  });

  await test.step('everything as a tree: what follows stands below, and it glides there', async () => {
    await page.keyboard.press('Control+a');
    await toolbar(page).getByRole('button', { name: 'Arrange the selection as a tree' }).click();
    await expect(page.getByRole('button', { name: /^Undo arranging/ })).toBeEnabled();
    await expect(page.locator('[data-gliding]')).toHaveCount(0);
    expect(await overlapping(page)).toBe(0);
  });
});

test('all of it with keys alone', async ({ launch }) => {
  const { page } = await sketchWithCards(await launch());
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(async () => new Set((await boxes(page)).map(({ y }) => y)).size).toBe(1);
  await page.keyboard.press('Alt+Shift+A');
  await expect(page.getByRole('button', { name: /^Undo (distributing|aligning) 3 items$/ })).toBeEnabled();
  await page.keyboard.press('Alt+Shift+H');
  await expect
    .poll(async () => new Set((await boxes(page)).map(({ x, width }) => Math.round(x + width / 2))).size)
    .toBe(1);
  await page.keyboard.press('Alt+Shift+L');
  await expect(page.getByRole('button', { name: /^Undo arranging/ })).toBeEnabled();
  await expect(page.locator('[data-gliding]')).toHaveCount(0);
  expect(await overlapping(page)).toBe(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo aligning 3 items' })).toBeEnabled();
});

test('after everything has been arranged, everything is in view, and the toolbar lies over none of it', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Sketch' }).click();
  await page.getByRole('heading', { level: 2, name: 'Sketch' }).waitFor();
  await page.keyboard.press('Control+a');
  const ground = await boxOf(page.locator('[data-canvas=sketch]'));
  expect((await boxOf(toolbar(page))).y).toBeGreaterThanOrEqual(ground.y + ground.height);
  await page.keyboard.press('Control+0');
  await page.keyboard.press('Alt+Shift+T');
  await expect(page.getByRole('button', { name: /^Undo arranging/ })).toBeEnabled();
  const cards = page.locator('[data-canvas] .react-flow__node');
  await expect
    .poll(async () => {
      const all = await Promise.all((await cards.all()).map((one) => one.boundingBox()));
      return all.filter(
        (box) =>
          box === null ||
          box.x < ground.x ||
          box.y < ground.y ||
          box.x + box.width > ground.x + ground.width ||
          box.y + box.height > ground.y + ground.height,
      ).length;
    })
    .toBe(0);
});

test('a frame goes around what is selected; undoing its move selects it alone, so the next drag moves all', async ({
  launch,
}) => {
  const { page } = await sketchWithCards(await launch());
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Alt+Shift+F');
  await page.keyboard.type('Together');
  await page.keyboard.press('Enter');
  const frame = page.getByRole('main').getByRole('group', { name: /^Frame: Together/ });
  const around = await boxOf(frame);
  const all = await boxes(page);
  expect(Math.min(...all.map(({ x }) => x)) - around.x).toBeGreaterThan(10);
  expect(Math.min(...all.map(({ y }) => y)) - around.y).toBeGreaterThan(20);
  expect(around.x + around.width - Math.max(...all.map(({ x, width }) => x + width))).toBeGreaterThan(10);
  expect(around.y + around.height - Math.max(...all.map(({ y, height }) => y + height))).toBeGreaterThan(10);

  await drag(page, { x: around.x + 20, y: around.y + 12 }, { x: around.x + 90, y: around.y + 72 });
  await expect.poll(async () => (await boxes(page))[0]?.x).toBeGreaterThan((all[0]?.x ?? 0) + 40);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-canvas] .react-flow__node.selected')).toHaveCount(1);
  await expect(frame).toHaveClass(/selected/);
  await expect
    .poll(async () => (await boxes(page)).map(({ x }) => Math.round(x)))
    .toEqual(all.map(({ x }) => Math.round(x)));
});

test('where a place has a meaning, nothing can be put in order', async ({ launch }) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.keyboard.press('Control+a');
  await expect(toolbar(page)).toHaveCount(0);
  const enabled = await app.evaluate(({ Menu }) => {
    const arrange = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Arrange');
    return arrange?.submenu?.items
      .filter((item) => item.enabled && item.type !== 'separator')
      .map(({ label }) => label);
  });
  expect(enabled).toEqual([]);
});

/** A plan of its own with three cards in no order on the sketch. */
async function sketchWithCards({ page }: AppRun): Promise<{ page: Page }> {
  await page.getByRole('button', { name: 'New plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the plan').fill('In order');
  await dialog.getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Sketch' }).click();
  const ground = await boxOf(page.locator('[data-canvas=sketch]'));
  const places = [
    { x: 80, y: 60 },
    { x: 330, y: 150 },
    { x: 210, y: 330 },
  ];
  for (const [index, title] of TITLES.entries()) {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    await page.mouse.dblclick(ground.x + x, ground.y + y);
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(card(page, title)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  return { page };
}

function toolbar(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Arrange the selected cards' });
}

function card(page: Page, title: string): Locator {
  return page.getByRole('main').getByRole('group', { name: new RegExp(title) });
}

async function boxes(page: Page): Promise<readonly Box[]> {
  return Promise.all(TITLES.map((title) => boxOf(card(page, title))));
}

/** How much the gaps between the cards differ, from the top down. */
function gapsDown(all: readonly Box[]): number {
  const row = [...all].sort((a, b) => a.y - b.y);
  const gaps = row.slice(1).map((box, index) => box.y - (row[index]?.y ?? 0) - (row[index]?.height ?? 0));
  return Math.max(...gaps) - Math.min(...gaps);
}

async function overlapping(page: Page): Promise<number> {
  const all = await boxes(page);
  const hit = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return all.filter((box, index) => all.some((other, at) => at > index && hit(box, other))).length;
}

async function boxOf(locator: Locator): Promise<Box> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}
