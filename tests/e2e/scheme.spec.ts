/** The scheme of delegation and models side by side: by keys, with what stays with the board in words. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { savePlan } from '#shared/file';
import { expect, test } from './app';
import { expectAccessible } from './canvas';
import { schemePlan } from './matrix-plan';

test('decisions are given to bodies by keys, and what nobody decides stays with the board', async ({ launch }) => {
  const { page, app } = await launch();
  const { keyboard } = page;
  await openFace(page, 'Scheme');
  const grid = page.getByRole('grid', { name: /^Scheme of delegation, Committees and local governing bodies/ });
  await expect(grid.getByRole('row', { name: 'Strategy', exact: true })).toBeVisible();

  await test.step('a letter gives a part, Delete takes it; the row says who decides then', async () => {
    await row(page, 'Set the vision').getByRole('rowheader').click();
    await expect(row(page, 'Set the vision')).toContainText('Board of Trustees');
    for (let steps = 0; steps < 3; steps += 1) await keyboard.press('ArrowRight');
    await expect(held(page)).toHaveAccessibleName('Decides');
    await keyboard.press('Delete');
    await expect(row(page, 'Set the vision')).toContainText('Stays with the board');
    await expect(held(page)).toHaveAccessibleName('Decides, as nobody was given it');
    await keyboard.press('Control+z');
    await expect(held(page)).toHaveAccessibleName('Decides');
    await expect(row(page, 'Set the vision')).toContainText('Board of Trustees');
  });

  await test.step('two who decide are marked at the row', async () => {
    await keyboard.press('ArrowRight');
    await keyboard.press('d');
    await expect(page.getByRole('rowheader', { name: /^Set the vision.*Two decide on/ })).toBeVisible();
    await keyboard.press('Control+z');
    await expect(page.getByRole('rowheader', { name: /^Set the vision.*Two decide on/ })).toHaveCount(0);
  });

  await test.step('decisions are added in place in their group; nobody has been given them yet', async () => {
    await page.getByRole('gridcell', { name: 'New decision: Strategy' }).click();
    await keyboard.type('Name a new school');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(row(page, 'Name a new school')).toContainText('Stays with the board');
  });

  await test.step('a table is pasted by the names of bodies and decisions, as one step', async () => {
    const table = 'Decision\tBoard of Trustees\tChief executive\nName a new school\tD\tRecommends';
    await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), table);
    await row(page, 'Name a new school').getByRole('rowheader').click();
    await keyboard.press('ArrowRight');
    await keyboard.press('Control+v');
    await expect(row(page, 'Name a new school')).not.toContainText('Stays with the board');
    await expect(row(page, 'Name a new school')).toContainText('R');
    await keyboard.press('Control+z');
    await expect(row(page, 'Name a new school')).toContainText('Stays with the board');
  });
  await expectAccessible(page, 'scheme of delegation');

  await test.step('another model has other parts in the same decisions', async () => {
    await page.getByRole('button', { name: /^Governance model: / }).click();
    await page.getByRole('menu').getByText('Cluster committees', { exact: true }).click();
    await expect(page.getByRole('grid', { name: /^Scheme of delegation, Cluster committees/ })).toBeVisible();
    await expect(row(page, 'Name a new school')).toContainText('Stays with the board');
    await expect(page.getByRole('columnheader', { name: /^Cluster committees/ })).toHaveCount(1);
  });
});

test('three models are read side by side, with what is otherwise, and the preferred one says why', async ({
  launch,
}) => {
  const { page } = await launch();
  await openFace(page, 'Compare');
  const grid = page.getByRole('grid', { name: /^Models side by side: / });
  await expect(grid.getByRole('columnheader')).toHaveCount(4);
  const head = grid.getByRole('columnheader', { name: /^Academy councils/ });
  await expect(head).toContainText(/\d\.\d of 5, [a-z ]+/);
  await expect(head).toContainText(/\d+ meetings a year/);
  await expect(head).toContainText(/\d+ gaps?, \d+ overlaps?/);

  await test.step('only differences are shown where that is asked for', async () => {
    const count = async () => Number(await grid.getAttribute('aria-rowcount'));
    const all = await count();
    await page.getByRole('button', { name: 'Only differences' }).click();
    await expect.poll(count).toBeLessThan(all);
    await expect(
      grid.getByRole('gridcell', { name: /^(Decided otherwise|Other parts): Decides: / }).first(),
    ).toBeVisible();
    await expect(page.getByText(/^\d+ decided otherwise/)).toBeVisible();
  });

  await test.step('other models are chosen; three at most, two at least', async () => {
    await page.getByRole('button', { name: '3 of 4 models' }).click();
    await page.getByRole('menu').getByText('Academy councils', { exact: true }).click();
    await page.getByRole('button', { name: '2 of 4 models' }).click();
    await page.getByRole('menu').getByText('Earned autonomy', { exact: true }).click();
    await expect(grid.getByRole('columnheader', { name: /^Earned autonomy/ })).toBeVisible();
    await expect(head).toHaveCount(0);
  });

  await test.step('the preferred one is marked with its reason and the day', async () => {
    await page.getByText('Chart', { exact: true }).click();
    await page.getByRole('button', { name: 'Prefer it…' }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('Schools decide what is near to children.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByText('Compare', { exact: true }).click();
    const preferred = grid.getByRole('columnheader', { name: /^Committees and local governing bodies/ });
    await expect(preferred).toContainText(/Preferred since \d+ \w+ \d+: Schools decide what is near to children/);
  });
  await expectAccessible(page, 'models side by side');
});

test('three hundred decisions of thirty bodies: only what is near is drawn', async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'large.allthrough');
  await writeFile(file, savePlan(schemePlan(300, 30)));
  const { page } = await launch(file);
  await page
    .getByRole('navigation', { name: 'Lenses' })
    .getByRole('button', { name: /^Governance/ })
    .click();
  await page.getByText('Scheme', { exact: true }).click();
  const grid = page.getByRole('grid');
  // Heads, ten names of groups and ten lines for new decisions.
  await expect(grid).toHaveAttribute('aria-rowcount', '321');
  expect(await page.getByRole('gridcell').count()).toBeLessThan(700);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect(held(page)).toBeInViewport();
  await expect(page.getByRole('columnheader', { name: /^Body 29/ })).toBeInViewport();
  await expect(page.getByRole('rowheader', { name: /^Decision 299/ })).toBeInViewport();
  await page.keyboard.press('h');
  await expect(held(page)).toHaveAccessibleName('Holds to account');
});

async function openFace(page: Page, face: 'Scheme' | 'Compare'): Promise<void> {
  await page.getByRole('button', { name: /^Governance sketch/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page
    .getByRole('navigation', { name: 'Lenses' })
    .getByRole('button', { name: /^Governance/ })
    .click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  await page.getByText(face, { exact: true }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

function row(page: Page, title: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${title}`) }) });
}

/** What has the keys: a cell, a title or a head. */
function held(page: Page): Locator {
  return page.locator('[role=grid] :focus');
}
