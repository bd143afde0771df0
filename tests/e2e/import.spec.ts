/** A table that was edited in a spreadsheet comes back: looked at row by row, taken over as one step, and taken back. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';
import { card, expectAccessible, sampleCode } from './canvas';

async function chooseFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(path);
}

test('a workbook comes back unchanged, an edited table with its changes, and a new list as items', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: /^Explore the sample trust/ }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const dialog = page.getByRole('dialog');

  await test.step('what was exported to Excel is as in the plan', async () => {
    await exportAs({ app, page }, { name: 'Excel workbook', extension: 'xlsx' }, { folder: dataFolder, base: 'plan' });
    await page.keyboard.press('Control+Shift+I');
    await chooseFile(page, join(dataFolder, 'plan.xlsx'));
    await expect(dialog.getByText('Nothing in this table is other than in the plan.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Nothing to take over' })).toBeDisabled();
  });

  await test.step('an edited table shows what would change, and what can’t be read', async () => {
    const edited = join(dataFolder, 'edited.csv');
    await writeFile(
      edited,
      [
        'Code,Title,Status,Owner',
        `${sampleCode('Every child here, every day')},"Every child in, every day",Done,Chief executive`,
        `${sampleCode('The best start in life')},The best start in life,Nearly,`,
        ',Paint the hall,Agreed,',
      ].join('\n'),
    );
    await dialog.getByRole('button', { name: 'Another file' }).click();
    await chooseFile(page, edited);
    const rows = dialog.getByRole('region', { name: 'What would change' });
    await expect(rows.getByRole('listitem')).toHaveCount(3);
    await expect(rows).toContainText('Every child here, every day→Every child in, every day');
    await expect(rows).toContainText('“Nearly” is not a status of this plan.');
    await expect(dialog.getByRole('button', { name: 'Take over 1 new item and changes to 2 items' })).toBeVisible();
    await expectAccessible(page, 'the table');
  });

  await test.step('a row is left out, the rest is taken over as one step, and undo takes it back', async () => {
    await dialog.getByRole('checkbox', { name: /The best start in life/ }).uncheck();
    await dialog.getByRole('button', { name: 'Take over 1 new item and changes to 1 item' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('1 new item and changes to 1 item taken over from “edited.csv”.')).toBeVisible();
    await page.keyboard.press('Control+Shift+O');
    await expect(page.getByRole('treeitem', { name: /Every child in, every day/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo taking over “edited”/ })).toBeVisible();
    await page.keyboard.press('Control+Z');
    await expect(page.getByRole('treeitem', { name: /Every child here, every day/ }).first()).toBeVisible();
  });

  await test.step('what is no table says so, and nothing is changed', async () => {
    const broken = join(dataFolder, 'broken.xlsx');
    await writeFile(broken, 'not a workbook');
    await page.keyboard.press('Control+Shift+I');
    await chooseFile(page, broken);
    await expect(dialog.getByRole('alert')).toContainText('“broken.xlsx” can’t be read');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
});

function dropFile(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    ([fileName = '', words = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([words], fileName));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

test('what is dropped on the window is looked at: a list, an outline, a canvas', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Explore the sample trust/ }).click();
  const rail = page.getByRole('navigation', { name: 'Lenses' });
  await expect(rail).toBeVisible();
  const dialog = page.getByRole('dialog');

  await dropFile(page, 'list.csv', 'Action\nMend the roof\nPaint the hall\n');
  await dialog.getByRole('button', { name: 'Take over 2 new items' }).click();
  await expect(page.getByText('2 new items taken over from “list.csv”.')).toBeVisible();

  await dropFile(page, 'outline.md', '# Reading aloud\n- Ten minutes\n- A book a week\n');
  await expect(dialog).toContainText('2 links come with them');
  await dialog.getByRole('button', { name: 'Take over 3 items' }).click();
  await expect(page.getByText('3 items taken over from “outline.md”.')).toBeVisible();

  // While a file is looked at, another one that is dropped takes its place.
  await page.keyboard.press('Control+Shift+I');
  await dropFile(page, 'first.csv', 'Action\nSweep the yard\n');
  await expect(dialog.getByRole('heading', { name: 'Take over “first.csv”' })).toBeVisible();
  await dropFile(page, 'second.csv', 'Action\nOpen the gate\nRing the bell\n');
  await expect(dialog.getByRole('heading', { name: 'Take over “second.csv”' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Take over 2 new items' }).click();

  await rail.getByRole('button', { name: 'Sketch' }).click();
  const node = { id: 'a', type: 'text', x: 20_000, y: 9_000, width: 200, height: 60, text: 'From the wall' };
  await dropFile(page, 'wall.canvas', JSON.stringify({ nodes: [node], edges: [] }));
  await dialog.getByRole('button', { name: 'Take over one item' }).click();
  await expect(card(page, 'From the wall')).toBeInViewport();
});
