/** Everything on the journey that is not an item: lanes, gutter, axis, and the lines of years, terms and gates. */
import { GATES, SCHOOL_YEARS } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Paint, Rect, Region, Shape } from '#shared/scene';
import { kept, keptList } from '#shared/scene';
import { axisRows, axisShapes } from './axis';
import { gateRow, xOfGate } from './gate-row';
import { bareGates } from './gates';
import { COUNT_LEADING, countStyle, countWords, GUTTER_PADDING, LANE_LEADING, laneStyle } from './lane-text';
import type { JourneyLayout, LaidOut, LaneLayout } from './layout';
import { halfTermsOf, sameLoads } from './load';
import { GUTTER } from './measures';
import { TERMS_FROM, xOfWeek } from './view';

/** All that lies behind the cards: lanes, lines, gutter, axis and gates. */
export function journeyBackdrop(plan: Plan, layout: JourneyLayout): readonly Shape[] {
  const { width, height, lanes, scale } = layout;
  const axis = axisRows(scale).height;
  return [
    ...laneBands(layout),
    ...bodyLines(plan, layout),
    fill('left', { x: -GUTTER, y: 0, width: GUTTER, height }),
    ...lanes.flatMap(laneName),
    line('left', 0, 0, 0, height, 'hairline-strong'),
    fill('top', { x: 0, y: -axis, width, height: axis }),
    ...axisShapes(plan, scale),
    ...gateRow(plan, scale, width),
    line('top', 0, 0, width, 0, 'hairline-strong'),
    fill('corner', { x: -GUTTER, y: -axis, width: GUTTER, height: axis }),
    line('corner', -GUTTER, 0, 0, 0, 'hairline-strong'),
    line('corner', 0, -axis, 0, 0, 'hairline-strong'),
  ];
}

/**
 * The same, told from an earlier one: the very same list where nothing in it has changed. Cards alone do not change it,
 * except by their number and by what is planned when.
 */
export function journeyBackdropAfter(
  before: LaidOut,
  backdrop: readonly Shape[],
  plan: Plan,
  layout: JourneyLayout,
): readonly Shape[] {
  const same = sameFrame(before, { plan, layout }) && sameLoads(before.plan, plan) && sameGates(before.plan, plan);
  if (same) return backdrop;
  const shapes = journeyBackdrop(plan, layout).map((shape, index) => kept(backdrop[index], shape));
  return keptList(backdrop, shapes);
}

function sameFrame(before: LaidOut, after: LaidOut): boolean {
  const { firstSchoolYear, halfTermPattern } = after.plan.header;
  const { header } = before.plan;
  if (header.firstSchoolYear !== firstSchoolYear || header.halfTermPattern !== halfTermPattern) return false;
  if (before.layout.height !== after.layout.height) return false;
  const { lanes } = after.layout;
  return (
    lanes.length === before.layout.lanes.length && lanes.every((lane, n) => sameLane(before.layout.lanes[n], lane))
  );
}

/** Whether a lane's band, name and number of items look alike. */
function sameLane(before: LaneLayout | undefined, after: LaneLayout): boolean {
  if (before === after) return true;
  const { lane, y, height, packed } = after;
  return before?.lane === lane && before.y === y && before.height === height && sameCount(before.packed, packed);
}

function sameCount(a: LaneLayout['packed'], b: LaneLayout['packed']): boolean {
  return a.cards.length === b.cards.length;
}

function sameGates(before: Plan, after: Plan): boolean {
  const gates = bareGates(before);
  const now = bareGates(after);
  return gates.length === now.length && gates.every((gate, n) => gate === now[n]);
}

function laneBands({ lanes, width }: JourneyLayout): readonly Shape[] {
  return lanes.flatMap(({ y, height }, index): readonly Shape[] => [
    { region: 'body', type: 'rect', rect: { x: 0, y, width, height }, fill: index % 2 === 0 ? 'paper' : 'shade' },
    line('body', 0, y + height, width, y + height, 'hairline'),
  ]);
}

/** Years always, half-terms where they can be told apart, gates dashed and above both. */
function bodyLines(plan: Plan, { scale, height }: JourneyLayout): readonly Shape[] {
  const bare = new Set(bareGates(plan));
  const gates = new Set(GATES.map(({ afterWeek }) => afterWeek));
  const weeks = scale >= TERMS_FROM ? halfTermsOf(plan).map(({ from }) => from) : SCHOOL_YEARS.map(({ from }) => from);
  const plain = weeks
    .filter((week) => !gates.has(week - 1))
    .map((week) => {
      const x = xOfWeek(week, scale);
      const startsYear = SCHOOL_YEARS.some(({ from }) => from === week);
      return line('body', x, 0, x, height, startsYear && scale >= TERMS_FROM ? 'hairline-strong' : 'hairline');
    });
  const dashed = GATES.map((gate): Shape => {
    const x = xOfGate(gate, scale);
    const stroke: Paint = bare.has(gate) ? 'warning' : 'hairline-strong';
    return { region: 'body', type: 'line', from: { x, y: 0 }, to: { x, y: height }, stroke, dash: [4, 4] };
  });
  return [...plain, ...dashed];
}

function laneName({ y, height, nameLines, packed }: LaneLayout): readonly Shape[] {
  const x = -GUTTER + GUTTER_PADDING;
  const first = y + GUTTER_PADDING + 11;
  const names = nameLines.map(
    (text, index): Shape => ({
      region: 'left',
      type: 'text',
      at: { x, y: first + index * LANE_LEADING },
      text,
      style: laneStyle,
      fill: 'ink',
    }),
  );
  const countY = first + (nameLines.length - 1) * LANE_LEADING + COUNT_LEADING + 1;
  const text = countWords(packed.cards.length);
  return [
    line('left', -GUTTER, y + height, 0, y + height, 'hairline'),
    ...names,
    { region: 'left', type: 'text', at: { x, y: countY }, text, style: countStyle, fill: 'ink-3' },
  ];
}

function fill(region: Region, rect: Rect): Shape {
  return { region, type: 'rect', rect, fill: 'surface' };
}

function line(region: Region, x1: number, y1: number, x2: number, y2: number, stroke: Paint): Shape {
  return { region, type: 'line', from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, stroke };
}
