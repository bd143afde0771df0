import type { LensId } from '#shared/lenses';
import { centreOf } from '#shared/scene';
import {
  focusCanvas,
  lookAtFullSize,
  nearestCard,
  pressUntil,
  pressUntilSaved,
  showLens,
  toPage,
  viewOf,
} from '../app';
import type { Window } from '../electron';
import type { AtOnceStage, Family } from '../family';
import { median, quantile } from '../figure';
import { settled } from '../steps';

const EDITS = 24;
const UNDOS = 10;

/** A card is moved by an arrow key, in both lenses; each move is waited for until it is seen. */
export const edit: Family = {
  id: 'edit',
  on: 'at once',
  figures: [
    { id: 'edit.painted', name: 'Edit → painted, 95 of 100', unit: 'ms', target: 16 },
    { id: 'edit.paintedMiddle', name: 'Edit → painted, the middle', unit: 'ms' },
  ],
  measure: async (stage) => {
    const took = await inBothLenses(stage, EDITS, async ({ app }, count) =>
      pressUntil(app, count % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', await moved(app)),
    );
    return { 'edit.painted': quantile(took, 0.95) ?? 0, 'edit.paintedMiddle': median(took) ?? 0 };
  },
};

/** The same moves, each waited for until both homes have answered. */
export const saved: Family = {
  id: 'saved',
  on: 'at once',
  figures: [
    { id: 'edit.saved', name: 'Edit → saved, the middle', unit: 'ms', target: 15 },
    { id: 'edit.savedSlow', name: 'Edit → saved, 95 of 100', unit: 'ms', target: 60 },
  ],
  measure: async (stage) => {
    const took = await inBothLenses(stage, EDITS, ({ app }, count) =>
      pressUntilSaved(app, count % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'),
    );
    return { 'edit.saved': median(took) ?? 0, 'edit.savedSlow': quantile(took, 0.95) ?? 0 };
  },
};

/** Moves that are taken back. */
export const undo: Family = {
  id: 'undo',
  on: 'at once',
  figures: [{ id: 'undo.painted', name: 'Undo → painted', unit: 'ms', target: 16 }],
  measure: async (stage) => {
    const took = await inBothLenses(stage, UNDOS, async ({ app }) => {
      await pressUntil(app, 'ArrowRight', await moved(app));
      return pressUntil(app, 'Control+z', await moved(app));
    });
    return { 'undo.painted': median(took) ?? 0 };
  },
};

async function inBothLenses(
  stage: AtOnceStage,
  times: number,
  one: (stage: AtOnceStage, count: number) => Promise<number>,
): Promise<readonly number[]> {
  const took: number[] = [];
  await selectOne(stage);
  for (const lens of ['sketch', 'journey'] satisfies LensId[]) {
    await holdInView(stage.app, lens);
    for (let count = 0; count < times; count += 1) took.push(await one(stage, count));
  }
  return took;
}

/** Clicks on a card that has a place in both lenses. */
export async function selectOne({ app, plan, scene }: AtOnceStage): Promise<void> {
  await showLens(app, 'sketch');
  await lookAtFullSize(app);
  const view = await viewOf(app);
  const card = nearestCard(
    view,
    scene.cards.filter(({ id }) => plan.items.get(id)?.facets.journey !== undefined),
  );
  const { x, y } = toPage(view, centreOf(card.rect));
  await app.page.mouse.click(x, y);
  await app.page.getByRole('complementary').getByRole('textbox', { name: 'Title' }).waitFor();
}

/** The lens on screen, with the selected card in the middle at full size. */
async function holdInView(app: Window, lens: LensId): Promise<void> {
  await showLens(app, lens);
  await focusCanvas(app);
  for (const keys of ['Alt+Shift+2', 'Control+0']) {
    await app.page.keyboard.press(keys);
    await settled(app);
  }
}

const PLACE = `document.querySelector('[data-canvas] .react-flow__node.selected')?.style.transform`;

/** In the page: the selected card is elsewhere than now. */
async function moved({ page }: Window): Promise<string> {
  const place = await page.evaluate<string | undefined>(PLACE);
  if (place === undefined) throw new Error('The selected card is not on the screen.');
  return `(${PLACE} ?? ${JSON.stringify(place)}) !== ${JSON.stringify(place)}`;
}
