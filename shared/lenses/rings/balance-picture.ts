/** The balance as a chart: a bar for each sector and each phase of the journey, cut by what is core, platform, trial, idea. */
import type { Plan, Ring } from '#shared/plan';
import { rings } from '#shared/plan';
import type { Paint, Rect, Scene, Shape, TextStyle } from '#shared/scene';
import { fitText, measureText } from '#shared/text-metrics';
import type { Counts } from './balance';
import { balanceOf, totalOf } from './balance';
import { ringNames } from './ring-words';

/** As the rings are shaded: the more settled, the more of the accent. Each segment also says its number. */
const looks: Readonly<Record<Ring, { readonly opacity: number; readonly ink: Paint }>> = {
  core: { opacity: 1, ink: 'on-accent' },
  platform: { opacity: 0.45, ink: 'ink' },
  trial: { opacity: 0.18, ink: 'ink' },
  idea: { opacity: 0, ink: 'ink' },
};

const nameStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };
const headStyle: TextStyle = { font: 'sans', size: 12, weight: 600 };
const figureStyle: TextStyle = { font: 'sans', size: 12, weight: 600 };

/** From this width on, names stand beside their bars; else above them. */
const WIDE = 440;
const NAMES = 190;
/** From this width on, areas and phases stand side by side. */
const VERY_WIDE = 900;
const COLUMN_GAP = 40;
const TOTALS = 34;
const BAR = 18;
const GAP = 12;
const NAME_LINE = 18;
const HEAD_LINE = 28;
const LEGEND_LINE = 20;
const SWATCH = 11;

/** The chart of a plan, so many scene units wide; without a bar where nothing lies in the rings. */
export function balanceScene(plan: Plan, width: number): Scene {
  const { all, word, sectors, phases, timed } = balanceOf(plan);
  const legend = legendOf(width);
  const isHalved = timed > 0 && width >= VERY_WIDE;
  const column = isHalved ? (width - COLUMN_GAP) / 2 : width;
  const byArea = group(
    `By ${word}`,
    [
      ...sectors.map(({ sector: { name, tone }, counts }) => ({
        name,
        tone: (tone === undefined ? 'ink' : `area-${tone}`) as Paint,
        counts,
      })),
      { name: 'Together', tone: 'ink' as const, counts: all },
    ],
    { x: 0, y: legend.bottom, width: column },
  );
  const overTime = group(
    'Over time, phase by phase',
    phases.map(({ phase, counts }) => ({ name: phase.name, tone: 'ink-2' as const, counts })),
    { x: width - column, y: isHalved ? legend.bottom : byArea.bottom + GAP, width: column },
  );
  const groups = timed === 0 ? [byArea] : [byArea, overTime];
  const bounds = { x: 0, y: 0, width, height: Math.max(...groups.map(({ bottom }) => bottom)) };
  const backdrop = [legend, ...groups].flatMap(({ shapes }) => shapes);
  return { bounds, body: bounds, backdrop, cards: [], connectors: [] };
}

type Part = { readonly shapes: readonly Shape[]; readonly bottom: number };
type Row = { readonly name: string; readonly tone: Paint; readonly counts: Counts };

/** What the segments mean, in as many columns as there is room for. */
function legendOf(width: number): Part {
  const columns = width >= WIDE ? rings.length : 2;
  const shapes = rings.flatMap((ring, n): readonly Shape[] => {
    const x = (n % columns) * (width / columns);
    const y = Math.floor(n / columns) * LEGEND_LINE;
    return [
      segment(ring, { x, y: y + 3, width: SWATCH, height: SWATCH }),
      text(x + SWATCH + 7, y + 13, ringNames[ring], nameStyle, 'ink-2'),
    ];
  });
  return { shapes, bottom: Math.ceil(rings.length / columns) * LEGEND_LINE + 4 };
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

function group(title: string, rows: readonly Row[], { x, y, width }: Place): Part {
  const high = (width >= WIDE ? BAR : NAME_LINE + BAR) + GAP;
  const first = y + HEAD_LINE;
  return {
    shapes: [
      text(x, y + 18, title, headStyle, 'ink'),
      ...rows.flatMap((row, n) => rowShapes(row, { x, y: first + n * high, width })),
    ],
    bottom: first + rows.length * high,
  };
}

/** Beside its name where there is room, else below it. */
function rowShapes({ name, tone, counts }: Row, { x, y, width }: Place): readonly Shape[] {
  const isWide = width >= WIDE;
  const bar = isWide
    ? { x: x + NAMES, y, width: width - NAMES - TOTALS, height: BAR }
    : { x, y: y + NAME_LINE, width, height: BAR };
  const total = totalOf(counts);
  const baseline = isWide ? y + 13 : y + 12;
  return [
    text(x, baseline, fitText(name, nameStyle, (isWide ? NAMES : width - TOTALS) - 10), nameStyle, tone),
    text(x + width, baseline, total === 0 ? '–' : String(total), figureStyle, 'ink-2', 'end'),
    ...(total === 0
      ? [{ region: 'body' as const, type: 'rect' as const, rect: bar, fill: 'shade' as const }]
      : segments(counts, total, bar)),
  ];
}

/** Each ring's share of the bar, with its number where there is room. */
function segments(counts: Counts, total: number, bar: Rect): readonly Shape[] {
  let x = bar.x;
  return rings.flatMap((ring): readonly Shape[] => {
    const count = counts[ring];
    if (count === 0) return [];
    const rect = { ...bar, x, width: (count / total) * bar.width };
    x += rect.width;
    const figure = String(count);
    const fits = measureText(figure, figureStyle) + 6 <= rect.width;
    return [
      segment(ring, rect),
      ...(fits
        ? [text(rect.x + rect.width / 2, rect.y + 13, figure, figureStyle, looks[ring].ink, 'middle' as const)]
        : []),
    ];
  });
}

function segment(ring: Ring, rect: Rect): Shape {
  const { opacity } = looks[ring];
  return { region: 'body', type: 'rect', rect, ...(opacity > 0 && { fill: 'accent', opacity }), stroke: 'accent' };
}

function text(x: number, y: number, words: string, style: TextStyle, fill: Paint, anchor?: 'middle' | 'end'): Shape {
  return { region: 'body', type: 'text', at: { x, y }, text: words, style, fill, ...(anchor && { anchor }) };
}
