/** What the tests of the canvas share: a plan to work in, cards and links by their words, a hand that drags. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import { PROJECT_FOLDER } from '../../scripts/project';
import { expect } from './app';

const sample: { readonly items: readonly { readonly title: string; readonly code: string }[] } = JSON.parse(
  readFileSync(join(PROJECT_FOLDER, 'assets/samples/merrowby.allthrough'), 'utf8'),
);

/** How many items the sample trust has. */
export const SAMPLE_ITEMS = sample.items.length;

/** The code that an item of the sample trust has. */
export function sampleCode(title: string): string {
  return sample.items.find((item) => item.title === title)?.code ?? '';
}

export type Spot = { readonly x: number; readonly y: number };

/** A new plan with the lanes of the journey, looked at through a lens, by someone who needs no hints any more. */
export async function openPlan(page: Page, lens: LensId): Promise<void> {
  await page.getByRole('button', { name: /^The 570-week journey/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create the plan' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: lenses[lens].name }).click();
  await expect(page.getByRole('heading', { level: 2, name: lenses[lens].name })).toBeVisible();
  await expect(page.locator(`[data-canvas=${lens}] .react-flow__pane`)).toBeVisible();
  await page.getByRole('button', { name: 'No more hints' }).click();
}

/** A card by its title. */
export function card(page: Page, title: string): Locator {
  return page.locator(`[data-canvas] .react-flow__node[aria-label*=": ${title}."]`);
}

/** A link by the sentence that it reads as. */
export function link(page: Page, sentence: string): Locator {
  return page.locator('[data-canvas]').getByRole('button', { name: sentence, exact: true });
}

/** The one selected card has this title, and the keys. */
export async function expectOn(page: Page, title: string): Promise<void> {
  await expect(card(page, title)).toHaveClass(/selected/);
  await expect(page.locator('[data-canvas] .react-flow__node.selected')).toHaveCount(1);
}

export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}

export async function middleOf(locator: Locator): Promise<Spot> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The point half-way along a line, which need not lie in its box's middle and may have a box without height. */
export async function halfWay(line: Locator): Promise<Spot> {
  return line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x, y };
  });
}

/** A point of the canvas, as shares of its width and height. */
export async function spot(page: Page, across: number, down: number): Promise<Spot> {
  const { x, y, width, height } = await boxOf(page.locator('[data-canvas] .react-flow__pane'));
  return { x: x + width * across, y: y + height * down };
}

export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** A card made by hand at a point, with a title. */
export async function addByHand(page: Page, at: Spot, title: string): Promise<void> {
  await page.mouse.dblclick(at.x, at.y);
  await page.getByRole('textbox', { name: 'Title' }).first().waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(card(page, title)).toBeVisible();
}

/** Takes the last step back and says what the button called it. */
export async function undo(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: /^Undo/ });
  const label = (await button.getAttribute('aria-label')) ?? '';
  await button.click();
  return label;
}

/** With keys only: from wherever the keys are to the canvas. */
export async function goToCanvas(page: Page): Promise<void> {
  const onCanvas = () => page.evaluate(() => document.activeElement?.closest('.react-flow') !== null);
  for (let tries = 0; tries < 8 && !(await onCanvas()); tries += 1) await page.keyboard.press('F6');
  expect(await onCanvas()).toBe(true);
}

/** What is still fading in is not judged by its colours. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, screen).toEqual([]);
}
