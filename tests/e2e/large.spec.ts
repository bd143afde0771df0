/** A plan too large for the page to hold: what is painted behaves like what is real. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { savePlan } from '#shared/file';
import type { Plan } from '#shared/plan';
import { generatePlan } from '#shared/templates';
import { expect, test } from './app';
import type { Spot } from './canvas';
import { boxOf, card, drag, link, spot } from './canvas';

/** Twenty-five hundred cards on the sketch in rows of fifty, each 240 apart and 120 below the last. */
function largePlan(): Plan {
  const plan = generatePlan({ items: 2_500, links: 0, seed: 5 });
  const items = [...plan.items.values()].map((item, index) => ({
    ...item,
    title: `Item ${index}`,
    kind: 'priority',
    facets: { free: { x: (index % 50) * 240, y: Math.floor(index / 50) * 120 } },
  }));
  const [first, second] = items;
  if (!first || !second) throw new Error('There are items.');
  const tie = { id: 'tie' as never, from: first.id, to: second.id, kind: 'leads-to', label: '', extra: {} };
  return {
    header: plan.header,
    items: new Map(items.map((item) => [item.id, item as never])),
    links: new Map([[tie.id, tie as never]]),
  };
}

/** Where the middle of the nth card lies on the page. */
async function middleOfNth(page: Page, index: number): Promise<Spot> {
  const pane = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  const { x, y, zoom } = await page.locator('.react-flow__viewport').evaluate((element) => {
    const { e, f, a } = new DOMMatrixReadOnly(getComputedStyle(element).transform);
    return { x: e, y: f, zoom: a };
  });
  return {
    x: pane.x + x + ((index % 50) * 240 + 90) * zoom,
    y: pane.y + y + (Math.floor(index / 50) * 120 + 18) * zoom,
  };
}

/** Every painted tile that shows anything, with where it lies. */
function paintedTiles(page: Page): Promise<readonly string[]> {
  return page.locator('[data-tile]').evaluate((host) => {
    const shows = (canvas: HTMLCanvasElement) =>
      canvas
        .getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value) => value !== 0);
    const canvases = [...(host.parentElement?.querySelectorAll('canvas') ?? [])].filter(shows);
    return canvases.map((canvas) => `${canvas.style.transform} ${canvas.toDataURL()}`).sort();
  });
}

/** The place of a selected item, as the inspector's heading and the canvas tell it. */
const chosen = (page: Page) => page.getByRole('complementary').getByRole('heading').first();

test('from afar, what is painted can be pointed at, chosen, moved, linked and written on', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'large.allthrough');
  await writeFile(file, savePlan(largePlan()));
  const { page } = await launch(file);
  await page.getByRole('navigation').getByText('Sketch').click();
  await expect(page.locator('[data-tile]')).toBeAttached();
  await page.keyboard.press('Escape');
  const percent = page.getByRole('button', { name: /^\d+%$/ });
  await page
    .getByRole('main')
    .getByLabel(/2500 cards/)
    .focus();
  await page.keyboard.press('1');
  await expect.poll(async () => Number.parseInt((await percent.textContent()) ?? '', 10)).toBeLessThan(30);
  await expect(page.locator('.react-flow__node')).toHaveCount(0);

  await page.mouse.move(2, 2);
  await expect.poll(async () => (await paintedTiles(page)).length).toBeGreaterThan(6);
  let atFirst = await paintedTiles(page);
  // What lies ahead of the view is painted as there is time.
  await expect
    .poll(async () => {
      const before = atFirst.length;
      atFirst = await paintedTiles(page);
      return atFirst.length - before;
    })
    .toBe(0);

  await test.step('a click selects it and makes it real; a click on the ground lets go', async () => {
    const at = await middleOfNth(page, 1_025);
    await page.mouse.click(at.x, at.y);
    await expect(card(page, 'Item 1025')).toHaveClass(/selected/);
    await expect(page.locator('.react-flow__node')).toHaveCount(1);
    // So small that one would not find it again without the ring around it.
    await expect(page.locator('[data-far-mark]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.react-flow__node.selected')).toHaveCount(0);
    await expect(page.locator('[data-far-mark]')).toHaveCount(0);
  });

  await test.step('it is dragged to where it is put, and undo takes it back', async () => {
    const from = await middleOfNth(page, 1_025);
    const to = await middleOfNth(page, 1_077);
    await drag(page, from, { x: to.x, y: to.y + 14 });
    await expect(page.getByRole('button', { name: /^Undo mov/ })).toBeEnabled();
    await page.keyboard.press('Control+Z');
    const back = await boxOf(card(page, 'Item 1025'));
    expect(Math.abs(back.x + back.width / 2 - from.x)).toBeLessThan(2);
  });

  await test.step('a marquee takes all that lies in it', async () => {
    await page.keyboard.press('Escape');
    const start = await middleOfNth(page, 1_010);
    const end = await middleOfNth(page, 1_219);
    await drag(page, { x: start.x - 8, y: start.y - 4 }, { x: end.x + 4, y: end.y + 3 });
    await expect(chosen(page)).toHaveText('50 items');
  });

  await test.step('many are moved together, as one step', async () => {
    const from = await middleOfNth(page, 1_112);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 5 });
    await expect(page.locator('[data-held]')).toBeAttached();
    await page.mouse.up();
    await expect(page.locator('[data-held]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Undo mov.*50/ })).toBeEnabled();
    await page.keyboard.press('Control+Z');
  });

  await test.step('what edits have painted anew, here and there, is as it was when they are undone', async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await expect.poll(async () => (await paintedTiles(page)).join() === atFirst.join()).toBe(true);
  });

  await test.step('a double-click writes on it', async () => {
    await page.keyboard.press('Escape');
    const at = await middleOfNth(page, 700);
    await page.mouse.dblclick(at.x, at.y);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Renamed from afar');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Renamed from afar')).toBeAttached();
  });

  await test.step('a link is drawn from one painted card to another', async () => {
    const from = await middleOfNth(page, 60);
    await page.mouse.move(from.x, from.y);
    const handle = await boxOf(card(page, 'Item 60').locator('[data-link=end]'));
    const to = await middleOfNth(page, 64);
    await drag(page, { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }, to);
    await page.keyboard.press('Escape');
    await expect(link(page, '“Item 60” leads to “Item 64”')).toBeAttached();
  });

  await test.step('a painted link can be pointed at', async () => {
    const [a, b] = [await middleOfNth(page, 0), await middleOfNth(page, 1)];
    await page.mouse.move((a.x + b.x) / 2 + 1, a.y);
    await expect(link(page, '“Item 0” leads to “Item 1”')).toBeAttached();
    await page.mouse.down();
    await page.mouse.up();
    await expect(page.getByRole('button', { name: 'Delete the link' })).toBeVisible();
  });
});

test('near, cards are real when the view rests, and walking by keys finds them wherever they are', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'large.allthrough');
  await writeFile(file, savePlan(largePlan()));
  const { page } = await launch(file);
  await page.getByRole('navigation').getByText('Sketch').click();
  await page
    .getByRole('main')
    .getByLabel(/2500 cards/)
    .focus();
  await page.keyboard.press('Control+0');
  await expect.poll(() => page.locator('.react-flow__node').count()).toBeGreaterThan(15);
  const middle = await spot(page, 0.5, 0.5);
  await page.mouse.move(middle.x, middle.y);
  // Not beyond the last row, however many of the turns arrive.
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 400);
  await expect.poll(() => page.locator('.react-flow__node').count()).toBeGreaterThan(15);
  await expect.poll(() => page.locator('.react-flow__node').count()).toBeLessThan(120);

  await page.keyboard.press('Control+F');
  await page.keyboard.type('Item 2499');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Item 2499')).toBeInViewport();
  await expect(card(page, 'Item 2499')).toHaveClass(/selected/);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(card(page, 'Item 2498')).toBeFocused();
});
