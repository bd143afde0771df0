/** All that lies behind the cards: bands with their names, rows with what is taken of people's days, columns, and the legend. */
import { bandNames, columnsOf, columnWords, loadsOf, raciWords } from '#shared/enablement';
import type { Band, Plan } from '#shared/plan';
import { raciCodes } from '#shared/plan';
import type { Paint, Point, Shape, TextStyle } from '#shared/scene';
import { bottomOf, kept, keptList } from '#shared/scene';
import { fitText, measureText } from '#shared/text-metrics';
import { loadBars } from './bars';
import type { BandLayout, RowLayout } from './layout';
import { bottomOfBands, columnLeft, columnWidth } from './layout';
import { BAND_HEAD, LEGEND_GAP, PADDING } from './measures';

const bandStyle: TextStyle = { font: 'serif', size: 17, weight: 600 };
const columnStyle: TextStyle = { font: 'sans', size: 13, weight: 600 };
const smallStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };

const LEFT = PADDING + 6;

export function enablementBackdrop(
  plan: Plan,
  layouts: readonly BandLayout[],
  lines: readonly Shape[],
  before?: readonly Shape[],
): readonly Shape[] {
  const shapes = [
    ...layouts.flatMap((layout) => bandShapes(plan, layout)),
    ...legend(bottomOfBands(layouts)),
    ...lines,
  ];
  return keptList(
    before,
    shapes.map((shape, n) => kept(before?.[n], shape)),
  );
}

function words(at: Point, text: string, style: TextStyle, fill: Paint): Shape {
  return { region: 'body', type: 'text', at, text, style, fill };
}

function line(from: Point, to: Point, stroke: Paint): Shape {
  return { region: 'body', type: 'line', from, to, stroke };
}

function bandShapes(plan: Plan, { band, rect, rows }: BandLayout): readonly Shape[] {
  const top = rect.y + BAND_HEAD;
  return [
    { region: 'body', type: 'rect', rect, radius: 10, fill: 'shade' },
    words({ x: LEFT, y: rect.y + 25 }, bandNames[band], bandStyle, 'ink'),
    words({ x: LEFT, y: rect.y + 44 }, countIn(rows), smallStyle, 'ink-2'),
    ...columnsOf[band].flatMap((column): readonly Shape[] => {
      const x = columnLeft(band, column, rect.width);
      const room = columnWidth(band, rect.width) - 2 * PADDING;
      const { name, hint } = columnWords[column];
      return [
        words({ x: x + PADDING, y: rect.y + 25 }, fitText(name, columnStyle, room), columnStyle, 'ink'),
        words({ x: x + PADDING, y: rect.y + 44 }, fitText(hint, smallStyle, room), smallStyle, 'ink-2'),
        line({ x, y: rect.y + 8 }, { x, y: bottomOf(rect) - 8 }, 'hairline'),
      ];
    }),
    line({ x: 0, y: top }, { x: rect.width, y: top }, 'hairline-strong'),
    ...rows.flatMap((row, n) => rowShapes(plan, row, n === 0 ? 0 : rect.width, rows.length === 1)),
  ];
}

function countIn(rows: readonly RowLayout[]): string {
  const count = rows.reduce(
    (sum, { cells }) => sum + [...cells.values()].reduce((all, { length }) => all + length, 0),
    0,
  );
  return count === 0 ? 'nothing yet' : count === 1 ? '1 card' : `${String(count)} cards`;
}

/** What stands at the head of what nobody holds; in a band without a body it says what to do first. */
const nobody: Readonly<Record<Band, { readonly some: string; readonly none: readonly [string, string] }>> = {
  leadership: { some: 'Held by nobody yet', none: ['No one named yet.', 'Double-click: name a role'] },
  team: { some: 'Held by no team yet', none: ['No team named yet.', 'Double-click: name a team'] },
  school: { some: 'Schools together', none: ['Schools together.', 'Double-click: name heads'] },
};

function rowShapes(plan: Plan, row: RowLayout, lineTo: number, isOnly: boolean): readonly Shape[] {
  const { band, head, y } = row;
  const load = head && loadsOf(plan).get(head.id);
  const said = isOnly ? nobody[band].none : [nobody[band].some];
  return [
    ...(lineTo > 0 ? [line({ x: 0, y }, { x: lineTo, y }, 'hairline')] : []),
    ...(load ? loadBars(load, y) : []),
    ...(head && !load ? [words({ x: LEFT, y: y + 52 }, 'No days said yet', smallStyle, 'ink-2')] : []),
    ...(head ? [] : said.map((text, n) => words({ x: LEFT, y: y + 22 + n * 18 }, text, smallStyle, 'ink-2'))),
  ];
}

/** What the letters, bars and rows mean, below the bands. */
function legend(bottom: number): readonly Shape[] {
  const y = bottom + LEGEND_GAP;
  const accountable = raciCodes.filter((code) => code === 'A');
  const said = [
    ...accountable.map((code) => `${code}: ${raciWords[code].means}`),
    'Bars: days taken of those there are, a term; three for autumn, spring, summer',
  ];
  let x = LEFT;
  const shapes: Shape[] = [];
  for (const text of said) {
    shapes.push(words({ x, y }, text, smallStyle, 'ink-2'));
    x += measureText(text, smallStyle) + 28;
  }
  const swatch: Shape = {
    region: 'body',
    type: 'rect',
    rect: { x, y: y - 8, width: 26, height: 7 },
    radius: 3,
    fill: 'warning',
  };
  return [...shapes, swatch, words({ x: x + 34, y }, 'More than there are', smallStyle, 'ink-2')];
}
