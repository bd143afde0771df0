/** Looking: fits, the small map, full screen, room mode, high contrast, touch, the tray, the first hints. */
import type { CDPSession, ElectronApplication, Locator, Page } from '@playwright/test';
import type { AppRun } from './app';
import { chooseMenu, expect, test } from './app';

type Point = { readonly x: number; readonly y: number };

test('fits and the small map, by mouse and by keys; each lens is found again as it was left', async ({ launch }) => {
  const { page } = await sample(await launch());
  const percent = page.getByRole('button', { name: /^\d+%$/ });

  await test.step('width, selection, everything', async () => {
    await showLens(page, 'Sketch');
    await page
      .getByRole('main')
      .getByRole('group', { name: /Oxenby School/ })
      .click();
    await page.keyboard.press('Alt+Shift+2');
    await expect.poll(() => number(percent)).toBeGreaterThan(100);
    await expect(page.getByRole('main').getByRole('group', { name: /Oxenby School/ })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Alt+Shift+1');
    await expect.poll(() => number(percent)).toBeLessThan(100);
    await page.keyboard.press('Alt+Shift+3');
    await expect.poll(() => number(percent)).toBeGreaterThan(40);
  });

  await test.step('the map lies over no card, and leads to what is out of view', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    const ground = await boxOf(page.locator('[data-canvas]'));
    const beside = await boxOf(page.getByRole('region', { name: 'Small map' }));
    expect(beside.x + beside.width).toBeLessThanOrEqual(ground.x);
    await page.keyboard.press('Control+0');
    for (let closer = 0; closer < 4; closer += 1) await page.keyboard.press('Control+=');
    await expect.poll(() => number(percent)).toBe(244);
    const map = await boxOf(page.locator('[data-minimap]'));
    const first = page.getByRole('main').getByRole('group', { name: /Pellow Street Primary/ });
    await page.mouse.move(map.x + map.width - 4, map.y + map.height / 2);
    await page.mouse.down();
    await expect(first).not.toBeInViewport();
    await page.mouse.move(map.x + 4, map.y + 4, { steps: 4 });
    await page.mouse.up();
    await expect(first).toBeInViewport();
  });

  await test.step('it folds and unfolds by key', async () => {
    await page.keyboard.press('Control+Shift+M');
    await expect(page.locator('[data-minimap]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the small map' }).click();
    await expect(page.locator('[data-minimap]')).toBeVisible();
  });

  await test.step('what is chosen is kept from lens to lens; shown, it unfolds the list of lenses that it stands in', async () => {
    await page.keyboard.press('Control+Shift+M');
    await expect(page.getByRole('region', { name: 'Small map' })).toHaveCount(0);
    await showLens(page, 'Journey');
    await page.keyboard.press('Control+=');
    await expect(page.getByRole('region', { name: 'Small map' })).toHaveCount(0);
    await page.keyboard.press('Control+b');
    await page.getByRole('button', { name: 'Show the small map' }).click();
    await showLens(page, 'Sketch');
    await expect(page.locator('[data-minimap]')).toBeVisible();
  });

  await test.step('each lens keeps its view', async () => {
    const zoom = await number(percent);
    await showLens(page, 'Journey');
    await page.keyboard.press('Control+=');
    await showLens(page, 'Sketch');
    await expect.poll(() => number(percent)).toBe(zoom);
  });
});

test('the page never scrolls, whatever scrolls something into view', async ({ launch }) => {
  const { page } = await sample(await launch());
  const scrolled = await page.evaluate(() => {
    for (const element of [document.documentElement, document.body]) element.scrollTop = 40;
    return [document.documentElement.scrollTop, document.body.scrollTop];
  });
  expect(scrolled).toEqual([0, 0]);
});

test('on the journey, whose axis says where one is, the small map begins folded', async ({ launch }) => {
  const { page } = await sample(await launch());
  for (let closer = 0; closer < 3; closer += 1) await page.keyboard.press('Control+=');
  await expect(page.getByRole('button', { name: 'Show the small map' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Small map' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the small map' }).click();
  await expect(page.getByRole('region', { name: 'Small map' })).toBeVisible();
  await page.getByRole('region', { name: 'Small map' }).getByRole('button', { name: 'Hide the small map' }).click();
  await expect(page.getByRole('region', { name: 'Small map' })).toHaveCount(0);
});

test('the journey fits as a whole, every lane of it, and by its width', async ({ launch }) => {
  const { page } = await sample(await launch());
  const main = page.getByRole('main');
  const last = main.getByRole('group', { name: /Bridge week, led by both schools/ });
  await page.keyboard.press('Shift+1');
  await expect(last).toBeInViewport({ ratio: 0.99 });
  const first = main.getByRole('group', { name: /The same curriculum in the same order/ });
  await expect(first).toBeInViewport({ ratio: 0.99 });
  const percent = page.getByRole('button', { name: /^\d+%$/ });
  const whole = await number(percent);
  await page.keyboard.press('Shift+3');
  await expect.poll(() => number(percent)).toBeGreaterThan(whole);
});

test('a selected card that would come to lie under the legend is moved into view', async ({ launch }) => {
  const { page } = await sample(await launch());
  const ground = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  const low = page.getByRole('main').getByRole('group', { name: /One adult who knows you/ });
  for (let tries = 0; tries < 40 && (await boxOf(low)).y + 60 < ground.y + ground.height; tries += 1) {
    await page.mouse.move(ground.x + 200, ground.y + 200);
    await page.mouse.wheel(0, -20);
  }
  await low.click({ position: { x: 60, y: 4 } });
  await page.getByRole('button', { name: 'Show what colours and lines mean' }).click();
  const legend = await boxOf(page.getByRole('region', { name: 'What colours and lines mean' }));
  await expect.poll(async () => (await boxOf(low)).y + (await boxOf(low)).height).toBeLessThan(legend.y);
});

test('in room mode one finds in a line above the canvas, and colours change at once', async ({ launch }) => {
  const { app, page } = await sample(await launch());
  const card = page.getByRole('main').getByRole('group', { name: /Phonics every day/ });
  await card.click();
  await page.keyboard.press('F5');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'contrast');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('second look');
  await expect(page.getByRole('combobox', { name: 'Find in this plan' })).toHaveValue('second look');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('group', { name: /Second look at reading/ })).toHaveClass(/selected/);
  await expect(page.getByRole('main').getByRole('group', { name: /Phonics every day\./ })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  await chooseMenu(app, 'view.theme.dark');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'light');
});

test('room mode begins where the view began: no row is cut by the axis', async ({ launch }) => {
  const { page } = await sample(await launch());
  await page.keyboard.press('Shift+1');
  await page.keyboard.press('F5');
  await expect.poll(() => titleHeight(page)).toBeGreaterThanOrEqual(18);
  const pane = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  const first = await boxOf(page.getByRole('main').getByRole('group', { name: /The same curriculum/ }));
  expect(first.y).toBeGreaterThanOrEqual(pane.y);
  expect(first.x).toBeGreaterThanOrEqual(pane.x - 1);
});

test('who leaves room mode finds each lens at the place and the zoom that it had before', async ({ launch }) => {
  const { page } = await sample(await launch());
  // In whole px: what is lost in sums of tiny shares is not seen.
  const view = async () => {
    const style = (await page.locator('[data-canvas] .react-flow__viewport').getAttribute('style')) ?? '';
    const [x = '', y = ''] = style.match(/-?[\d.]+(?:e-?\d+)?(?=px)/g) ?? [];
    return `${Math.round(Number(x)) + 0},${Math.round(Number(y)) + 0} ${/scale\([^)]*\)/.exec(style)?.[0] ?? ''}`;
  };
  const before: string[] = [];
  for (const lens of ['Journey', 'Sketch']) {
    await showLens(page, lens);
    await page.keyboard.press('Control+0');
    await expect.poll(view).toMatch(/scale\(1\)/);
    before.push(await view());
  }
  await page.keyboard.press('F5');
  await expect.poll(view).not.toMatch(/scale\(1\)/);
  await page.keyboard.press('Escape');
  await expect.poll(view).toBe(before[1]);
  await showLens(page, 'Journey');
  await expect.poll(view).toBe(before[0]);
});

test('what was just pasted into the tray is the first thing that one sees there', async ({ launch }) => {
  const { app, page } = await sample(await launch());
  await app.evaluate(({ clipboard }) => clipboard.writeText('Listen to every school first\nAgree it'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'In the tray' }).check();
  await dialog.getByRole('button', { name: /^Add|^Make|^Paste/ }).click();
  const chip = page.getByRole('region', { name: 'Waiting for a place' }).getByRole('button').first();
  await expect(chip).toHaveText('Listen to every school first');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  // Its words are whole.
  expect(
    await chip
      .locator('span')
      .last()
      .evaluate((words) => words.scrollWidth <= words.clientWidth),
  ).toBe(true);
});

test('colours that are changed at Home are those of the canvas as well', async ({ launch }) => {
  const { app, page } = await sample(await launch());
  await expect.poll(() => brightness(page)).toBeGreaterThan(170);
  await page.keyboard.press('Control+w');
  await page.getByRole('heading', { name: 'Your plans' }).waitFor();
  await chooseMenu(app, 'view.theme.dark');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await page.locator('[data-card]').first().press('Enter');
  await expect.poll(() => brightness(page)).toBeLessThan(90);
  await showLens(page, 'Sketch');
  await showLens(page, 'Journey');
  await expect.poll(() => brightness(page)).toBeLessThan(90);
});

test('full screen and room mode come and go by key, and the room can read the cards', async ({ launch }) => {
  const { app, page } = await sample(await launch());
  await page.keyboard.press('F11');
  await expect.poll(() => isFullScreen(app)).toBe(true);
  await page.keyboard.press('F11');
  await expect.poll(() => isFullScreen(app)).toBe(false);

  await showLens(page, 'Sketch');
  await page.keyboard.press('F5');
  await expect(page.getByRole('navigation', { name: 'Lenses' })).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'contrast');
  await expect.poll(() => isFullScreen(app)).toBe(true);
  await expect.poll(() => titleHeight(page)).toBeGreaterThanOrEqual(18);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Lenses' })).toBeVisible();
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'light');
  await expect.poll(() => isFullScreen(app)).toBe(false);
  await expect.poll(() => page.evaluate('devicePixelRatio')).toBe(1);

  await page.getByRole('button', { name: 'Show to the room' }).click();
  await page.getByRole('button', { name: 'Leave room mode' }).dispatchEvent('click');
  await expect(page.getByRole('navigation', { name: 'Lenses' })).toBeVisible();
});

test('high contrast is chosen from the menu and is still there after a restart', async ({ launch }) => {
  const first = await launch();
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  await chooseMenu(first.app, 'view.theme.contrast');
  await expect(first.page.locator(':root')).toHaveAttribute('data-theme', 'contrast');
  await first.close();
  const second = await launch();
  await expect(second.page.locator(':root')).toHaveAttribute('data-theme', 'contrast');
});

test('fingers on a whiteboard pinch, pan, drag cards and carry from the tray', async ({ launch }) => {
  const run = await launch();
  const { page } = run;
  const touch = await page.context().newCDPSession(page);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 10 });
  await sample(run);
  await showLens(page, 'Sketch');
  const percent = page.getByRole('button', { name: /^\d+%$/ });
  const ground = await boxOf(page.locator('[data-canvas=sketch]'));
  const middle = { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 };
  const card = page.getByRole('main').getByRole('group', { name: /Oxenby School/ });

  await test.step('one finger drags a card', async () => {
    const before = await boxOf(card);
    const grip = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await drag(touch, [grip], [{ x: grip.x + 60, y: grip.y + 30 }]);
    await expect.poll(async () => (await boxOf(card)).x - before.x).toBeGreaterThan(40);
    await expect(page.getByRole('button', { name: /^Undo moving/ })).toBeEnabled();
  });

  await test.step('two fingers zoom and pan', async () => {
    const zoom = await number(percent);
    const [left, right] = [-40, 40].map((by) => ({ x: middle.x + by, y: middle.y })) as [Point, Point];
    await drag(
      touch,
      [left, right],
      [
        { ...left, x: left.x - 60 },
        { ...right, x: right.x + 60 },
      ],
    );
    await expect.poll(() => number(percent)).toBeGreaterThan(zoom * 1.5);
    const before = await boxOf(page.locator('.react-flow__viewport'), false);
    const down = (point: Point) => ({ ...point, y: point.y + 80 });
    await drag(touch, [left, right], [down(left), down(right)]);
    await expect.poll(async () => (await boxOf(page.locator('.react-flow__viewport'), false)).y).not.toBe(before.y);
  });

  await test.step('also with fingers on cards, where the first had begun to drag', async () => {
    await page.keyboard.press('Alt+Shift+1');
    await expect.poll(() => number(percent)).toBeLessThan(100);
    const undo = await page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-label');
    const other = page.getByRole('main').getByRole('group', { name: /Pellow Street Primary/ });
    const [one, two] = [await boxOf(card), await boxOf(other)].map(middleOf) as [Point, Point];
    const apart = (by: number): readonly [Point, Point] => {
      const [left, right] = one.x < two.x ? [one, two] : [two, one];
      return [
        { ...left, x: left.x - by },
        { ...right, x: right.x + by },
      ];
    };
    for (const from of [[one, { ...one, x: one.x + 12 }], [two, middle], apart(0)] as const) {
      const zoom = await number(percent);
      const [left, right] = from[0].x < from[1].x ? from : [from[1], from[0]];
      const to = [
        { ...left, x: left.x - 30 },
        { ...right, x: right.x + 30 },
      ];
      await drag(touch, [left, right], to);
      await expect.poll(() => number(percent)).toBeGreaterThan(zoom);
      await page.keyboard.press('Alt+Shift+1');
      await expect.poll(() => number(percent)).toBe(zoom);
    }
    const home = (await boxOf(card)).x;
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...one, id: 0 }] });
    const dragged = { x: one.x + 30, y: one.y + 20, id: 0 };
    for (const way of [10, 20, 30])
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ ...dragged, x: one.x + way }],
      });
    await expect.poll(async () => (await boxOf(card)).x).toBeGreaterThan(home + 10);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [dragged, { ...middle, id: 1 }] });
    await expect.poll(async () => Math.abs((await boxOf(card)).x - home)).toBeLessThan(2);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAttribute('aria-label', undo ?? '');
  });

  await test.step('a chip is carried from the tray onto the canvas', async () => {
    const chip = page.getByRole('region', { name: 'Waiting for a place' }).getByRole('button').first();
    const name = (await chip.textContent()) ?? '';
    const from = await boxOf(chip);
    await drag(touch, [{ x: from.x + 30, y: from.y + from.height / 2 }], [{ x: middle.x, y: middle.y - 60 }]);
    await expect(page.getByRole('main').getByRole('group', { name: new RegExp(name) })).toBeVisible();
  });

  await test.step('and with the mouse; Escape calls it off', async () => {
    const chip = page.getByRole('region', { name: 'Waiting for a place' }).getByRole('button').first();
    const name = (await chip.textContent()) ?? '';
    const from = await boxOf(chip);
    const carry = async () => {
      await page.mouse.move(from.x + 30, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(middle.x + 90, middle.y + 70, { steps: 6 });
    };
    await carry();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(chip).toHaveText(name);
    await carry();
    await page.mouse.up();
    await expect(page.getByRole('main').getByRole('group', { name: new RegExp(name) })).toBeVisible();
  });
});

test('one finger on a band pans; a band that is selected is moved', async ({ launch }) => {
  const run = await launch();
  const { page } = run;
  const touch = await page.context().newCDPSession(page);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 10 });
  await sample(run);
  const undo = page.getByRole('button', { name: /^Undo/ });
  const band = page
    .getByRole('main')
    .getByRole('group', { name: /^Entitlement: / })
    .first();
  const before = await boxOf(band);
  const grip = { x: Math.max(before.x, 400) + 160, y: before.y + before.height / 2 };
  const there = { ...grip, y: grip.y - 20 };
  await drag(touch, [grip], [there]);
  await expect.poll(async () => (await boxOf(band, false)).y).toBeLessThan(before.y - 10);
  await expect(undo).toBeDisabled();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [there] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(band).toHaveClass(/selected/);
  await drag(touch, [there], [{ x: there.x + 80, y: there.y }]);
  await expect(undo).toBeEnabled();
});

test('hints come one at a time and go away for good', async ({ launch }) => {
  const first = await launch();
  const { page } = await sample(first);
  const hint = page.getByRole('region', { name: 'Hint' });
  await expect(hint).toContainText('Double-click on the canvas');
  await page.keyboard.press('n');
  await page.keyboard.type('Made by key');
  await page.keyboard.press('Enter');
  await expect(hint).toContainText('Drag from the dot');
  await hint.getByRole('button', { name: 'Got it' }).click();
  await expect(hint).toContainText('Drag these onto the canvas');
  await hint.getByRole('button', { name: 'No more hints' }).click();
  await expect(hint).toHaveCount(0);
  await first.close();
  const second = await launch();
  await second.page
    .getByRole('button', { name: /^Merrowby|Towards 2031/ })
    .first()
    .click();
  await expect(second.page.getByRole('button', { name: 'Show to the room' })).toBeVisible();
  await expect(second.page.getByRole('region', { name: 'Hint' })).toHaveCount(0);
});

async function sample(run: AppRun): Promise<AppRun> {
  await run.page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await run.page.getByRole('navigation', { name: 'Lenses' }).waitFor();
  return run;
}

async function showLens(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

async function number(locator: Locator): Promise<number> {
  return Number.parseFloat((await locator.textContent()) ?? '');
}

function isFullScreen(app: ElectronApplication): Promise<boolean | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
}

/** How large the titles of cards are on the screen, in its own pixels. */
async function titleHeight(page: Page): Promise<number> {
  const size = `(() => {
    const zoom = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')).transform).a;
    const card = document.querySelector('.react-flow__node > div');
    return parseFloat(getComputedStyle(card).fontSize) * zoom * devicePixelRatio;
  })()`;
  return page.evaluate<number>(size);
}

function middleOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Fingers go down, move together in steps, and go up. */
async function drag(touch: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  await send('touchStart', from);
  for (let step = 1; step <= 8; step += 1) {
    const part = from.map((start, index) => {
      const end = to[index] ?? start;
      return { x: start.x + ((end.x - start.x) * step) / 8, y: start.y + ((end.y - start.y) * step) / 8 };
    });
    await send('touchMove', part);
  }
  await send('touchEnd', []);
}

async function boxOf(locator: Locator, visible = true) {
  if (visible) await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}

/** How light the lanes and the axis are painted on the average, 0 to 255; nothing drawn yet is neither. */
async function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shades = [...document.querySelectorAll<HTMLCanvasElement>('[data-canvas] canvas')].flatMap((canvas) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const found: number[] = [];
      for (let at = 0; at < data.length; at += 4 * 97) if (data[at + 3] === 255) found.push(data[at] ?? 0);
      return found;
    });
    return shades.length === 0 ? 128 : shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
  });
}
