/** Finding and the palette, with the mouse and with keys alone. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { SAMPLE_ITEMS } from './canvas';

/** In the sample trust: on the journey, and only on the sketch. */
const ON_JOURNEY = 'Second look at reading';
const ON_SKETCH = 'Pellow Street Primary';

test('the find field of the open plan, with the mouse', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Find or do anything' }).click();
  await page.getByPlaceholder(/anything to do/).fill('find in this');
  await page.getByRole('option', { name: /^Find in this plan/ }).click();
  const field = findField(page);
  await expect(field).toBeFocused();

  await field.fill('second read');
  await page.getByRole('option', { name: new RegExp(ON_JOURNEY) }).click();
  await isLookedAt(page, ON_JOURNEY);
  await expect(card(page, ON_JOURNEY)).toBeInViewport();

  await test.step('what has no place in the lens says so and offers the lens that shows it', async () => {
    await field.fill(ON_SKETCH);
    await page.getByRole('option', { name: new RegExp(ON_SKETCH) }).click();
    await expect(page.getByText('It has no place in Journey. Enter shows it elsewhere.')).toBeVisible();
    await page.getByRole('button', { name: 'Show in Sketch' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Sketch' })).toBeVisible();
    await expect(card(page, ON_SKETCH)).toBeInViewport();
  });

  await test.step('the buttons walk, and the cross closes', async () => {
    await field.fill('school');
    await page.getByRole('button', { name: 'Find the next one' }).click();
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await page.getByRole('button', { name: 'Find the next one' }).click();
    await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
    await page.getByRole('button', { name: 'Find the one before' }).click();
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await page.getByRole('button', { name: 'Close the find field' }).click();
    await expect(field).toBeHidden();
  });
});

test('the find field of the open plan, with keys alone', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('reading');
  await expect(page.getByText(/^\d+ found$/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  const first = await lookedAt(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await isLookedAt(page, first);

  await test.step('one key selects all that is found, and the keys go to the canvas', async () => {
    const total = Number((await page.getByText(/^2 of \d+$|^1 of \d+$/).textContent())?.split(' ').at(-1));
    await page.keyboard.press('Alt+Enter');
    await expect(page.getByRole('heading', { name: `${String(total)} items` })).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.closest('.react-flow') !== null)).toBe(true);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('reading');
    await page.keyboard.press('ArrowDown');
    await isLookedAt(page, first);
  });

  await test.step('F3 and Shift+F3 walk too, round the ends, and from the canvas', async () => {
    await page.keyboard.press('Shift+F3');
    await expect(page.getByText(/^(\d+) of \1$/)).toBeVisible();
    await page.keyboard.press('F3');
    await isLookedAt(page, first);
    await page.keyboard.press('Escape');
    await expect(findField(page)).toBeHidden();
    await page.keyboard.press('F3');
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  });

  await test.step('Enter goes to the lens that shows what this one does not', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type(ON_SKETCH);
    await page.keyboard.press('Enter');
    await isLookedAt(page, ON_SKETCH);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Sketch' })).toBeVisible();
    await expect(card(page, ON_SKETCH)).toBeInViewport();
  });

  await test.step('accents and case make no difference, and nothing found is said', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('SÉCOND');
    await expect(page.getByRole('option', { name: new RegExp(ON_JOURNEY) })).toBeVisible();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('xylophone');
    await expect(page.getByText('Nothing has these words.')).toBeVisible();
  });
});

test('the palette goes to weeks, codes, lenses and items and does what can be done', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);

  await test.step('“y7 w12” jumps the journey there, from another lens too', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sketch');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Sketch' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('y7 w12');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-week="316"]')).toBeInViewport();
    await expect(page.getByRole('radio', { name: 'Weeks' })).toBeChecked();
  });

  await test.step('a short code jumps to its item', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type(ON_JOURNEY);
    await page.keyboard.press('Enter');
    const code = (await page.getByRole('option', { name: new RegExp(ON_JOURNEY) }).textContent())?.match(
      /[A-Z]-\d+$/,
    )?.[0];
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(String(code).toLowerCase());
    await page.keyboard.press('Enter');
    await isLookedAt(page, ON_JOURNEY);
    await expect(card(page, ON_JOURNEY)).toBeInViewport();
  });

  await test.step('an action is done once the palette is gone', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('export');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('with the mouse: an item', async () => {
    await page.getByRole('button', { name: 'Find or do anything' }).click();
    await page.getByPlaceholder(/anything to do/).fill('pellow');
    await page.getByRole('option', { name: new RegExp(ON_SKETCH) }).click();
    await expect(card(page, ON_SKETCH)).toBeInViewport();
    await isLookedAt(page, ON_SKETCH);
  });

  await test.step('Escape leaves without doing anything', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(page.getByPlaceholder(/anything to do/)).toBeHidden();
  });
});

test('Home finds over all plans and opens one at the item', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'All plans' }).click();
  await page.getByRole('heading', { name: 'Your plans' }).waitFor();
  const field = page.getByRole('combobox', { name: 'Find in all plans' });

  await test.step('with keys alone', async () => {
    await page.keyboard.press('Control+f');
    await expect(field).toBeFocused();
    await page.keyboard.type('second look');
    await expect(page.getByText('1 found')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(card(page, ON_JOURNEY)).toBeInViewport();
    await isLookedAt(page, ON_JOURNEY);
  });

  await test.step('with the mouse, where the item is in another lens', async () => {
    await page.getByRole('button', { name: 'All plans' }).click();
    await field.fill('pellow street');
    await page.getByRole('option', { name: new RegExp(ON_SKETCH) }).click();
    await expect(card(page, ON_SKETCH)).toBeInViewport();
    await isLookedAt(page, ON_SKETCH);
  });

  await test.step('a plan is found by its name, from the palette too', async () => {
    await page.getByRole('button', { name: 'All plans' }).click();
    await expect(
      page.getByRole('button', { name: new RegExp(`^Towards 2031 ${SAMPLE_ITEMS} items · saved`) }),
    ).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('towards');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Journey' })).toBeVisible();
  });
});

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.getByRole('heading', { level: 2, name: 'Journey' }).waitFor();
}

function findField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Find in this plan' });
}

function card(page: Page, title: string): Locator {
  return page.locator(`.react-flow__node[aria-label*=": ${title}."]`);
}

function titleOnScreen(page: Page): Locator {
  return page.getByRole('complementary').getByRole('textbox', { name: 'Title' });
}

/** What is looked at is what the inspector shows. */
async function isLookedAt(page: Page, text: string): Promise<void> {
  await expect(titleOnScreen(page)).toHaveValue(text);
}

async function lookedAt(page: Page): Promise<string> {
  await expect(titleOnScreen(page)).toBeVisible();
  return titleOnScreen(page).inputValue();
}
