/** Who does what: an overload goes as a responsibility moves, and comes back; its days are told before it is let go. */
import { expect, test } from './app';
import { card, drag, expectAccessible, expectOn, middleOf, undo } from './canvas';

test('an overload goes and comes back as a responsibility moves between teams', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Explore the sample trust/ }).click();
  const rail = page.getByRole('navigation', { name: 'Lenses' });
  await rail.getByRole('button', { name: 'Enablement' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const found = (count: number) => rail.getByRole('button', { name: `Enablement, ${count} findings` });
  await expect(found(5)).toBeVisible();
  await page.getByRole('button', { name: /^\d+ findings$/ }).click();

  await test.step('the panel leads to what is to be settled', async () => {
    await page.getByRole('button', { name: /“Inclusion Team” is over by 8 days/ }).click();
    await expect(card(page, 'Shared technicians')).toBeInViewport();
    await card(page, 'Shared technicians').click();
    await expectOn(page, 'Shared technicians');
  });

  await test.step('while it is held it says whose days it would take', async () => {
    const from = await middleOf(card(page, 'Shared technicians'));
    const to = await middleOf(card(page, 'Termly reading of need and data'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y + 20, { steps: 6 });
    await page.mouse.move(to.x + 1, to.y + 21);
    await expect(page.getByText(/ · Enablement Team 55 of 60 days · Inclusion Team 37 of 38 days$/)).toBeVisible();
    await page.mouse.up();
  });

  await test.step('let go, the overload is gone; taken back, it is there again', async () => {
    await expect(card(page, 'Inclusion Team')).toHaveAttribute('aria-label', /37 of 38 days a term/);
    await expect(found(4)).toBeVisible();
    expect(await undo(page)).toContain('Shared technicians');
    await expect(card(page, 'Inclusion Team')).toHaveAttribute('aria-label', /46 of 38 days a term, 8 over/);
    await expect(found(5)).toBeVisible();
  });

  await test.step('by keys it goes to the row above', async () => {
    await page.keyboard.press('Escape');
    await card(page, 'Shared technicians').click();
    await page.keyboard.press('ArrowUp');
    await expect(card(page, 'Inclusion Team')).toHaveAttribute('aria-label', /37 of 38 days a term/);
  });
  await expectAccessible(page, 'Enablement');
});

test('a team and what it does are made by hand', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Blank plan/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Enablement' }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const pane = await page.locator('[data-canvas] .react-flow__pane').boundingBox();
  if (!pane) throw new Error('There is no canvas.');
  await page.mouse.dblclick(pane.x + 90, pane.y + 270);
  await page.keyboard.type('Enablement north');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Enablement north')).toHaveAttribute('aria-label', /^Body: .*Enablement teams/);
  await page.mouse.dblclick(pane.x + 260, pane.y + 270);
  await page.keyboard.type('One door for help');
  await page.keyboard.press('Enter');
  await expect(card(page, 'One door for help')).toHaveAttribute(
    'aria-label',
    /^Responsibility: .*Broker and coordinate, with Enablement north/,
  );
  const from = await middleOf(card(page, 'One door for help'));
  await drag(page, from, { x: from.x + 210, y: from.y });
  await expect(card(page, 'One door for help')).toHaveAttribute('aria-label', /Add capacity, with Enablement north/);
});
