/** Beside and behind the cards of functions: where each moves, what it is worth to whom, why, and what schools keep. */
import type { OperatingFacet } from '#shared/plan';
import type { Paint, Point, Rect, Shape, TextStyle } from '#shared/scene';
import { rightOf } from '#shared/scene';
import { fitText, measureText } from '#shared/text-metrics';
import { diamond, dot } from '../health';
import type { Row } from './layout';
import { slotIn } from './layout';
import { CARD_INSET, ROW, SPARE, VALUE_LEFT, VALUE_STEP, WIDTH, WORDS_LEFT, WORDS_WIDTH } from './measures';
import { levelAt, moves } from './placed';
import type { Stage } from './view';
import { FIRST_WORDS } from './words';

const smallStyle: TextStyle = { font: 'sans', size: 11.5, weight: 400 };
const labelStyle: TextStyle = { font: 'sans', size: 11.5, weight: 600 };

/** Two who differ by this much do not see the same thing. */
export const WIDE_GAP = 2;

const ARROW = 8;

export function rowShapes(row: Row, stage: Stage): readonly Shape[] {
  return [...movement(row, stage), ...values(row), ...said(row), hairline(row.y + ROW)];
}

function hairline(y: number): Shape {
  return { region: 'body', type: 'line', from: { x: 0, y }, to: { x: WIDTH, y }, stroke: 'hairline' };
}

/** [M6] An outline at the other end of the way, and an arrow from now to next. */
function movement(row: Row, stage: Stage): readonly Shape[] {
  const { operating } = row;
  if (!moves(operating)) return [];
  const other = stage === 'now' ? 'next' : 'now';
  const now = slotIn(row, operating.now);
  const next = slotIn(row, levelAt(operating, 'next'));
  const ghost = other === 'next' ? next : now;
  const middle = ghost.y + ghost.height / 2;
  return [
    ...outline(ghost),
    words(
      { x: ghost.x + ghost.width / 2, y: middle + 4 },
      other === 'next' ? 'next' : 'now',
      labelStyle,
      'ink-2',
      'middle',
    ),
    ...arrow(now, next, middle),
  ];
}

function outline({ x, y, width, height }: Rect): readonly Shape[] {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return [{ region: 'body', type: 'polygon', points: corners, fill: 'surface', stroke: 'ink-3', dash: [5, 4] }];
}

function arrow(now: Rect, next: Rect, y: number): readonly Shape[] {
  const onward = next.x > now.x;
  const from = { x: onward ? rightOf(now) : now.x, y };
  const tip = { x: onward ? next.x : rightOf(next), y };
  const back = tip.x + (onward ? -ARROW : ARROW);
  return [
    { region: 'body', type: 'line', from, to: { x: back, y }, stroke: 'accent', strokeWidth: 2 },
    {
      region: 'body',
      type: 'polygon',
      points: [tip, { x: back, y: y - ARROW / 2 - 1 }, { x: back, y: y + ARROW / 2 + 1 }],
      fill: 'accent',
    },
  ];
}

/** In a model without functions: how the first one is made, in the row where it will stand. */
export function firstWords(bottom: number): readonly Shape[] {
  const at = { x: CARD_INSET, y: bottom - SPARE / 2 + 4 };
  return [words(at, FIRST_WORDS, smallStyle, 'ink-2')];
}

/** What the marks of worth mean, below the last function at `y`. */
export function worthLegend(y: number): readonly Shape[] {
  const second = VALUE_LEFT + 14 + measureText('centre', smallStyle) + 22;
  return [
    dot({ x: VALUE_LEFT, y: y - 4 }),
    words({ x: VALUE_LEFT + 11, y }, 'centre', smallStyle, 'ink-2'),
    diamond({ x: second, y: y - 4 }),
    words({ x: second + 12, y }, 'schools', smallStyle, 'ink-2'),
  ];
}

/** What it is worth to the centre and to schools, 1 to 5; far apart, the stretch between them is a warning. */
function values({ y, operating: { valueToCentre, valueToSchools } }: Row): readonly Shape[] {
  const line = y + ROW / 2;
  const xOf = (value: number) => VALUE_LEFT + (value - 1) * VALUE_STEP;
  if (valueToCentre === undefined && valueToSchools === undefined)
    return [words({ x: VALUE_LEFT, y: line + 4 }, 'not asked yet', smallStyle, 'ink-3')];
  const both = valueToCentre !== undefined && valueToSchools !== undefined;
  const isWide = both && Math.abs(valueToCentre - valueToSchools) >= WIDE_GAP;
  const stretch = (from: number, to: number, stroke: Paint, strokeWidth: number): Shape => ({
    region: 'body',
    type: 'line',
    from: { x: xOf(from), y: line },
    to: { x: xOf(to), y: line },
    stroke,
    strokeWidth,
  });
  return [
    stretch(1, 5, 'hairline-strong', 1),
    ...(both ? [stretch(valueToCentre, valueToSchools, isWide ? 'warning' : 'ink-3', 3)] : []),
    // Where both are alike, both marks are seen one above the other.
    ...(valueToCentre === undefined
      ? []
      : [dot({ x: xOf(valueToCentre), y: both && valueToCentre === valueToSchools ? line - 7 : line })]),
    ...(valueToSchools === undefined
      ? []
      : [diamond({ x: xOf(valueToSchools), y: both && valueToCentre === valueToSchools ? line + 7 : line })]),
  ];
}

function said({ y, operating }: Row): readonly Shape[] {
  const lines = saidLines(operating);
  const first = y + ROW / 2 + (lines.length === 1 ? 4 : -5);
  return lines.map(({ text, fill }, n) =>
    words({ x: WORDS_LEFT, y: first + n * 18 }, fitText(text, smallStyle, WORDS_WIDTH), smallStyle, fill),
  );
}

type Line = { readonly text: string; readonly fill: Paint };

function saidLines({ why, agency }: OperatingFacet): readonly Line[] {
  const reason = flat(why);
  const left = flat(agency);
  return [
    ...(reason === '' ? [] : [{ text: reason, fill: 'ink-2' } as const]),
    ...(left === '' ? [] : [{ text: `Schools keep: ${left}`, fill: 'ink' } as const]),
  ];
}

function flat(text: string | undefined): string {
  return text?.replace(/\s+/gu, ' ').trim() ?? '';
}

function words(at: Point, text: string, style: TextStyle, fill: Paint, anchor?: 'middle'): Shape {
  return { region: 'body', type: 'text', at, text, style, fill, ...(anchor && { anchor }) };
}
