/** The matrix of who does what: filled by keys alone, pasted from a spreadsheet, walked through check by check. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { savePlan } from '#shared/file';
import { raciCodes } from '#shared/plan';
import { expect, test } from './app';
import { expectAccessible } from './canvas';
import { matrixPlan } from './matrix-plan';

const ROWS = 60;
const BODIES = 12;

test('sixty responsibilities of twelve bodies are filled by keys alone, and taken back step by step', async ({
  launch,
  dataFolder,
}) => {
  // 720 cells, one key after the other.
  test.setTimeout(300_000);
  const file = join(dataFolder, 'matrix.allthrough');
  await writeFile(file, savePlan(matrixPlan(ROWS, BODIES)));
  const { page, app } = await launch(file);
  const { keyboard } = page;
  await openMatrix(page);

  await test.step('letters lead on to the right, and from the end of a row to the next', async () => {
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowRight');
    for (let row = 0; row < ROWS; row += 1)
      for (let body = 0; body < BODIES; body += 1) await keyboard.press(letterFor(row, body));
    await expect(held(page)).toHaveAttribute('aria-colindex', String(BODIES + 1));
    expect(await copied(page, app)).toEqual(filled(ROWS, BODIES));
  });

  await test.step('a letter is one step', async () => {
    await keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /^Undo making ‘Body 10’ / })).toBeEnabled();
    await keyboard.press('Control+y');
  });

  await test.step('several cells change together, and are one step', async () => {
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowRight');
    await keyboard.press('Control+Shift+End');
    await keyboard.press('Delete');
    expect((await copied(page, app)).flat().join('')).toBe('');
    await keyboard.press('Control+z');
    expect(await copied(page, app)).toEqual(filled(ROWS, BODIES));
  });

  await test.step('the first rows are filled down; one row takes what is above it', async () => {
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowRight');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Control+d');
    const [first, second, third, fourth] = await copied(page, app);
    for (const row of [second, third]) expect(row?.slice(0, 3)).toEqual([first?.[0], first?.[1], row?.[2]]);
    expect(fourth).toEqual(filled(ROWS, BODIES)[3]);
  });

  await test.step('Escape backs out: to one cell, to the head, to the switches', async () => {
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowRight');
    await keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[role=gridcell][aria-selected=true]')).toHaveCount(2);
    await keyboard.press('Escape');
    await expect(page.locator('[role=gridcell][aria-selected=true]')).toHaveCount(1);
    await keyboard.press('Escape');
    await expect(held(page)).toHaveRole('columnheader');
    await keyboard.press('Escape');
    await expect(page.getByRole('radio', { name: 'Matrix' })).toBeFocused();
  });
  await expectAccessible(page, 'matrix');
});

test('rows are written and pasted, a table is pasted from a spreadsheet, and what can’t be read is refused', async ({
  launch,
}) => {
  const { page, app } = await launch();
  await page.getByRole('button', { name: /^Explore the sample trust/ }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Enablement' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  await openMatrix(page);
  const { keyboard } = page;
  const row = (title: string) => page.getByRole('rowheader', { name: new RegExp(`^${title}`) });

  await test.step('rows are added by keys, at the end of their group', async () => {
    await page.getByRole('gridcell', { name: 'New responsibility: Add capacity' }).click();
    await keyboard.type('Cover for absent leaders');
    await keyboard.press('Enter');
    await keyboard.type('Teachers on loan');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(row('Teachers on loan. Add capacity')).toBeVisible();
    await keyboard.press('ArrowUp');
    await expect(row('Teachers on loan')).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.type('Teachers on loan for a term');
    await keyboard.press('Enter');
    await expect(row('Teachers on loan for a term. Add capacity')).toBeVisible();
  });

  await test.step('cells are pasted as one step, over and over where more is selected', async () => {
    await row('Cover for absent leaders').click();
    await keyboard.press('ArrowRight');
    await paste(page, app, 'A\tR\tC\n\tAccountable\ti');
    await expectCodes(page, 'Cover for absent leaders', 'ARC');
    await expectCodes(page, 'Teachers on loan for a term', 'AI');
    await keyboard.press('Control+z');
    await expectCodes(page, 'Cover for absent leaders', '');
    await expectCodes(page, 'Teachers on loan for a term', '');
  });

  await test.step('a code that there is not is refused in words, and nothing is changed', async () => {
    await paste(page, app, 'A\tX');
    await expect(page.getByText('“X” can’t stand in a cell. It takes one of R, A, C, I, or nothing.')).toBeVisible();
    await expectCodes(page, 'Cover for absent leaders', '');
  });

  await test.step('a whole table goes to its rows and columns by their names', async () => {
    await paste(page, app, 'What\tInclusion Team\tChief executive\nTeachers on loan for a term\tR\tA');
    await expectCodes(page, 'Teachers on loan for a term', 'AR');
  });

  await test.step('lines with titles become rows, in one step', async () => {
    await page.getByRole('gridcell', { name: 'New responsibility: Deploy resources' }).click();
    await keyboard.press('Escape');
    await paste(page, app, 'Minibuses, shared\tA\nOne nurse for three schools\t\tA\n');
    await expectCodes(page, 'Minibuses, shared', 'A');
    await expect(row('One nurse for three schools. Deploy resources')).toBeVisible();
    await keyboard.press('Control+z');
    await expect(row('Minibuses, shared')).toHaveCount(0);
  });

  await test.step('F2 opens the item of the row; the canvas shows the same data', async () => {
    await row('Teachers on loan for a term').click();
    await keyboard.press('F2');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
    await expect(details.getByRole('combobox', { name: 'Inclusion Team' })).toHaveText(/^Responsible/);
    await page.getByText('Canvas', { exact: true }).click();
    await expect(
      page.locator('[data-canvas] .react-flow__node[aria-label*=": Teachers on loan for a term."]'),
    ).toHaveAttribute('aria-label', /Add capacity, with Inclusion Team/);
  });
});

test('the checks are walked through in the room, and put right at their rows', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Explore the sample trust/ }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Enablement' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  await openMatrix(page);
  const panel = page.getByRole('complementary', { name: 'Details' });
  await page.getByRole('button', { name: 'Walk through the checks of who does what' }).click();
  await expect(panel.getByText('1 of 5', { exact: true })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Inclusion Team\. 46 of 38\./ })).toHaveAttribute(
    'tabindex',
    '0',
  );
  await page.keyboard.press('Alt+Shift+PageDown');
  await expect(
    panel.getByRole('heading', { name: 'Nobody is accountable for “Coach new middle leaders”' }),
  ).toBeVisible();
  const row = page.getByRole('rowheader', { name: /^Coach new middle leaders\. .*Nobody is accountable/ });
  await expect(row).toBeInViewport();
  await expectAccessible(page, 'checks');
  await panel.getByRole('button', { name: 'Coach new middle leaders' }).click();
  await expect(page.locator('[role=grid] :focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('a');
  await expect(panel.getByText('2 of 4', { exact: true })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Coach new middle leaders/ })).not.toHaveAccessibleName(
    /accountable/,
  );
  await page.keyboard.press('Alt+Shift+PageDown');
  await expect(
    panel.getByRole('heading', { name: 'More than one is accountable for “Peer review week”' }),
  ).toBeVisible();
});

test('three hundred rows of thirty bodies are walked, and only what is near is drawn', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'large.allthrough');
  await writeFile(file, savePlan(matrixPlan(300, 30, true)));
  const { page } = await launch(file);
  await openMatrix(page);
  await page.getByRole('combobox', { name: 'Group by' }).click();
  await page.getByRole('option', { name: 'In one list' }).click();
  const grid = page.getByRole('grid');
  await grid.getByRole('rowheader').first().click();
  // A row for the heads, and one on which a new row is written.
  await expect(grid).toHaveAttribute('aria-rowcount', '302');
  await expect(grid).toHaveAttribute('aria-colcount', '31');
  expect(await page.getByRole('gridcell').count()).toBeLessThan(700);
  await page.keyboard.press('Control+End');
  await expect(page.locator('[role=row]:has(:focus)')).toHaveAttribute('aria-rowindex', '302');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect(held(page)).toBeInViewport();
  await expect(held(page)).toHaveAttribute('aria-colindex', '31');
  await expect(page.getByRole('columnheader', { name: /^Body 29/ })).toBeInViewport();
  await expect(page.getByRole('rowheader', { name: /^Responsibility 299/ })).toBeInViewport();
});

/** The matrix by keys, in one list. */
async function openMatrix(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Lenses' }).waitFor();
  await page.keyboard.press('Control+Shift+x');
  await expect(page.getByRole('grid')).toBeVisible();
}

/** What has the keys: a cell, a title or a head. */
function held(page: Page): Locator {
  return page.locator('[role=grid] :focus');
}

/** The codes of a row, without what is empty. */
async function expectCodes(page: Page, title: string, codes: string): Promise<void> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${title}`) }) });
  await expect.poll(async () => (await row.getByRole('gridcell').allInnerTexts()).join('')).toBe(codes);
}

function letterFor(row: number, body: number): string {
  return (raciCodes[(row * 5 + body * 3) % 4] ?? 'R').toLowerCase();
}

function filled(rows: number, bodies: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: bodies }, (__, body) => letterFor(row, body).toUpperCase()),
  );
}

/** All cells, as they are copied. */
async function copied(page: Page, app: ElectronApplication): Promise<string[][]> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const text = await app.evaluate(({ clipboard }) => clipboard.readText());
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
}

async function paste(page: Page, app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}
