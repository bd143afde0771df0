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
import { GUTTER } from './measures';
import { TERMS_FROM, xOfWeek } from './view';

const phaseStyle: TextStyle = { font: 'sans', size: 12.5, weight: 600 };
const yearStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };
const wideYearStyle: TextStyle = { font: 'sans', size: 12, weight: 550 };
const termStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };
/** From the upper edge of the years to the line on which ages are written. */
const AGE_LINE = 30;

/** The axis as it is looked at. */
export function axisShapes(plan: Plan, look: AxisLook): readonly Shape[] {
  const { scale } = look;
  const rows = axisRows(look);
  return [
    ...phaseRow(rows, scale),
    ...SCHOOL_YEARS.flatMap((year) => yearCell(year, rows, look)),
    ...(rows.terms === null ? [] : termRow(plan, rows.terms, scale)),
    ...(rows.count === null ? [] : countRow(plan, look, rows.count)),
    ...(rows.weeks === null ? [] : weekRow(plan, look, rows.weeks)),
  ];
}

/** Beside the axis, below its years: whose dates it has, where it has any. */
export function whoseDates({ scale, count, cohort }: AxisLook): readonly Shape[] {
  if (cohort === null || (count !== 'dates' && scale < TERMS_FROM)) return [];
  const at = { x: -GUTTER + 12, y: axisRows({ scale, count }).years + AGE_LINE };
  return [{ region: 'corner', type: 'text', at, text: `Cohort of ${cohort}`, style: termStyle, fill: 'ink-3' }];
}

function phaseRow(rows: AxisRows, scale: number): readonly Shape[] {
  const baseline = rows.phases + 19;
  return PHASES.flatMap(({ name, short, from, to }) => {
    const left = xOfWeek(from, scale);
    const room = xOfWeek(to + 1, scale) - left - 14;
    const text = firstThatFits([name, short], phaseStyle, room) ?? short;
    return [
      upright(left, rows.phases, rows.years, 'hairline-strong'),
      textAt(left + 10, baseline, text, phaseStyle, 'ink', 'start', [short]),
    ];
  });
}

/** A year by its name, and below it how old its children are: both at every scale, in as many words as there is room for. */
function yearCell(year: SchoolYear, rows: AxisRows, { scale, cohort }: AxisLook): readonly Shape[] {
  const left = xOfWeek(year.from, scale);
  const right = xOfWeek(year.to + 1, scale);
  const startsPhase = PHASES.some(({ from }) => from === year.from);
  const line = upright(left, rows.years, rows.years + ROWS.years, startsPhase ? 'hairline-strong' : 'hairline');
  const name = rows.years + 15;
  const below = rows.years + AGE_LINE;
  const bareAge = String(year.age);
  if (scale < TERMS_FROM) {
    const middle = (left + right) / 2;
    const room = WEEKS_PER_YEAR * scale - 5;
    const named = allFit(
      SCHOOL_YEARS.map((one) => one.name),
      yearStyle,
      room,
    )
      ? year.name
      : year.id;
    const old = allFit(SCHOOL_YEARS.map(ageOf), termStyle, room) ? ageOf(year) : bareAge;
    return [
      line,
      textAt(middle, name, named, yearStyle, 'ink-2', 'middle', [year.id]),
      textAt(middle, below, old, termStyle, 'ink-3', 'middle', [bareAge]),
    ];
  }
  const dated = [ageOf(year), calendarYears(cohort, year.index)].filter((text) => text !== '').join(' · ');
  return [
    line,
    textAt(left + 10, name, year.name, wideYearStyle, 'ink-2', 'start', [year.id]),
    textAt(left + 10, below, dated, termStyle, 'ink-3', 'start', [ageOf(year), bareAge]),
  ];
}

/** A child's age when the year begins. */
function ageOf({ age }: SchoolYear): string {
  return `age ${age}`;
}

const TERM_NAMES = ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'] as const;
const TERM_WORDS = ['Autumn', '', 'Spring', '', 'Summer', ''] as const;

/** “Aut 1” for “Autumn 1”. */
function shorter(term: string): readonly string[] {
  return [term.replace(/^(?<start>\w{3})\w+/u, '$<start>')];
}

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
      ...(text
        ? [textAt(left + (half === 1 ? 10 : 7), top + 16, text, termStyle, 'ink-3', 'start', shorter(text))]
        : []),
    ];
  });
}
