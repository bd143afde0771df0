/** One child's way: through all 570 weeks with keys alone, with whom one follows changed, and on paper. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exportAs } from '../../scripts/demo/export';
import type { AppRun } from './app';
import { expect, test } from './app';
import { documentText } from './office';

test('a child is followed through 570 weeks with keys alone', async ({ launch }) => {
  const { page } = await followed(await launch());
  const press = (keys: string) => page.keyboard.press(keys);

  await test.step('by half-terms, all ninety of them, and not beyond', async () => {
    await expectStep(page, 'Nursery, Autumn 1');
    const seen = [await step(page).innerText()];
    for (let at = 1; at < 90; at++) {
      await press('ArrowRight');
      await expect(step(page)).not.toHaveText(seen.at(-1) ?? '');
      seen.push(await step(page).innerText());
    }
    expect(new Set(seen).size).toBe(90);
    expect(seen.at(-1)).toBe('Year 13, Summer 2');
    expect(seen).toContain('Year 7, Autumn 1');
    await press('ArrowRight');
    await expectStep(page, 'Year 13, Summer 2');
    await press('ArrowLeft');
    await expectStep(page, 'Year 13, Summer 1');
  });

  await test.step('Home and End', async () => {
    await press('Home');
    await expectStep(page, 'Nursery, Autumn 1');
    await press('End');
    await expectStep(page, 'Year 13, Summer 2');
  });

  await test.step('the length of a step by its key; what is shown stays', async () => {
    await press('y');
    await expect(page.getByRole('radio', { name: 'Years' })).toBeChecked();
    await expectStep(page, 'Year 13');
    await press('h');
    await expectStep(page, 'Year 13, Summer 2');
    await press('w');
    await expect(page.getByRole('radio', { name: 'Weeks' })).toBeChecked();
  });

  await test.step('by weeks with a key held, through every one of them and every phase', async () => {
    await press('Home');
    await expectStep(page, 'Nursery, week 1');
    await watchSteps(page);
    // A key that is down already repeats, as a held one does.
    for (let at = 1; at < 570; at++) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expectStep(page, 'Year 13, week 38');
    const met = await watchedSteps(page);
    expect(new Set(met.map(({ words }) => words)).size).toBe(570);
    expect([...new Set(met.map(({ phase }) => phase))]).toEqual([
      'Early years',
      'Key Stage 1',
      'Key Stage 2',
      'Key Stage 3',
      'Key Stage 4',
      'Post-16',
    ]);
    await press('ArrowRight');
    await expectStep(page, 'Year 13, week 38');
  });

  await test.step('the slider goes by the same keys', async () => {
    await page.getByRole('slider', { name: 'Week of the journey' }).focus();
    await press('ArrowLeft');
    await expectStep(page, 'Year 13, week 37');
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^Year 13, week 37\. Meets /);
    await press('Home');
    await expectStep(page, 'Nursery, week 1');
  });
});

test('the way starts where it is asked to: at a year, term and week, or where a child is on a day', async ({
  launch,
}) => {
  const { page } = await followed(await launch());
  const box = page.getByRole('dialog', { name: 'Where the way starts' });

  await test.step('a year, a term, a week', async () => {
    await page.getByRole('button', { name: 'Start at N w1' }).click();
    await box.getByRole('combobox', { name: 'Year' }).click();
    await page.getByRole('option', { name: 'Year 7', exact: true }).click();
    await expectStep(page, 'Year 7, Autumn 1');
    await box.getByRole('combobox', { name: 'Term' }).click();
    await page.getByRole('option', { name: 'Spring' }).click();
    await box.getByRole('combobox', { name: 'Week' }).click();
    await page.getByRole('option', { name: '3', exact: true }).click();
    await expectStep(page, 'Year 7, Spring 1');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Start at Y7 w17' })).toBeVisible();
  });

  await test.step('Home returns there, whoever has the keys', async () => {
    await page.keyboard.press('End');
    await expectStep(page, 'Year 13, Summer 2');
    await page.keyboard.press('Home');
    await expectStep(page, 'Year 7, Spring 1');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await expectStep(page, 'Year 7, Spring 1');
  });

  await test.step('a child by the day of birth, with the dates of that child', async () => {
    await page.getByRole('button', { name: 'Start at Y7 w17' }).click();
    await box.getByRole('textbox', { name: /born on/ }).fill('6 Feb 2019');
    await expect(box.getByText('Starts Nursery in September 2022.')).toBeVisible();
    await box.getByRole('textbox', { name: 'On this day' }).fill('10 September 2027');
    await box.getByRole('button', { name: 'Start there: Y4 w1' }).click();
    await expectStep(page, 'Year 4, Autumn 1');
    await expect(page.getByText(/from 6 September 2027/)).toBeVisible();
    await box.getByRole('textbox', { name: 'On this day' }).fill('10 September 2040');
    await expect(box.getByText(/left Year 13/)).toBeVisible();
    await expect(box.getByRole('button', { name: 'Start there' })).toBeDisabled();
    await box.getByRole('button', { name: 'From the beginning of Nursery' }).click();
    await expectStep(page, 'Nursery, Autumn 1');
    await expect(page.getByText(/from 7 September 2026/)).toBeVisible();
  });
});

test('the header of the way holds together in a small window', async ({ launch }) => {
  const { app, page } = await followed(await launch());
  for (const width of [1024, 1280]) {
    await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 720), width);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const header = page.getByRole('region', { name: 'One child’s way' });
    const sticksOut = () =>
      header.evaluate(
        (box) =>
          [...box.querySelectorAll('h2, button, fieldset')].filter(
            (part) =>
              part.getBoundingClientRect().right > box.getBoundingClientRect().right ||
              part.scrollWidth > part.clientWidth + 1,
          ).length,
      );
    await expect.poll(sticksOut).toBe(0);
    expect(await header.evaluate(({ offsetHeight }: HTMLElement) => offsetHeight)).toBeLessThan(100);
  }
});

test('it plays by itself, pauses, and stops where the way ends', async ({ launch }) => {
  const run = await launch();
  await run.page.clock.install();
  const { page } = await followed(run);
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(2_300);
  await expectStep(page, 'Nursery, Autumn 2');
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.clock.runFor(20_000);
  await expectStep(page, 'Nursery, Autumn 2');

  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press(' ');
  await page.clock.runFor(10_000);
  await expectStep(page, 'Year 13, Summer 2');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('whoever clicks, Space still plays: after the list of lenses, a chip, a step and a place to start at', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /^Explore the sample trust/ }).click();
  await page.getByRole('button', { name: 'No more hints' }).click();
  const play = page.getByRole('button', { name: 'Play', exact: true });
  const pause = page.getByRole('button', { name: 'Pause' });
  const plays = async () => {
    await page.keyboard.press(' ');
    await expect(pause).toBeVisible();
    await page.keyboard.press(' ');
    await expect(play).toBeVisible();
  };
  await page.getByRole('navigation').getByRole('button', { name: 'One child’s way' }).click();
  await expectStep(page, 'Nursery, Autumn 1');
  await plays();
  await page.getByRole('button', { name: 'Disadvantaged' }).click();
  await expect(page.getByRole('button', { name: 'Disadvantaged', pressed: true })).not.toBeFocused();
  await plays();
  await expect(page.getByRole('button', { name: 'Disadvantaged', pressed: true })).toBeVisible();
  await page.getByText('Years', { exact: true }).click();
  await plays();
  await page.getByRole('button', { name: 'The next step of the way' }).click();
  await plays();
  // By keys it is a button as any other.
  await page.getByRole('button', { name: 'SEND', exact: true }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'SEND', exact: true, pressed: true })).toBeVisible();
});

test('it plays and steps for whoever asked for less motion, and nothing on it moves by itself', async ({ launch }) => {
  const run = await launch();
  await run.page.emulateMedia({ reducedMotion: 'reduce' });
  await run.page.clock.install();
  const { page } = await followed(run);
  await page.keyboard.press(' ');
  await page.clock.runFor(2_300);
  await expectStep(page, 'Nursery, Autumn 2');
  await page.keyboard.press(' ');
  await page.keyboard.press('End');
  await expectStep(page, 'Year 13, Summer 2');
  expect(await longestMotion(page)).toBeLessThan(1);
  await page.getByRole('region', { name: 'Now', exact: true }).getByRole('button').first().click();
  await page.getByRole('heading', { level: 2, name: 'Journey' }).waitFor();
  // The view is where it goes at once, and cards have no way of their own to go.
  await expect(page.locator('[data-canvas=journey] .react-flow__node.selected')).toBeInViewport();
  expect(await longestMotion(page)).toBeLessThan(1);
});

/** The longest that anything on the page takes to change or to move, ms. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ms = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time) * 1000));
    return Math.max(
      ...[...document.querySelectorAll('body *')].map((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return Math.max(ms(transitionDuration), animationName === 'none' ? 0 : ms(animationDuration));
      }),
    );
  });
}

test('whom one follows changes what is met; what is met leads to the journey; Word has it a page a phase', async ({
  launch,
  dataFolder,
}) => {
  const { app, page } = await followed(await launch());
  const now = page.getByRole('region', { name: 'Now', exact: true });

  await test.step('SEND and a disadvantage bring what is theirs, and bring it first', async () => {
    await expect(now.getByText('For this child first')).toHaveCount(0);
    const before = await now.getByRole('button').count();
    await page.getByRole('button', { name: 'SEND' }).click();
    await page.getByRole('button', { name: 'Disadvantaged' }).click();
    await expect(now.getByText('For this child first').first()).toBeVisible();
    expect(await now.getByRole('button').count()).toBeGreaterThanOrEqual(before);
  });

  await test.step('who moves school passes a gate of their own', async () => {
    await page.getByRole('radio', { name: 'Years' }).focus();
    await page.getByText('Years', { exact: true }).click();
    const gates = page.getByRole('list', { name: 'Gates on the way' });
    await page.getByRole('slider').focus();
    for (let year = 0; year < 6; year++) await page.keyboard.press('ArrowRight');
    await expectStep(page, 'Year 5');
    await expect(gates.getByText(/another school for Year 5/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Moves school at Year 5' }).click();
    await expect(gates.getByText(/another school for Year 5/)).toBeVisible();
  });

  await test.step('a click on what is met shows it on the journey', async () => {
    await now.getByRole('button', { name: /^Every child here, every day/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Journey' }).waitFor();
    await expect(page.locator('[data-canvas=journey] .react-flow__node.selected')).toHaveAttribute(
      'aria-label',
      /Every child here, every day/,
    );
  });

  await test.step('the Word document holds the phases and what is met in them', async () => {
    const word = { name: 'Word document, a page a phase', extension: 'docx' };
    await exportAs({ app, page }, word, { folder: dataFolder, base: 'walk' });
    const text = await documentText(join(dataFolder, 'walk.docx'));
    for (const words of ['Early years', 'Key Stage 1', 'Key Stage 2', 'Key Stage 3', 'Key Stage 4', 'Post-16'])
      expect(text).toContain(words);
    for (const title of ['Every child here, every day', 'Nine-school choir', 'Twelve experiences before you leave'])
      expect(text).toContain(title);
    expect(text).toContain(
      'The plan as a disadvantaged child with SEND who moves school at the start of Year 5 meets it, from the start of Nursery to the end of Year 13.',
    );
  });

  await test.step('and begins where the way begins', async () => {
    await page.keyboard.press('Control+Shift+Y');
    await page.getByRole('button', { name: /^Start at/ }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Year' }).click();
    await page.getByRole('option', { name: 'Year 5', exact: true }).click();
    await page.keyboard.press('Escape');
    const word = { name: 'Word document, a page a phase', extension: 'docx' };
    await exportAs({ app, page }, word, { folder: dataFolder, base: 'from-year-5' });
    const text = await documentText(join(dataFolder, 'from-year-5.docx'));
    expect(text).toContain(
      'meets it, from the start of Year 5 to the end of Year 13. What is over before then is left out.',
    );
    expect(text).toContain('Key Stage 2, from Year 5');
    expect(text).toContain('To another school for Year 5');
    for (const words of ['Early years', 'Key Stage 1', 'Outdoors every day']) expect(text).not.toContain(words);
  });
});

test('in room mode it says who is followed, plays, and a long list scrolls with the keys', async ({ launch }) => {
  const { page } = await followed(await launch());
  await page.getByRole('button', { name: 'SEND' }).click();
  await page.keyboard.press('F5');
  await page.getByRole('button', { name: 'Leave room mode' }).waitFor();
  await expect(page.getByText(/a child with SEND/i)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 'Nursery, Autumn 2');
  const scroller = page.locator('[data-walk-scroller]');
  for (let at = 0; at < 5; at++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await page.getByRole('button', { name: 'Play', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

/** The sample trust, with the way of any child on screen. */
async function followed({ app, page }: AppRun): Promise<Pick<AppRun, 'app' | 'page'>> {
  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.locator('[data-canvas=journey] .react-flow__node').first().waitFor();
  await page.keyboard.press('Control+Shift+Y');
  await expectStep(page, 'Nursery, Autumn 1');
  return { app, page };
}

function step(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 3 });
}

async function expectStep(page: Page, words: string): Promise<void> {
  await expect(step(page)).toHaveText(words);
}

type Watched = { readonly words: string; readonly phase: string };

/** Writes down every step that is shown from now on, and the phase said under it. */
async function watchSteps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const head = document.querySelector('main h3')?.parentElement;
    const met: { words: string; phase: string }[] = [];
    const note = () => {
      const words = head?.querySelector('h3')?.textContent ?? '';
      met.push({ words, phase: head?.querySelector('p')?.textContent.split(' · ')[0] ?? '' });
    };
    note();
    if (head) new MutationObserver(note).observe(head, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { met });
  });
}

function watchedSteps(page: Page): Promise<readonly Watched[]> {
  return page.evaluate(() => (globalThis as unknown as { met: Watched[] }).met);
}
