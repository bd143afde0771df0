/** A plan's picture for Home: coloured bars, no words. Small enough to be kept with each plan. */
import { FIRST_WEEK, LAST_WEEK } from '#shared/calendar';
import { lensIds, plainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { Paint, SceneCard, Theme } from '#shared/scene';
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
  const { cards, span } = fullest(plan);
  const bars = sampled(cards.filter(({ look }) => look !== 'frame'));
  const paths = [...barsByTone(bars, span)].map(([tone, d]) => element('path', { d, stroke: theme[tone] }));
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

type Span = { readonly left: number; readonly right: number };

/** Where time runs, the picture is as wide as the whole journey, so that two cards do not look like fifteen years. */
function fullest(plan: Plan): { readonly cards: readonly SceneCard[]; readonly span: Span } {
  const scenes = lensIds.map((id) => {
    const lens = plainLens(id);
    const { cards } = lens.scene(plan);
    const ends = lens.rectOfWeek && [lens.rectOfWeek(plan, FIRST_WEEK), lens.rectOfWeek(plan, LAST_WEEK)];
    const rects = [...(ends ?? []), ...cards.map(({ rect }) => rect)];
    return { cards, span: { left: Math.min(...rects.map(({ x }) => x)), right: Math.max(...rects.map(rightOf)) } };
  });
  return scenes.reduce((best, scene) => (scene.cards.length > best.cards.length ? scene : best));
}

/** All of them, or every nth so that they stay few enough. */
function sampled(cards: readonly SceneCard[]): readonly SceneCard[] {
  const step = Math.max(1, Math.ceil(cards.length / MOST_BARS));
  return cards.filter((_, index) => index % step === 0);
}

/** One path a colour, in whole units: a stroke with round ends for each bar. What no row has room for is left out. */
function barsByTone(cards: readonly SceneCard[], { left, right }: Span): ReadonlyMap<Paint, string> {
  const across = (WIDTH - 2 * MARGIN) / Math.max(right - left, 1);
  const rowOf = rowsOf(cards);
  const taken: Span[][] = [];
  const paths = new Map<Paint, string>();
  for (const { rect, tone } of cards) {
    const start = Math.min(Math.round(MARGIN + (rect.x - left) * across + BAR / 2), WIDTH - MARGIN - BAR);
    const length = Math.max(1, Math.round(rect.width * across - BAR));
    const bar = { left: start - BAR / 2, right: start + length + BAR / 2 };
    const y = rowOf(rect.y, (row) =>
      (taken[row] ?? []).every((other) => bar.right < other.left || bar.left > other.right),
    );
    if (!y) continue;
    taken[y.row] = [...(taken[y.row] ?? []), bar];
    paths.set(tone, `${paths.get(tone) ?? ''}M${start} ${y.at}h${length}`);
  }
  return paths;
}

type Row = { readonly row: number; readonly at: number };

/** The row of a height of the scene, or the nearest to it that is free; null where none is. */
function rowsOf(cards: readonly SceneCard[]): (y: number, isFree: (row: number) => boolean) => Row | null {
  const heights = [...new Set(cards.map(({ rect }) => Math.round(rect.y)))].sort((a, b) => a - b);
  const most = Math.floor((HEIGHT - 2 * MARGIN) / PITCH) + 1;
  const rows = Math.min(heights.length, most);
  const top = (HEIGHT - (rows - 1) * PITCH) / 2;
  const index = new Map(heights.map((height, i) => [height, i]));
  const all = Array.from({ length: rows }, (_, row) => row);
  return (y, isFree) => {
    const wanted = Math.floor(((index.get(Math.round(y)) ?? 0) * rows) / heights.length);
    const nearest = all.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).find(isFree);
    return nearest === undefined ? null : { row: nearest, at: Math.round(top + nearest * PITCH) };
  };
}
