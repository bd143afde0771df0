/** Everything on the journey that is not an item: lanes, gutter, axis, and the lines of years, terms and gates. */
import { GATES, SCHOOL_YEARS } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Paint, Rect, Region, Shape } from '#shared/scene';
import { kept, keptList, stripeGaps } from '#shared/scene';
import { axisShapes, whoseDates } from './axis';
import { axisLook, axisRows } from './axis-rows';
import { foldedLoads, sameFolded } from './folded-lane';
import { gateRow, xOfGate } from './gate-row';
import { bareGates } from './gates';
import { halfTermsOf } from './half-terms';
import {
  COUNT_LEADING,
  countStyle,
  countWords,
  GUTTER_PADDING,
  hiddenInLine,
  hiddenWords,
  LANE_LEADING,
  laneCuts,
  laneStyle,
} from './lane-text';
import type { JourneyLayout, LaidOut, LaneLayout } from './layout';
import { sameLoads } from './load';
import { FOLD_MARK, GUTTER, LANE_MARK } from './measures';
import { knownStrip, stripKey } from './strip';
import { cohortOf, countOf, TERMS_FROM, xOfWeek } from './view';

/** All that lies behind the cards: lanes, lines, gutter, axis and gates. */
export function journeyBackdrop({ plan, view, layout }: LaidOut): readonly Shape[] {
  const { width, height, lanes, scale } = layout;
  const look = axisLook(plan, view);
  const axis = axisRows(look).height;
  return [
    ...laneBands(layout),
    ...bodyLines(plan, layout),
    ...foldedLoads({ plan, view, layout }),
    fill('left', { x: -GUTTER, y: 0, width: GUTTER, height }),
    ...lanes.flatMap(laneName),
    line('left', 0, 0, 0, height, 'hairline-strong'),
    fill('top', { x: 0, y: -axis, width, height: axis }),
    ...axisShapes(plan, look),
    ...gateRow(plan, scale, width, knownStrip(plan.header, view.strip)),
    line('top', 0, 0, width, 0, 'hairline-strong'),
    fill('corner', { x: -GUTTER, y: -axis, width: GUTTER, height: axis }),
    ...whoseDates(look),
    line('corner', -GUTTER, 0, 0, 0, 'hairline-strong'),
    line('corner', 0, -axis, 0, 0, 'hairline-strong'),
  ];
}

/**
 * The same, told from an earlier one: the very same list where nothing in it has changed. Cards alone do not change it,
 * except by their number and by what is planned when.
 */
export function journeyBackdropAfter(before: LaidOut, backdrop: readonly Shape[], after: LaidOut): readonly Shape[] {
  const { plan } = after;
  const same = sameFrame(before, after) && sameStrip(before, after) && sameGates(before.plan, plan);
  if (same && sameFolded(before.layout.lanes, after.layout.lanes)) return backdrop;
  const shapes = journeyBackdrop(after).map((shape, index) => kept(backdrop[index], shape));
  return keptList(backdrop, shapes);
}

function sameStrip(before: LaidOut, after: LaidOut): boolean {
  const strip = knownStrip(after.plan.header, after.view.strip);
  if (stripKey(strip) !== stripKey(knownStrip(before.plan.header, before.view.strip))) return false;
  return sameLoads(before.plan, after.plan, strip);
}

function sameFrame(before: LaidOut, after: LaidOut): boolean {
  const { firstSchoolYear, halfTermPattern } = after.plan.header;
  const { header } = before.plan;
  if (header.firstSchoolYear !== firstSchoolYear || header.halfTermPattern !== halfTermPattern) return false;
  if (countOf(before.plan, before.view) !== countOf(after.plan, after.view)) return false;
  if (cohortOf(before.plan, before.view) !== cohortOf(after.plan, after.view)) return false;
  if (before.layout.height !== after.layout.height) return false;
  const { lanes } = after.layout;
  return (
    lanes.length === before.layout.lanes.length && lanes.every((lane, n) => sameLane(before.layout.lanes[n], lane))
  );
}

/** The cut of a lane's mark comes again about this often, units. */
const MARK_PIECE = 21;
const FOLDED_PADDING = 5;
/** Beside the mark that unfolds it. */
const FOLDED_ROOM = GUTTER - 2 * GUTTER_PADDING - FOLD_MARK;

/** Whether a lane's band, name and number of items look alike. */
function sameLane(before: LaneLayout | undefined, after: LaneLayout): boolean {
  if (before === after) return true;
  const { lane, y, height, packed, folded } = after;
  return (
    before?.lane === lane &&
    before.folded === folded &&
    before.y === y &&
    before.height === height &&
    sameCount(before.packed, packed)
  );
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

/** Where half-terms are as narrow as in the view of years, their seams are dots, this far from one to the next. */
const SEAM = [1, 5] as const;

/** Years and half-terms, the latter dotted where they are narrow; gates dashed and above both. */
function bodyLines(plan: Plan, { scale, height }: JourneyLayout): readonly Shape[] {
  const bare = new Set(bareGates(plan));
  const gates = new Set(GATES.map(({ afterWeek }) => afterWeek));
  const years = new Set(SCHOOL_YEARS.map(({ from }) => from));
  const narrow = scale < TERMS_FROM;
  const plain = [...new Set([...years, ...halfTermsOf(plan).map(({ from }) => from)])]
    .filter((week) => !gates.has(week - 1))
    .map((week): Shape => {
      const x = xOfWeek(week, scale);
      const startsYear = years.has(week);
      const seam = line('body', x, 0, x, height, startsYear && !narrow ? 'hairline-strong' : 'hairline');
      return narrow && !startsYear ? { ...seam, dash: SEAM } : seam;
    });
  const dashed = GATES.map((gate): Shape => {
    const x = xOfGate(gate, scale);
    const stroke: Paint = bare.has(gate) ? 'warning' : 'hairline-strong';
    return { region: 'body', type: 'line', from: { x, y: 0 }, to: { x, y: height }, stroke, dash: [4, 4] };
  });
  return [...plain, ...dashed];
}

function laneName(layout: LaneLayout): readonly Shape[] {
  const { lane, y, height, nameLines, packed, folded } = layout;
  const x = -GUTTER + GUTTER_PADDING;
  const first = y + (folded ? FOLDED_PADDING : GUTTER_PADDING) + 11;
  const names = nameLines.map(
    (text, index): Shape => ({
      region: 'left',
      type: 'text',
      at: { x, y: first + index * LANE_LEADING },
      text,
      ...(folded && lane && { briefer: [hiddenInLine(lane.name, packed.cards.length, FOLDED_ROOM)] }),
      style: laneStyle,
      fill: folded ? 'ink-2' : 'ink',
    }),
  );
  const countY = first + (nameLines.length - 1) * LANE_LEADING + COUNT_LEADING + 1;
  const text = (folded ? hiddenWords : countWords)(packed.cards.length);
  return [
    line('left', -GUTTER, y + height, 0, y + height, 'hairline'),
    ...toneMark(layout),
    ...names,
    { region: 'left', type: 'text', at: { x, y: countY }, text, style: countStyle, fill: 'ink-3' },
  ];
}

/** A quiet mark along the edge of a lane that has a colour: the same cut again and again, however high the lane. */
function toneMark({ lane, y, height }: LaneLayout): readonly Shape[] {
  const tone = lane?.tone;
  if (tone === undefined) return [];
  const cut = laneCuts[tone - 1] ?? 'whole';
  const times = cut === 'whole' ? 1 : Math.max(1, Math.round(height / MARK_PIECE));
  const high = height / times;
  return Array.from({ length: times }, (_, time) => y + time * high).flatMap((top) => {
    let from = 0;
    return [...stripeGaps(cut, high), { from: high, to: high }].map((gap): Shape => {
      const rect = { x: -GUTTER, y: top + from, width: LANE_MARK, height: gap.from - from };
      from = gap.to;
      return { region: 'left', type: 'rect', rect, fill: `area-${tone}` as Paint };
    });
  });
}

function fill(region: Region, rect: Rect): Shape {
  return { region, type: 'rect', rect, fill: 'surface' };
}

function line(
  region: Region,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Paint,
): Shape & { readonly type: 'line' } {
  return { region, type: 'line', from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, stroke };
}
