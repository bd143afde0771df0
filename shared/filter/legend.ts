/** What the colours mean: for the canvas's corner, and below a picture that leaves the app. */
import { kindIds } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { statuses } from '#shared/plan';
import type { Rect, Scene, Shape, TextStyle } from '#shared/scene';
import { bottomOf, rightOf, stripeGaps } from '#shared/scene';
import { fitText, measureText } from '#shared/text-metrics';
import { valueName } from './choices';
import type { ColourMode, Tint } from './colour';
import { tintsOf } from './colour';

export type LegendEntry = Tint & { readonly label: string; readonly count: number };

/** One entry for each value that the items have: those with a colour of their own in their order, “none” last. */
export function legendOf(plan: Plan, items: Iterable<Item>, mode: ColourMode): readonly LegendEntry[] {
  const tint = tintsOf(plan, mode);
  const entries = new Map<string, { tint: Tint; count: number }>();
  for (const item of items) {
    const found = tint(item);
    const entry = entries.get(found.value);
    if (entry) entry.count += 1;
    else entries.set(found.value, { tint: found, count: 1 });
  }
  const rank = new Map(orderOf(plan, mode).map((value, index) => [value, index]));
  const last = Number.POSITIVE_INFINITY;
  return [...entries.values()]
    .sort((a, b) => compare(rank.get(a.tint.value) ?? last, rank.get(b.tint.value) ?? last))
    .map(({ tint: found, count }) => ({ ...found, label: valueName(plan, mode, found.value), count }));
}

/** The values of a mode in their order; what is not among them comes last. */
function orderOf(plan: Plan, mode: ColourMode): readonly string[] {
  switch (mode) {
    case 'area':
      return plan.header.areas.map(({ id }) => id);
    case 'status':
      return statuses;
    case 'owner':
      return [...plan.items.keys()];
    case 'kind':
      return kindIds;
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const wordStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };
const headStyle: TextStyle = { font: 'sans', size: 12, weight: 600 };
const ROW = 24;
const ABOVE = 22;
const SWATCH = { width: 5, height: 14, gap: 7 } as const;
const BETWEEN = 22;
const WIDEST_LABEL = 220;

/** The scene with a legend below it, for pictures: what a colour means must be told on the picture itself. */
export function withLegend(scene: Scene, heading: string, entries: readonly LegendEntry[]): Scene {
  if (entries.length === 0) return scene;
  const { x: left, y, width, height } = scene.bounds;
  const shapes: Shape[] = [];
  let at = { x: left, y: bottomOf(scene.bounds) + ABOVE };
  const put = (wide: number, draw: (x: number, top: number) => readonly Shape[]) => {
    if (at.x > left && at.x + wide > rightOf(scene.bounds)) at = { x: left, y: at.y + ROW };
    shapes.push(...draw(at.x, at.y));
    at = { ...at, x: at.x + wide + BETWEEN };
  };
  put(measureText(heading, headStyle), (x, top) => [words(heading, x, top, headStyle)]);
  for (const entry of entries) {
    const label = fitText(entry.label, wordStyle, WIDEST_LABEL);
    put(SWATCH.width + SWATCH.gap + measureText(label, wordStyle), (x, top) => [
      ...swatch(entry, { x, y: top + (ROW - SWATCH.height) / 2, width: SWATCH.width, height: SWATCH.height }),
      words(label, x + SWATCH.width + SWATCH.gap, top, wordStyle),
    ]);
  }
  return {
    ...scene,
    bounds: { x: left, y, width, height: at.y + ROW - y > height ? at.y + ROW - y : height },
    backdrop: [...scene.backdrop, ...shapes],
  };
}

function words(text: string, x: number, top: number, style: TextStyle): Shape {
  return { region: 'body', type: 'text', at: { x, y: top + ROW / 2 + style.size * 0.36 }, text, style, fill: 'ink' };
}

/** A bar as on a card: the pieces between its gaps. */
function swatch({ tone, stripe = 'whole' }: LegendEntry, bar: Rect): readonly Shape[] {
  const gaps = stripeGaps(stripe, bar.height);
  const starts = [0, ...gaps.map(({ to }) => to)];
  const ends = [...gaps.map(({ from }) => from), bar.height];
  return starts.map((from, index) => ({
    region: 'body',
    type: 'rect',
    rect: { ...bar, y: bar.y + from, height: (ends[index] ?? bar.height) - from },
    fill: tone,
  }));
}
