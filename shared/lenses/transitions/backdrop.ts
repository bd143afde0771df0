/** Everything at the gates that is not an item: sides, columns, heads, and what is missing. */
import type { GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { Plan, Side } from '#shared/plan';
import type { Shape, TextStyle } from '#shared/scene';
import { kept, keptList } from '#shared/scene';
import { wrapTitle } from '../card-text';
import { COUNT_LEADING, countStyle, countWords, GUTTER_PADDING, LANE_LEADING, laneStyle } from '../journey';
import { gateHeads, gateLines, HEADS_HEIGHT } from './gate-heads';
import type { Ground } from './ground';
import { cellOf, groundOf } from './ground';
import type { RowLayout, TransitionsLayout } from './layout';
import { GUTTER, MOMENT_NAMES, ROW_MIN_HEIGHT } from './measures';
import { momentNames } from './moment';
import type { MomentBand } from './packed';
import { fill, level, upright, words } from './shapes';
import { asksForSide, missingWords, sideNames } from './sides';
import { columnOf, gateIndex } from './view';
import { WEEK_HEADS_HEIGHT, weekHeads, weekLines } from './week-heads';

/** How high the heads are, which end where the body begins. */
export function headsHeight({ view }: TransitionsLayout): number {
  return view.gate === null ? HEADS_HEIGHT : WEEK_HEADS_HEIGHT;
}

/** All that lies behind the cards; told from an earlier list, shapes that look as they did are the same objects. */
export function transitionsBackdrop(
  plan: Plan,
  layout: TransitionsLayout,
  before?: readonly Shape[],
): readonly Shape[] {
  const { width, height, rows, view } = layout;
  const top = -headsHeight(layout);
  const ground = groundOf(plan);
  const shapes = [
    ...rows.flatMap((row, index) => rowGround(row, width, index % 2 === 0)),
    ...(view.gate === null ? gateLines(view, height) : weekLines(view, height, ground)),
    ...rows.flatMap((row) => missing(row, layout, ground)),
    fill('left', { x: -GUTTER, y: 0, width: GUTTER, height }, 'surface'),
    ...rows.flatMap(rowName),
    upright('left', 0, 0, height, 'hairline-strong'),
    fill('top', { x: 0, y: top, width, height: -top }, 'surface'),
    ...(view.gate === null ? gateHeads(view, ground) : weekHeads(view, ground)),
    level('top', 0, 0, width, 'hairline-strong'),
    fill('corner', { x: -GUTTER, y: top, width: GUTTER, height: -top }, 'surface'),
    level('corner', 0, -GUTTER, 0, 'hairline-strong'),
    upright('corner', 0, top, 0, 'hairline-strong'),
  ];
  if (!before) return shapes;
  return keptList(
    before,
    shapes.map((shape, index) => kept(before[index], shape)),
  );
}

function rowGround({ y, height, bands }: RowLayout, width: number, even: boolean): readonly Shape[] {
  return [
    fill('body', { x: 0, y, width, height }, even ? 'paper' : 'shade'),
    ...bands.flatMap((band) => bandGround(band, width)),
    level('body', y + height, 0, width, 'hairline'),
  ];
}

/** At the gate is tinted; before lies above it and after below. */
function bandGround({ moment, y, height }: MomentBand, width: number): readonly Shape[] {
  if (moment !== 'at') return [];
  return [
    {
      region: 'body',
      type: 'rect',
      rect: { x: 0, y, width, height },
      fill: 'accent-tint',
      opacity: 0.55,
    },
    level('body', y, 0, width, 'hairline'),
    level('body', y + height, 0, width, 'hairline'),
  ];
}

const momentStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };

/** Before, at and after, each beside its band. */
function momentName({ moment, y, height }: MomentBand): readonly Shape[] {
  const left = -MOMENT_NAMES;
  return [
    ...(moment === 'before' ? [] : [level('left', y, left, 0, 'hairline')]),
    words('left', left + 3, y + Math.min(height, ROW_MIN_HEIGHT) / 2 + 4, {
      text: momentNames[moment],
      style: momentStyle,
      fill: moment === 'at' ? 'accent' : 'ink-3',
    }),
  ];
}

function rowName({ side, y, height, count, bands }: RowLayout): readonly Shape[] {
  const x = -GUTTER + GUTTER_PADDING;
  const first = y + GUTTER_PADDING + 11;
  const room = GUTTER - (bands.length > 0 ? GUTTER_PADDING + MOMENT_NAMES : 2 * GUTTER_PADDING);
  const lines = wrapTitle(sideNames[side], room, 2, laneStyle);
  const countY = first + (lines.length - 1) * LANE_LEADING + COUNT_LEADING + 1;
  return [
    level('left', y + height, -GUTTER, 0, 'hairline'),
    ...lines.map((text, n) => words('left', x, first + n * LANE_LEADING, { text, style: laneStyle, fill: 'ink' })),
    words('left', x, countY, { text: countWords(count), style: countStyle, fill: 'ink-3' }),
    ...bands.flatMap(momentName),
  ];
}

const missingStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };
const MISSING_INSET = 6;
const MISSING_LEADING = 16;

/** [T8] What an empty row of a gate says that has been begun. */
function missing(row: RowLayout, { view, width }: TransitionsLayout, ground: Ground): readonly Shape[] {
  const { side } = row;
  const gates = view.gate === null ? [...ground.begun] : [view.gate];
  const room = (view.gate === null ? columnOf(view) : width) - 2 * MISSING_INSET;
  const lines = wrapTitle(missingWords[side], room, 4, missingStyle);
  // In the middle of a row, but not so far down one that is full at another gate.
  const first = middleOf(row) + 4 - ((lines.length - 1) * MISSING_LEADING) / 2;
  return gates
    .filter((gate) => ground.begun.has(gate) && !ground.filled.has(cellOf(gate, side)) && isAsked(gate, side))
    .sort((a, b) => gateIndex(a) - gateIndex(b))
    .flatMap((gate) => {
      const x = (view.gate === null ? gateIndex(gate) * columnOf(view) : 0) + MISSING_INSET;
      return lines.map((text, n) =>
        words('body', x, first + n * MISSING_LEADING, { text, style: missingStyle, fill: 'ink-3' }),
      );
    });
}

function isAsked(id: GateId, side: Side): boolean {
  return GATES.some((gate) => gate.id === id && asksForSide(gate, side));
}

/** In the middle of the band at the gate, where there is one. */
function middleOf({ y, height, bands }: RowLayout): number {
  const at = bands.find(({ moment }) => moment === 'at');
  return at ? Math.min(at.y + at.height / 2, y + ROW_MIN_HEIGHT) : y + Math.min(height, ROW_MIN_HEIGHT) / 2;
}
