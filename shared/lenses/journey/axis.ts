/** The journey's axis: phases, years, terms and weeks as far as the scale tells them apart. Pinned to the upper edge. */
import { PHASES, SCHOOL_YEARS, type SchoolYear, WEEKS_PER_YEAR } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { countRow, weekRow } from './axis-count';
import { allFit, firstThatFits, textAt, upright } from './axis-ink';
import type { AxisLook, AxisRows } from './axis-rows';
import { axisRows, ROWS } from './axis-rows';
import { calendarYears } from './dates';
import { halfTermsOf } from './half-terms';
import { TERMS_FROM, xOfWeek } from './view';

const phaseStyle: TextStyle = { font: 'sans', size: 12.5, weight: 600 };
const yearStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };
const wideYearStyle: TextStyle = { font: 'sans', size: 12, weight: 550 };
const termStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };

/** The axis as it is looked at. */
export function axisShapes(plan: Plan, look: AxisLook): readonly Shape[] {
  const { scale } = look;
  const rows = axisRows(look);
  return [
    ...phaseRow(rows, scale),
    ...SCHOOL_YEARS.flatMap((year) => yearCell(plan, year, rows, scale)),
    ...(rows.terms === null ? [] : termRow(plan, rows.terms, scale)),
    ...(rows.count === null ? [] : countRow(plan, look, rows.count)),
    ...(rows.weeks === null ? [] : weekRow(plan, look, rows.weeks)),
  ];
}

function phaseRow(rows: AxisRows, scale: number): readonly Shape[] {
  const baseline = rows.phases + 19;
  return PHASES.flatMap(({ name, short, from, to }) => {
    const left = xOfWeek(from, scale);
    const room = xOfWeek(to + 1, scale) - left - 14;
    const text = firstThatFits([name, short], phaseStyle, room);
    return [
      upright(left, rows.phases, rows.years, 'hairline-strong'),
      ...(text ? [textAt(left + 10, baseline, text, phaseStyle, 'ink')] : []),
    ];
  });
}

function yearCell(plan: Plan, year: SchoolYear, rows: AxisRows, scale: number): readonly Shape[] {
  const left = xOfWeek(year.from, scale);
  const right = xOfWeek(year.to + 1, scale);
  const startsPhase = PHASES.some(({ from }) => from === year.from);
  const line = upright(left, rows.years, rows.years + ROWS.years, startsPhase ? 'hairline-strong' : 'hairline');
  const baseline = rows.years + 18;
  if (scale < TERMS_FROM) {
    return [line, textAt((left + right) / 2, baseline, yearWriting(scale)(year), yearStyle, 'ink-2', 'middle')];
  }
  const quiet = [ageOf(year), calendarYears(plan, year.index)].filter((text) => text !== '');
  const shapes = [line, textAt(left + 10, baseline, year.name, wideYearStyle, 'ink-2')];
  let x = left + 10 + measureText(year.name, wideYearStyle) + WORD_GAP;
  for (const text of quiet) {
    const end = x + measureText(text, termStyle) + WORD_GAP;
    if (end > right) break;
    shapes.push(textAt(x, baseline, text, termStyle, 'ink-3'));
    x = end + 2;
  }
  return shapes;
}

const WORD_GAP = 8;

/** A child's age when the year begins. */
function ageOf({ age }: SchoolYear): string {
  return `age ${age}`;
}

/** How all years are written where the axis is narrow, the roomiest first. */
const yearWritings: readonly ((year: SchoolYear) => string)[] = [
  (year) => `${year.name} · ${ageOf(year)}`,
  ({ name }) => name,
];

function yearWriting(scale: number): (year: SchoolYear) => string {
  const room = WEEKS_PER_YEAR * scale - 12;
  return yearWritings.find((write) => allFit(SCHOOL_YEARS.map(write), yearStyle, room)) ?? (({ id }) => id);
}

const TERM_NAMES = ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'] as const;
const TERM_WORDS = ['Autumn', '', 'Spring', '', 'Summer', ''] as const;

/** Half-terms by name where the name fits everywhere, else the three terms. */
function termRow(plan: Plan, top: number, scale: number): readonly Shape[] {
  const halves = halfTermsOf(plan);
  const widest = Math.max(...TERM_NAMES.map((name) => measureText(name, termStyle))) + 14;
  const byHalf = halves.every(({ from, to }) => (to - from + 1) * scale >= widest);
  return halves.flatMap(({ from, half }) => {
    const left = xOfWeek(from, scale);
    const text = (byHalf ? TERM_NAMES : TERM_WORDS)[half - 1] ?? '';
    const paint: Paint = half === 1 ? 'hairline-strong' : 'hairline';
    const startsTerm = half % 2 === 1;
    return [
      ...(byHalf || startsTerm ? [upright(left, top, top + ROWS.terms, paint)] : []),
      ...(text ? [textAt(left + (half === 1 ? 10 : 7), top + 16, text, termStyle, 'ink-3')] : []),
    ];
  });
}
