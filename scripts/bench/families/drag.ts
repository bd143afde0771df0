import type { Rect, SceneCard } from '#shared/scene';
import { centreOf, overlaps } from '#shared/scene';
import { measureAgainstRaw, stepFigures } from '../against-raw';
import type { View } from '../app';
import { lookAtAll, lookAtFullSize, nearestCard, toPage, viewOf } from '../app';
import type { Window } from '../electron';
import type { CanvasStage, Family } from '../family';
import { CELL } from '../plans';
import type { Cost, Spot } from '../steps';
import { costOfSteps, settled } from '../steps';

const STEPS = 40;
const BY = { x: 5, y: 3 };

/** One card by the mouse, at full size. */
export const dragOne: Family = {
  id: 'drag-one',
  on: 'canvas',
  figures: stepFigures('drag-one', 'Drag one card', 1.1),
  measure: async (stage) => {
    const { app, scene } = stage;
    await lookAtFullSize(app);
    const card = nearestCard(await viewOf(app), scene.cards);
    const readings = await measureAgainstRaw(stage, 'drag-one', (window, view) => dragged(window, view, card));
    await undoMove(app);
    return readings;
  },
};

const COLUMNS = 10;
const ROWS = 20;
/** As far out as it takes to see two hundred cards: Ctrl and minus, each to four fifths. */
const STEPS_OUT = 6;

/** Two hundred cards that a marquee has selected. */
export const drag200: Family = {
  id: 'drag-200',
  on: 'canvas',
  figures: stepFigures('drag-200', 'Drag 200 selected cards', 2),
  measure: async (stage) => {
    const { app } = stage;
    await lookAtAll(app);
    await app.page.keyboard.press('Control+0');
    for (let out = 0; out < STEPS_OUT; out += 1) await app.page.keyboard.press('Control+-');
    await settled(app);
    const { cards, card } = await select200(stage);
    const ids = cards.map(({ id }) => id);
    const readings = await measureAgainstRaw(stage, 'drag-200', (window, view) => dragged(window, view, card), ids);
    await undoMove(app);
    return readings;
  },
};

/** Draws a marquee around two hundred cards, from ground to ground, as near to the middle as it gets. */
async function select200({ app, scene }: CanvasStage): Promise<{ cards: readonly SceneCard[]; card: SceneCard }> {
  const view = await viewOf(app);
  const middle = nearestCard(view, scene.cards).rect;
  const corner = {
    x: Math.max(0, middle.x - (COLUMNS / 2) * CELL.width) - CELL.width / 12,
    y: Math.max(0, Math.floor(middle.y / CELL.height - ROWS / 2) * CELL.height) - CELL.height / 12,
  };
  const box: Rect = { ...corner, width: COLUMNS * CELL.width, height: ROWS * CELL.height };
  const cards = scene.cards.filter(({ rect }) => overlaps(rect, box));
  const { mouse } = app.page;
  const from = toPage(view, box);
  const to = toPage(view, { x: box.x + box.width, y: box.y + box.height });
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await mouse.move(to.x, to.y, { steps: 3 });
  await mouse.up();
  await app.page.getByRole('heading', { level: 2, name: `${cards.length} items` }).waitFor({ timeout: 10_000 });
  await settled(app);
  return { cards, card: nearestCard(view, cards) };
}

async function dragged(window: Window, view: View, card: SceneCard): Promise<Cost> {
  const { mouse } = window.page;
  const start: Spot = toPage(view, centreOf(card.rect));
  await mouse.move(start.x, start.y);
  await mouse.down();
  // A press becomes a drag after a few pixels; what is measured is the drag.
  await mouse.move(start.x + 6, start.y + 4, { steps: 3 });
  const cost = await costOfSteps(window, 'pointermove', STEPS, (step) => {
    const far = 2 + Math.min(step, STEPS - step);
    return mouse.move(start.x + 6 + BY.x * far, start.y + 4 + BY.y * far);
  });
  await mouse.up();
  return cost;
}

/** It has been a real move, and is taken back. */
async function undoMove(app: Window): Promise<void> {
  await app.page.getByRole('button', { name: /^Undo moving/ }).waitFor({ timeout: 20_000 });
  await app.page.keyboard.press('Control+z');
  await app.page.getByRole('button', { name: /^Redo moving/ }).waitFor({ timeout: 20_000 });
  await app.page.keyboard.press('Escape');
  await settled(app);
}
