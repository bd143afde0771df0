/** The radar: six functions around a middle, now filled, the aim as a line, an earlier check dashed. */
import type { Figure } from '#shared/health';
import { functionFigure, functionWords, inTenths } from '#shared/health';
import type { HealthCheck, TrustFunction } from '#shared/plan';
import { trustFunctions } from '#shared/plan';
import type { Point, Shape, TextStyle } from '#shared/scene';
import { CENTRE, LEVELS, RADIUS } from './measures';
import type { Seen } from './seen';

const nameStyle: TextStyle = { font: 'sans', size: 13.5, weight: 600 };
const figureStyle: TextStyle = { font: 'sans', size: 13, weight: 550 };
const levelStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };

/** Between the rim and the words beside it. */
const BESIDE = 12;

type Reach = (figure: Figure) => number;
const nowOf: Reach = ({ now }) => now;
const aimOf: Reach = ({ aim }) => aim;

export function radarShapes({ check, against }: Seen): readonly Shape[] {
  return [
    ...grid(),
    ...(against ? outline(against, nowOf, { stroke: 'ink-3', strokeWidth: 2, dash: [6, 5] }) : []),
    ...(check
      ? [
          ...outline(check, nowOf, { fill: 'accent', opacity: 0.24, stroke: 'accent', strokeWidth: 2.5 }),
          ...outline(check, aimOf, { stroke: 'ink', strokeWidth: 1.5 }),
          ...figures(check, aimOf).map(({ at }) => diamond(at)),
          ...figures(check, nowOf).map(({ at }) => dot(at)),
        ]
      : []),
    ...trustFunctions.flatMap((name, n) => label(name, n, check)),
  ];
}

function grid(): readonly Shape[] {
  const rims = Array.from({ length: LEVELS }, (_, n): Shape => {
    const points = trustFunctions.map((_name, at) => pointOf(at, n + 1));
    return { region: 'body', type: 'polygon', points, stroke: n + 1 === LEVELS ? 'hairline-strong' : 'hairline' };
  });
  const spokes = trustFunctions.map(
    (_name, at): Shape => ({
      region: 'body',
      type: 'line',
      from: CENTRE,
      to: pointOf(at, LEVELS),
      stroke: 'hairline',
    }),
  );
  const levels = Array.from({ length: LEVELS }, (_, n): Shape => {
    const at = { x: CENTRE.x + 5, y: CENTRE.y - ((n + 1) / LEVELS) * RADIUS + 13 };
    return { region: 'body', type: 'text', at, text: String(n + 1), style: levelStyle, fill: 'ink-3' };
  });
  return [...rims, ...spokes, ...levels];
}

type Line = Partial<Omit<Extract<Shape, { readonly type: 'polygon' }>, 'region' | 'type' | 'points'>>;

/** Through what is rated; a single point has no outline, and its mark alone says where it lies. */
function outline(check: HealthCheck, reach: Reach, line: Line): readonly Shape[] {
  const points = figures(check, reach).map(({ at }) => at);
  return points.length < 2 ? [] : [{ region: 'body', type: 'polygon', points, ...line }];
}

function figures(check: HealthCheck, reach: Reach): readonly { readonly at: Point }[] {
  return trustFunctions.flatMap((name, n) => {
    const figure = functionFigure(check, name);
    return figure ? [{ at: pointOf(n, reach(figure)) }] : [];
  });
}

/** The first function stands at the top; the others follow clockwise. */
function pointOf(at: number, level: number): Point {
  const angle = (at / trustFunctions.length) * 2 * Math.PI - Math.PI / 2;
  const away = (level / LEVELS) * RADIUS;
  return { x: CENTRE.x + away * Math.cos(angle), y: CENTRE.y + away * Math.sin(angle) };
}

/** The mark of what is now. */
export function dot(centre: Point): Shape {
  return { region: 'body', type: 'ellipse', centre, radius: { x: 5, y: 5 }, fill: 'accent', stroke: 'raised' };
}

/** The mark of the aim: another shape, so that colour alone tells nothing. */
export function diamond({ x, y }: Point): Shape {
  const points = [
    { x, y: y - 6 },
    { x: x + 6, y },
    { x, y: y + 6 },
    { x: x - 6, y },
  ];
  return { region: 'body', type: 'polygon', points, fill: 'raised', stroke: 'ink', strokeWidth: 1.5 };
}

function label(name: TrustFunction, n: number, check: HealthCheck | null): readonly Shape[] {
  const rim = pointOf(n, LEVELS);
  const side = Math.sign(Math.round(rim.x - CENTRE.x));
  const above = rim.y < CENTRE.y - RADIUS / 1.5;
  const below = rim.y > CENTRE.y + RADIUS / 1.5;
  const y = rim.y + (above ? -26 : below ? 20 : -3);
  const figure = check && functionFigure(check, name);
  const words = figure ? `${inTenths(figure.now)} now, aim ${inTenths(figure.aim)}` : 'not rated yet';
  const write = (text: string, at: number, style: TextStyle, fill: 'ink' | 'ink-2'): Shape => ({
    region: 'body',
    type: 'text',
    at: { x: rim.x + side * BESIDE, y: at },
    text,
    style,
    fill,
    anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
  });
  return [write(functionWords[name].short, y, nameStyle, 'ink'), write(words, y + 17, figureStyle, 'ink-2')];
}
