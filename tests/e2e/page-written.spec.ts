/** The sheet that leaves the room: its mission written where it stands, its priorities in another order, and the picture of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';
import { card, middleOf } from './canvas';
import { pagesOfPdf } from './office';

const MISSION = 'Every child known, taught well and missed when away';
const VALUES = 'Kind, curious, brave';
const STEP = 'Three targets for each school';
const ONE_MORE = 'Ring every family before the first day';

test('a page is written, put in order and exported as one picture', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: /^Towards 2030/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Plan on a page' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const sheet = page.locator('[data-canvas=page]');

  await test.step('the mission by a double-click, the values by keys, and Escape gives one up', async () => {
    await sheet.getByRole('button', { name: /^Our mission/ }).dblclick();
    await sheet.getByRole('textbox', { name: 'Our mission' }).fill(MISSION);
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('button', { name: `Our mission: ${MISSION}` })).toBeFocused();
    await sheet.getByRole('button', { name: /^Our values/ }).focus();
    await page.keyboard.press('Enter');
    await sheet.getByRole('textbox', { name: 'Our values' }).fill(VALUES);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('nothing of this');
    await page.keyboard.press('Escape');
    await expect(sheet.getByRole('button', { name: `Our values: ${VALUES}` })).toBeFocused();
    await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Mission' })).toHaveValue(MISSION);
  });

  await test.step('a first step is chosen, written anew and added where it stands', async () => {
    const first = sheet.getByRole('button', { name: /^First step 1: / });
    await first.click();
    await expect(page.getByRole('complementary').getByRole('button', { name: 'More for this item' })).toBeVisible();
    await first.dblclick();
    await sheet.getByRole('textbox', { name: 'First step 1' }).fill(STEP);
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('button', { name: `First step 1: ${STEP}` })).toBeFocused();
    await sheet.getByRole('button', { name: 'First step: write it here' }).click();
    await page.keyboard.type(ONE_MORE);
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('button', { name: new RegExp(`^First step 8: ${ONE_MORE}`) })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a priority goes below the next one by keys', async () => {
    const top = async (title: string) => (await middleOf(card(page, title))).y;
    await card(page, 'Recruitment and retention').click();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(async () => (await top('Recruitment and retention')) > (await top('Professional development')))
      .toBe(true);
  });

  await test.step('the picture is one landscape sheet that says all of it', async () => {
    await exportAs(
      { app, page },
      { name: 'Picture that scales', extension: 'svg' },
      { folder: dataFolder, base: 'sheet' },
    );
    const svg = await readFile(join(dataFolder, 'sheet.svg'), 'utf8');
    const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(297 / 210, 1);
    const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const word of ['Every child known', VALUES, STEP, 'Ring every family', 'Succession planning'])
      expect(words).toContain(word);
    expect(words.indexOf('Professional development')).toBeLessThan(words.indexOf('Recruitment and retention'));
  });

  await test.step('it prints as one landscape page, light, with all of it', async () => {
    await exportAs({ app, page }, { name: 'One page', extension: 'pdf' }, { folder: dataFolder, base: 'sheet' });
    const path = join(dataFolder, 'sheet.pdf');
    const pages = (await pagesOfPdf(path)).filter((text) => text.trim() !== '');
    expect(pages).toHaveLength(1);
    const words = (pages[0] ?? '').replace(/\s+/g, ' ');
    for (const word of ['Every child known', VALUES, STEP, 'Succession planning']) expect(words).toContain(word);
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(await readFile(path, 'latin1'));
    expect(Number(box?.[1])).toBeGreaterThan(Number(box?.[2]));
  });
});
