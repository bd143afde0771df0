/** The ground of one function: its name, where it is between 1 and 5, how people lie apart, and where cards go. */
import type { Figure } from '#shared/health';
import { functionFigure, functionWords, inTenths } from '#shared/health';
import type { HealthCheck } from '#shared/plan';
import type { Paint, Point, Shape, TextStyle } from '#shared/scene';
import { rightOf } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import type { Row } from './layout';
import { LEVELS, PADDING, ROW_HEAD, SCALE_LEFT, SCALE_STEP } from './measures';
import { diamond, dot } from './radar';

const nameStyle: TextStyle = { font: 'sans', size: 14, weight: 600 };
const figureStyle: TextStyle = { font: 'sans', size: 13, weight: 550 };
const smallStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };

export function rowShapes(row: Row, check: HealthCheck | null): readonly Shape[] {
  const { rect, name, items } = row;
  const left = rect.x + PADDING;
  const { number, name: full } = functionWords[name];
  const figure = check && functionFigure(check, name);
  const room = SCALE_LEFT - PADDING - 30;
  return [
    { region: 'body', type: 'rect', rect, radius: 8, fill: 'shade' },
    words({ x: left, y: rect.y + 24 }, number, nameStyle, 'accent'),
    words({ x: left + 26, y: rect.y + 24 }, fitText(full, nameStyle, room), nameStyle, 'ink'),
    words({ x: left + 26, y: rect.y + 43 }, askedOf(row, check), smallStyle, 'ink-2'),
    ...scale(row, check, figure),
    words(
      { x: rightOf(rect) - PADDING, y: rect.y + 24 },
      figure ? gapOf(figure) : 'not rated',
      figureStyle,
      figure ? 'ink' : 'ink-3',
      'end',
    ),
    ...(items.length === 0
      ? [
          words(
            { x: left + 26, y: rect.y + ROW_HEAD + 12 },
            figure && figure.gap > 0 ? 'What would move it? Nothing stands here yet.' : 'Nothing stands here yet.',
            smallStyle,
            figure && figure.gap > 0 ? 'warning' : 'ink-3',
          ),
        ]
      : []),
  ];
}

function words(at: Point, text: string, style: TextStyle, fill: Paint, anchor?: 'end' | 'middle'): Shape {
  return { region: 'body', type: 'text', at, text, style, fill, ...(anchor && { anchor }) };
}

/** “4 statements”. */
function askedOf({ name }: Row, check: HealthCheck | null): string {
  const asked = check?.statements.filter((one) => one.function === name).length ?? 0;
  if (!check) return '';
  return asked === 0 ? 'no statement' : asked === 1 ? '1 statement' : `${asked} statements`;
}

function gapOf({ gap }: Figure): string {
  const size = inTenths(Math.abs(gap));
  return size === '0.0' ? 'no gap' : gap > 0 ? `gap ${size}` : `${size} above`;
}

/** Marks from 1 to 5; the dots of people’s ratings below, the more the larger. */
function scale({ rect, name }: Row, check: HealthCheck | null, figure: Figure | null): readonly Shape[] {
  const y = rect.y + 20;
  const xOf = (level: number) => rect.x + SCALE_LEFT + (level - 1) * SCALE_STEP;
  const line = (from: number, to: number, stroke: Paint, strokeWidth: number): Shape => ({
    region: 'body',
    type: 'line',
    from: { x: xOf(from), y },
    to: { x: xOf(to), y },
    stroke,
    strokeWidth,
  });
  const levels = Array.from({ length: LEVELS }, (_, n) => n + 1);
  return [
    line(1, LEVELS, 'hairline-strong', 1),
    ...levels.map((level) => words({ x: xOf(level), y: rect.y + 50 }, String(level), smallStyle, 'ink-3', 'middle')),
    ...people(name, check).map(
      ({ level, share }): Shape => ({
        region: 'body',
        type: 'ellipse',
        centre: { x: xOf(level), y: y + 13 },
        radius: { x: 1.5 + 4 * Math.sqrt(share), y: 1.5 + 4 * Math.sqrt(share) },
        fill: 'ink-3',
        opacity: 0.75,
      }),
    ),
    ...(figure
      ? [
          ...(figure.gap > 0 ? [line(figure.now, figure.aim, 'accent', 3)] : []),
          diamond({ x: xOf(figure.aim), y }),
          dot({ x: xOf(figure.now), y }),
        ]
      : []),
  ];
}

/** The levels that people gave for a function, each with its share; all of one statement would be nobody’s alone. */
function people(name: Row['name'], check: HealthCheck | null) {
  const given = (check?.statements ?? [])
    .filter((one) => one.function === name)
    .flatMap(({ ratings = [] }) => ratings.map(({ now }) => now));
  return [1, 2, 3, 4, 5].flatMap((level) => {
    const count = given.filter((one) => one === level).length;
    return count === 0 ? [] : [{ level, share: count / given.length }];
  });
}
