/** Linking cards, once with the mouse and once with keys alone, through every lens that has a canvas. */
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import {
  addByHand,
  card,
  drag,
  expectAccessible,
  expectOn,
  goToCanvas,
  halfWay,
  link,
  middleOf,
  openPlan,
  spot,
  undo,
} from './canvas';

const kindBox = (page: Page) => page.getByRole('dialog', { name: 'Kind of link' });
const legend = (page: Page) => page.getByRole('list', { name: 'Kinds of link' });

test('with the mouse: draw, choose a kind, label, tie elsewhere, follow', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page, 'sketch');
  await addByHand(page, await spot(page, 0.12, 0.25), 'Phonics');
  await addByHand(page, await spot(page, 0.55, 0.25), 'Fluency');
  await addByHand(page, await spot(page, 0.55, 0.6), 'Talk');

  await test.step('from a handle to another card; then its kind is asked, and both are one step', async () => {
    await draw(page, 'Phonics', 'Fluency');
    await expect(kindBox(page)).toBeVisible();
    await expectAccessible(page, 'kind of link');
    await kindBox(page).getByText('Depends on').click();
    await kindBox(page).getByRole('button', { name: 'Done' }).click();
    await expect(link(page, '“Phonics” depends on “Fluency”')).toBeAttached();
    expect(await undo(page)).toBe('Undo linking ‘Phonics’ to ‘Fluency’');
    await expect(page.locator('[data-link-id]')).toHaveCount(0);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(link(page, '“Phonics” depends on “Fluency”')).toBeAttached();
  });

  await test.step('the kind is remembered for the next one', async () => {
    await draw(page, 'Phonics', 'Talk');
    await expect(kindBox(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(link(page, '“Phonics” depends on “Talk”')).toBeAttached();
  });

  await test.step('to where no card is, it offers to add one there, linked the same way', async () => {
    await card(page, 'Phonics').hover();
    await drag(page, await middleOf(card(page, 'Phonics').locator('[data-link=end]')), await spot(page, 0.3, 0.8));
    await page.getByRole('button', { name: 'Add a linked card there' }).click();
    await page.keyboard.type('Parents in');
    await page.keyboard.press('Enter');
    await expect(link(page, '“Phonics” depends on “Parents in”')).toBeAttached();
    expect(await undo(page)).toMatch(/^Undo adding/);
    await expect(card(page, 'Parents in')).toHaveCount(0);
  });

  await test.step('the legend unfolds and holds the kinds that are there, no others', async () => {
    await page.getByRole('button', { name: 'Show what colours and lines mean' }).click();
    await expect(legend(page).getByRole('listitem')).toHaveText(['Depends on']);
  });

  await test.step('a double-click on the link is for its words', async () => {
    const { x, y } = await halfWay(link(page, '“Phonics” depends on “Fluency”').locator('path').first());
    await page.mouse.dblclick(x, y);
    await page.keyboard.type('by spring');
    await page.keyboard.press('Enter');
    await expect(link(page, '“Phonics” depends on “Fluency”, by spring')).toBeAttached();
  });

  await test.step('an end is dragged to another card; what says nothing new is refused in words', async () => {
    await drag(page, await middleOf(page.locator('[data-link-end=to]')), await middleOf(card(page, 'Talk')));
    await expect(page.getByText('‘Phonics’ depends on ‘Talk’ already.')).toBeVisible();
    await drag(page, await middleOf(page.locator('[data-link-end=from]')), await middleOf(card(page, 'Talk')));
    await expect(link(page, '“Talk” depends on “Fluency”, by spring')).toBeAttached();
    expect(await undo(page)).toContain('moving a link to ‘Talk’');
    await expect(link(page, '“Phonics” depends on “Fluency”, by spring')).toBeAttached();
  });

  await test.step('from a link to either of its ends', async () => {
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /Fluency$/ })
      .click();
    await expect(card(page, 'Fluency')).toHaveClass(/selected/);
  });
});

/** Lenses in which there is room on every side of a card; what rings and a sheet do is their laws' business. */
const withRoom = ['journey', 'transitions', 'sketch'] as const;

for (const lens of withRoom) {
  test(`with keys alone, in ${lens}: draw, choose a kind, label, tie elsewhere, follow`, async ({ launch }) => {
    const { page } = await launch();
    await openPlan(page, lens);
    const press = (keys: string) => page.keyboard.press(keys);
    const type = (text: string) => page.keyboard.type(text);
    await makeThree(page);

    await test.step('Ctrl+L, part of a title, Enter; then the kind with arrows', async () => {
      await press('Control+l');
      await expectAccessible(page, 'what a link leads to');
      await type('flue');
      await press('Enter');
      await expect(kindBox(page)).toBeVisible();
      await press('ArrowDown');
      await press('ArrowDown');
      await press('Enter');
      await expect(link(page, '“Talk circle” supports “Fluency hour”')).toBeAttached();
    });

    await test.step('Escape leads from the link back to its card, and Escape while choosing draws nothing', async () => {
      await press('Escape');
      await expectOn(page, 'Talk circle');
      await press('Control+l');
      await type('phon');
      await press('Escape');
      await expectOn(page, 'Talk circle');
      await expect(page.locator('[data-link-id]')).toHaveCount(1);
    });

    await test.step('Alt+L selects the link, Enter is for its words', async () => {
      await press('Alt+l');
      await press('Enter');
      await type('by spring');
      await press('Enter');
      await expect(link(page, '“Talk circle” supports “Fluency hour”, by spring')).toBeAttached();
    });

    await test.step('Ctrl+End ties its end to another card, and is one step', async () => {
      await press('Control+End');
      await type('phonics ea');
      await press('Enter');
      await expect(link(page, '“Talk circle” supports “Phonics early”, by spring')).toBeAttached();
      await press('Control+z');
      await expect(link(page, '“Talk circle” supports “Fluency hour”, by spring')).toBeAttached();
    });

    await test.step('its kind is changed by keys too', async () => {
      await press('Control+Shift+k');
      await press('ArrowUp');
      await press('Enter');
      await expect(link(page, '“Talk circle” depends on “Fluency hour”, by spring')).toBeAttached();
    });

    await test.step('from the link to the end that lies in a direction, and back along it', async () => {
      const [talk, fluency] = [await middleOf(card(page, 'Talk circle')), await middleOf(card(page, 'Fluency hour'))];
      const sideways = Math.abs(talk.x - fluency.x) > Math.abs(talk.y - fluency.y);
      const ways = sideways ? (['Left', 'Right'] as const) : (['Up', 'Down'] as const);
      const [there, back] = talk.x > fluency.x || talk.y > fluency.y ? ways : [ways[1], ways[0]];
      await press(`Alt+Arrow${there}`);
      await expectOn(page, 'Fluency hour');
      await press(`Alt+Arrow${back}`);
      await expectOn(page, 'Talk circle');
    });

    await test.step('of several that grew one way, also while typing, each leads back the other way', async () => {
      for (const [way, back] of [['Down', 'Up'] as const, ['Right', 'Left'] as const]) {
        for (const title of ['One', 'Two', 'Three'].map((name) => `${name} ${way}`)) {
          await press(`Control+Arrow${way}`);
          await type(title);
          await press(`Control+Arrow${way}`);
          await type(`Beyond ${title}`);
          await press('Enter');
          await press(`Alt+Arrow${back}`);
          await expectOn(page, title);
          await press(`Alt+Arrow${back}`);
          await expectOn(page, 'Talk circle');
        }
      }
    });
  });
}

/** Three cards, one after another as siblings; the last one is selected. */
async function makeThree(page: Page): Promise<void> {
  await goToCanvas(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Phonics early');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fluency hour');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Talk circle');
  await page.keyboard.press('Enter');
  await expectOn(page, 'Talk circle');
}

async function draw(page: Page, from: string, to: string): Promise<void> {
  await card(page, from).hover();
  await drag(page, await middleOf(card(page, from).locator('[data-link=end]')), await middleOf(card(page, to)));
}
