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

  const stays = async (by = 5) => {
    await expect(held).toBeInViewport();
    await expect.poll(async () => Math.abs((await boxOf(held)).x - x)).toBeLessThan(by);
  };
  await zoomTo(page, 'Terms', NOTCH);
  await stays();
  expect(await percent(page)).toBeGreaterThan(80);
  await zoomTo(page, 'Years', NOTCH);
  await stays();
  expect(await percent(page)).toBeGreaterThan(80);
  // The first lane has come to the top: from there on the pointer is beside the card again, in the same week.
  await page.mouse.move(x + 2, (await boxOf(held)).y + 12);
  expect(await zoomTo(page, 'Terms', -NOTCH)).toBeGreaterThan(1);
  await stays();
  await zoomTo(page, 'Weeks', -NOTCH);
  // A view at rest lies on whole pixels; one of the years is twelve of the weeks. A week is 24.
  await stays(20);

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

test('the plan cannot be pushed out of view: not by the wheel, nor by a hand, nor by keys', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  const pane = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  const middle = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
  const last = page.locator('[data-lane]').last();
  /** From the end of the last lane to the foot of the canvas, px. */
  const below = async () => {
    const { y, height } = await boxOf(last);
    return pane.y + pane.height - y - height;
  };
  const transform = () =>
    page.locator('.react-flow__viewport').evaluate((element) => {
      const { e, f } = new DOMMatrixReadOnly(getComputedStyle(element).transform);
      return { x: e, y: f };
    });
  const endsInView = async () => {
    await expect.poll(below).toBeGreaterThan(60);
    await expect.poll(below).toBeLessThan(140);
  };
  await page.mouse.move(middle.x, middle.y);
  await test.step('the wheel', async () => {
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 800);
    await endsInView();
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(-800, -800);
    await expect.poll(transform).toEqual({ x: 0, y: 0 });
  });
  await test.step('a hand on the ground', async () => {
    const pull = async (by: number) => {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down({ button: 'middle' });
      await page.mouse.move(middle.x + by, middle.y + by, { steps: 5 });
      await page.mouse.up({ button: 'middle' });
    };
    await pull(250);
    await expect.poll(transform).toEqual({ x: 0, y: 0 });
    for (let times = 0; times < 8; times += 1) await pull(-250);
    await endsInView();
  });
  await test.step('zooming out, and keys', async () => {
    await page.keyboard.down('Control');
    for (let notch = 0; notch < 6; notch += 1) await page.mouse.wheel(0, NOTCH);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await transform()).y).toBe(0);
    await page.locator('[data-canvas] .react-flow').focus();
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(below).toBeGreaterThan(60);
    await expect(last).toBeInViewport();
  });
});

test('a click on a card leaves the board where a zoom has put it', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'journey');
  const held = card(page, 'What is Year 9 for?');
  await held.hover();
  await page.keyboard.down('Control');
  for (let notches = 0; notches < 4; notches += 1) await page.mouse.wheel(0, NOTCH);
  await page.keyboard.up('Control');
  await expect.poll(() => percent(page)).toBeLessThan(80);
  // The card stays under the pointer: at rest the place that it has is the one that it keeps.
  await held.hover();
  const before = await boxOf(held);
  await page.mouse.click(before.x + 2, before.y + before.height / 2);
  await expect(held).toHaveClass(/selected/);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(Math.abs((await boxOf(held)).x - before.x)).toBeLessThan(2);
});
