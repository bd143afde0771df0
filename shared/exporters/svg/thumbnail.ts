/** A plan's picture for Home: coloured bars, no words. Small enough to be kept with each plan. */
import { lensIds, plainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { Paint, Scene, SceneCard, Theme } from '#shared/scene';
import { light, rightOf } from '#shared/scene';
import { element } from './xml';

const WIDTH = 272;
const HEIGHT = 128;
const MARGIN = 14;
const BAR = 7;
/** From one row of bars to the next. What lies closer in the scene shares a row. */
const PITCH = 14;
/** More bars than this can't be told apart, and the picture has to stay below 6 kB. */
const MOST_BARS = 240;

/** The plan through the lens in which most of it has a place; an empty picture for an empty plan. */
export function thumbnailOf(plan: Plan, theme: Theme = light): string {
  const { cards } = fullest(plan);
  const bars = sampled(cards.filter(({ look }) => look !== 'frame'));
  const paths = [...barsByTone(bars)].map(([tone, d]) => element('path', { d, stroke: theme[tone] }));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT },
    element(
      'g',
      { fill: 'none', 'stroke-width': BAR, 'stroke-linecap': 'round', 'stroke-opacity': 0.82 },
      paths.join(''),
    ),
  );
}

function fullest(plan: Plan): Scene {
  const scenes = lensIds.map((id) => plainLens(id).scene(plan));
  return scenes.reduce((best, scene) => (scene.cards.length > best.cards.length ? scene : best));
}

/** All of them, or every nth so that they stay few enough. */
function sampled(cards: readonly SceneCard[]): readonly SceneCard[] {
  const step = Math.max(1, Math.ceil(cards.length / MOST_BARS));
  return cards.filter((_, index) => index % step === 0);
}

/** One path a colour, in whole units: a stroke with round ends for each bar. */
function barsByTone(cards: readonly SceneCard[]): ReadonlyMap<Paint, string> {
  const left = Math.min(...cards.map(({ rect }) => rect.x));
  const right = Math.max(...cards.map(({ rect }) => rightOf(rect)));
  const across = (WIDTH - 2 * MARGIN) / Math.max(right - left, 1);
  const rowOf = rowsOf(cards);
  const paths = new Map<Paint, string>();
  for (const { rect, tone } of cards) {
    const start = Math.round(MARGIN + (rect.x - left) * across + BAR / 2);
    const length = Math.max(1, Math.round(rect.width * across - BAR));
    paths.set(tone, `${paths.get(tone) ?? ''}M${start} ${rowOf(rect.y)}h${length}`);
  }
  return paths;
}

/** Heights of the scene, squeezed into the rows that there is room for and centred when they are fewer. */
function rowsOf(cards: readonly SceneCard[]): (y: number) => number {
  const heights = [...new Set(cards.map(({ rect }) => Math.round(rect.y)))].sort((a, b) => a - b);
  const most = Math.floor((HEIGHT - 2 * MARGIN) / PITCH) + 1;
  const rows = Math.min(heights.length, most);
  const top = (HEIGHT - (rows - 1) * PITCH) / 2;
  const index = new Map(heights.map((height, i) => [height, i]));
  return (y) => Math.round(top + Math.floor(((index.get(Math.round(y)) ?? 0) * rows) / heights.length) * PITCH);
}
