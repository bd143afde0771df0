/** Governance: a model from the starter, a line changed by hand and by keys, one preferred with its reason. */
import { join } from 'node:path';
import { exportAs } from '../../scripts/demo/export';
import { expect, test } from './app';
import { card, drag, expectAccessible, expectOn, middleOf, undo } from './canvas';
import { documentText } from './office';

test('a model of the starter is duplicated, changed by hand and by keys, and preferred', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await launch();
  await page.getByRole('button', { name: /^Governance sketch/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Governance' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const says = (title: string, words: RegExp) => expect(card(page, title)).toHaveAttribute('aria-label', words);

  await test.step('who answers to whom is drawn, and who is not in the model waits', async () => {
    await says('Finance and Audit Committee', /Answers to Board of Trustees, 1 of 5/);
    await says('Headteachers', /Answers to Director of Education/);
    await expect(page.getByRole('region', { name: 'Waiting for a place' })).toContainText('Academy councils');
  });

  await test.step('another model shows other bodies', async () => {
    await page.getByRole('button', { name: /^Governance model: / }).click();
    await page.getByRole('menuitemradio', { name: 'Cluster committees' }).click();
    await says('Cluster committees', /Answers to Board of Trustees/);
    await expect(card(page, 'People Committee')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Waiting for a place' })).toContainText('People Committee');
  });

  await test.step('a copy of it is made', async () => {
    await page.getByRole('button', { name: /^Governance model: / }).click();
    await page.getByRole('menuitem', { name: 'Duplicate this one…' }).click();
    await page.getByRole('textbox', { name: 'Name of the model' }).fill('Two clusters');
    await page.getByRole('dialog').getByRole('button', { name: 'Duplicate' }).click();
    await expect(page.getByRole('button', { name: 'Governance model: Two clusters' })).toBeVisible();
  });

  await test.step('dropped on another one, a body answers to it; undo takes it back', async () => {
    await drag(page, await middleOf(card(page, 'Headteachers')), await middleOf(card(page, 'Cluster committees')));
    await says('Headteachers', /Answers to Cluster committees/);
    expect(await undo(page)).toContain('Headteachers');
    await says('Headteachers', /Answers to Director of Education/);
  });

  await test.step('by keys it goes up beside the one it answered to, and on among those', async () => {
    await page.keyboard.press('Escape');
    await card(page, 'Headteachers').click();
    await page.keyboard.press('ArrowUp');
    await says('Headteachers', /Answers to Chief executive, 3 of 3/);
    await page.keyboard.press('ArrowLeft');
    await says('Headteachers', /Answers to Chief executive, 2 of 3/);
    await expectOn(page, 'Headteachers');
  });

  await test.step('it is preferred, with a reason', async () => {
    await page.getByRole('button', { name: 'Prefer it…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('Heads are near to who decides.');
    await page.getByRole('dialog').getByRole('button', { name: 'Prefer this model' }).click();
    await expect(page.getByRole('button', { name: 'Prefer it…' })).toHaveCount(0);
    await page.getByRole('button', { name: /^Governance model: / }).click();
    await expect(page.getByRole('menuitemradio', { name: 'Two clusters (preferred)' })).toBeChecked();
    await page.keyboard.press('Escape');
  });
  await expectAccessible(page, 'Governance');

  await test.step('the document has the models, the scheme of delegation, and models side by side', async () => {
    await exportAs({ app, page }, { name: 'Word document', extension: 'docx' }, { folder: dataFolder, base: 'plan' });
    const text = await documentText(join(dataFolder, 'plan.docx'));
    expect(text).toContain('Two clusters. Heads are near to who decides.');
    expect(text).toContain('Scheme of delegation: Two clusters');
    expect(text).toMatch(
      /Decision Members Board of Trustees .* Strategy Set the vision, the values and the five-year strategy/,
    );
    expect(text).toContain('Models side by side');
    expect(text).toContain('Two clusters (preferred)');
    expect(text).toContain('Stays with the board');
  });
});

test('a plan that has been begun gets a starter model with its bodies and decisions, as one step', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Blank plan/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Governance' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  await page.getByRole('button', { name: 'New model', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New governance model' });
  await dialog.getByRole('combobox', { name: 'Begin with' }).click();
  await page.getByRole('option', { name: 'Earned autonomy' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the model' })).toHaveValue('Earned autonomy');
  await expectAccessible(page, 'new model');
  await dialog.getByRole('button', { name: 'Add the model' }).click();
  await expect(page.getByRole('button', { name: 'Governance model: Earned autonomy' })).toBeVisible();
  await expect(card(page, 'Local boards')).toHaveAttribute('aria-label', /Answers to Board of Trustees/);
  const zoom = page.getByRole('button', { name: /^\d+%$/ });
  const narrow = await zoom.textContent();
  await page.getByText('Scheme', { exact: true }).click();
  await expect(page.getByRole('rowheader', { name: /^Set the vision/ })).toBeVisible();

  await test.step('the chart that was seen whole is whole in the room that there is on coming back', async () => {
    await page.getByRole('button', { name: 'Hide the details' }).click();
    await page.getByText('Chart', { exact: true }).click();
    await expect(zoom).not.toHaveText(narrow ?? '');
    const kept = await zoom.textContent();
    await page.getByRole('button', { name: 'Fit the whole plan' }).click();
    await expect(zoom).toHaveText(kept ?? '');
    await page.getByRole('button', { name: 'Show the details' }).click();
  });
  await undo(page);
  await expect(page.getByRole('button', { name: 'New model', exact: true })).toBeVisible();
});
