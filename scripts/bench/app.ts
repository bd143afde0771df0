/** The app, with hands on it: opening a plan, looking around, finding the place of a card on the screen. */

import type { Locator } from '@playwright/test';
import type { LensId } from '#shared/lenses';
import { lenses, lensIds } from '#shared/lenses';
import { centreOf, type Rect, type SceneCard } from '#shared/scene';
import type { Window } from './electron';
import type { Spot } from './steps';
import { settled } from './steps';

/** Where the canvas looks: screen = pane + view + scene × zoom. In CSS px. */
export type View = Spot & { readonly zoom: number; readonly pane: Rect };

const SAVE_LIMIT_MS = 120_000;

export async function viewOf({ page }: Window): Promise<View> {
  const view = await page.evaluate<View | null>('benchProbe.view()');
  if (!view) throw new Error('No canvas is on the screen.');
  return view;
}

export async function atHome({ page }: Window): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The plan is on the screen and safe in both homes. */
export async function planShown(window: Window): Promise<void> {
  const { page } = window;
  await page.getByRole('navigation', { name: 'Lenses' }).waitFor({ timeout: SAVE_LIMIT_MS });
  await page.getByText(/^Saved \d/).waitFor({ timeout: SAVE_LIMIT_MS });
}

export async function noMoreHints({ page }: Window): Promise<void> {
  const button = page.getByRole('button', { name: 'No more hints' });
  const shown = await button.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (shown) await button.click();
}

/** Ctrl and the lens's number. */
export function lensKeys(lens: LensId): string {
  return `Control+${lensIds.indexOf(lens) + 1}`;
}

/** In the page: the lens is on the screen, with its cards. */
export function showsLens(lens: LensId): string {
  const heading = `[...document.querySelectorAll('h2')].some((h) => h.textContent === '${lenses[lens].name}')`;
  return `${heading} && benchProbe.showsCards('${lens}')`;
}

export async function showLens(window: Window, lens: LensId): Promise<void> {
  await pressUntil(window, lensKeys(lens), showsLens(lens));
  await settled(window);
}

/** The keys go to the canvas, without selecting anything. */
export async function focusCanvas({ page }: Window): Promise<void> {
  await page.locator('[data-canvas] .react-flow').focus();
}

/** Full size, with what was in the middle still there. */
export async function lookAtFullSize(window: Window): Promise<void> {
  await lookAtAll(window);
  await window.page.keyboard.press('Control+0');
  await settled(window);
}

export async function lookAtAll(window: Window): Promise<void> {
  await focusCanvas(window);
  await window.page.keyboard.press('Escape');
  // Where all of it is too high to be read, the first time shows its top.
  for (let time = 0; time < 2; time += 1) {
    await window.page.keyboard.press('1');
    await settled(window);
  }
}

/** Milliseconds from a key to the first painted frame in which the page's `holds` is true. */
export function pressUntil(window: Window, keys: string, holds: string): Promise<number> {
  const until = `benchProbe.until('keydown', () => ${holds}, ${lastKey(keys)})`;
  return timed(window, until, () => window.page.keyboard.press(keys));
}

/** Milliseconds from a key to the saved mark saying that what it did is safe. What came before is safe first. */
export async function pressUntilSaved(window: Window, keys: string): Promise<number> {
  await window.page.getByText(/^Saved \d/).waitFor();
  const until = `benchProbe.untilSaved('keydown', ${lastKey(keys)})`;
  return timed(window, until, () => window.page.keyboard.press(keys));
}

/** Milliseconds from a click to the first painted frame in which the page's `holds` is true. */
export function clickUntil(window: Window, button: Locator, holds: string): Promise<number> {
  return timed(window, `benchProbe.until('click', () => ${holds})`, () => button.click());
}

/** The page listens before anything is done. */
async function timed({ page }: Window, until: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`void (window.benchAwaited = ${until})`);
  await act();
  return page.evaluate<number>('benchAwaited');
}

/** A combination presses its modifiers too; what counts is the last of its keys. */
function lastKey(keys: string): string {
  return JSON.stringify(keys.split(/\+(?=.)/).at(-1) ?? keys);
}

export function toPage({ x, y, zoom, pane }: View, point: Spot): Spot {
  return { x: pane.x + x + point.x * zoom, y: pane.y + y + point.y * zoom };
}

export function middleOf({ pane }: View): Spot {
  return { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
}

/** The card that lies nearest to the middle of the pane. */
export function nearestCard<Card extends Pick<SceneCard, 'rect'>>(view: View, cards: readonly Card[]): Card {
  const middle = middleOf(view);
  const far = ({ rect }: Card) => {
    const at = toPage(view, centreOf(rect));
    return Math.hypot(at.x - middle.x, at.y - middle.y);
  };
  const [first, ...rest] = cards;
  if (!first) throw new Error('The plan has no cards on the sketch.');
  return rest.reduce((best, card) => (far(card) < far(best) ? card : best), first);
}
