/** Everything on the journey that is not an item: lanes, gutter, axis, and the lines of years, terms and gates. */
import { GATES, SCHOOL_YEARS } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Paint, Rect, Region, Shape } from '#shared/scene';
import { axisRows, axisShapes } from './axis';
import { gateRow, xOfGate } from './gate-row';
import { bareGates } from './gates';
import { COUNT_LEADING, countStyle, countWords, GUTTER_PADDING, LANE_LEADING, laneStyle } from './lane-text';
import type { JourneyLayout, LaneLayout } from './layout';
import { halfTermsOf } from './load';
import { GUTTER } from './measures';
import { TERMS_FROM, xOfWeek } from './view';

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
