/** The operating model: what is run where, now and next, and what the centre and schools think of it. */
import { join } from 'node:path';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';
import { card, drag, expectAccessible, expectOn, middleOf, undo } from './canvas';
import { documentText } from './office';

test('functions are moved, now and next, rated by both, and stand in the document', async ({ launch, dataFolder }) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: /^Explore the sample trust/ }).click();
  const rail = page.getByRole('navigation', { name: 'Lenses' });
  await rail.getByRole('button', { name: 'Operating model' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const panel = page.getByRole('complementary');
  const found = (count: number) => rail.getByRole('button', { name: `Operating model, ${count} findings` });
  await expect(found(5)).toBeVisible();

  await test.step('a drop in another column says how it is run now, and undo takes it back', async () => {
    const from = await middleOf(card(page, 'Safeguarding'));
    const to = await middleOf(card(page, 'Curriculum'));
    await drag(page, from, { x: to.x, y: from.y });
    await expect(card(page, 'Safeguarding')).toHaveAttribute('aria-label', /Aligned, next standardised/);
    expect(await undo(page)).toContain('Safeguarding');
    await expect(card(page, 'Safeguarding')).toHaveAttribute('aria-label', /Local, next standardised/);
  });

  await test.step('by keys it goes to the next column, at the stage that is looked at', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Cards stand where it is run' }).getByText('Next', { exact: true }).click();
    await card(page, 'Assessment').click();
    await expectOn(page, 'Assessment');
    await page.keyboard.press('ArrowRight');
    await expect(card(page, 'Assessment')).toHaveAttribute('aria-label', /Standardised, next centralised/);
    await expect(found(6)).toBeVisible();
  });

  await test.step('the reason is asked for, and given', async () => {
    await panel.getByRole('textbox', { name: 'Why', exact: true }).fill('Two people in nine schools can do it.');
    await panel.getByRole('textbox', { name: 'What schools keep' }).click();
    await expect(found(5)).toBeVisible();
  });

  await test.step('where the centre and schools come closer, their gap is no finding any more', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^\d+ findings$/ }).click();
    await page.getByRole('button', { name: /“HR and payroll”/ }).click();
    await expectOn(page, 'HR and payroll');
    await page.getByRole('button', { name: 'Close the list' }).click();
    await panel.getByRole('combobox', { name: 'Worth to schools' }).click();
    await page.getByRole('option', { name: '4', exact: true }).click();
    await expect(found(4)).toBeVisible();
  });
  await expectAccessible(page, 'Operating model');

  await test.step('the document has the functions in a table', async () => {
    await exportAs({ app, page }, { name: 'Word document', extension: 'docx' }, { folder: dataFolder, base: 'plan' });
    const text = await documentText(join(dataFolder, 'plan.docx'));
    expect(text).toContain('Two people in nine schools can do it.');
    expect(text).toContain('HR and payroll');
  });
});
