/** The journey's axis: phases, years, terms and weeks as far as the scale tells them apart. Pinned to the upper edge. */
import { PHASES, SCHOOL_YEARS, type SchoolYear, WEEKS_PER_YEAR } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { halfTermsOf } from './load';
import { TERMS_FROM, WEEKS_FROM, xOfWeek } from './view';

const ROWS = { phases: 29, years: 28, terms: 24, weeks: 20, gates: 32 } as const;

export type AxisRows = {
  readonly phases: number;
  readonly years: number;
  /** The upper edge, or null where the scale is too small for the row. */
  readonly terms: number | null;
  readonly weeks: number | null;
  readonly gates: number;
  /** Of the whole axis. It ends where the body begins, at y = 0. */
  readonly height: number;
};

/** The upper edges of the axis's rows at a scale; all are negative. */
export function axisRows(scale: number): AxisRows {
  const terms = scale >= TERMS_FROM ? ROWS.terms : 0;
  const weeks = scale >= WEEKS_FROM ? ROWS.weeks : 0;
  const height = ROWS.phases + ROWS.years + terms + weeks + ROWS.gates;
  const years = ROWS.phases - height;
  const afterYears = years + ROWS.years;
  return {
    phases: -height,
    years,
    terms: terms ? afterYears : null,
    weeks: weeks ? afterYears + terms : null,
    gates: -ROWS.gates,
    height,
  };
}

const phaseStyle: TextStyle = { font: 'sans', size: 12.5, weight: 600 };
const yearStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };
const wideYearStyle: TextStyle = { font: 'sans', size: 12, weight: 550 };
const termStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };
const weekStyle: TextStyle = { font: 'sans', size: 10, weight: 400 };

/** The axis at a scale, in scene units a week. */
export function axisShapes(plan: Plan, scale: number): readonly Shape[] {
  const rows = axisRows(scale);
  return [
    ...phaseRow(rows, scale),
    ...SCHOOL_YEARS.flatMap((year) => yearCell(plan, year, rows, scale)),
    ...(rows.terms === null ? [] : termRow(plan, rows.terms, scale)),
    ...(rows.weeks === null ? [] : weekRow(rows.weeks, scale)),
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
    const text = namesFit(scale) ? year.name : year.id;
    return [line, textAt((left + right) / 2, baseline, text, yearStyle, 'ink-2', 'middle')];
  }
  const dates = datesOf(plan, year);
  const nameWidth = measureText(year.name, wideYearStyle);
  const datesX = left + 10 + nameWidth + 8;
  const fits = dates !== '' && datesX + measureText(dates, termStyle) + 8 <= right;
  return [
    line,
    textAt(left + 10, baseline, year.name, wideYearStyle, 'ink-2'),
    ...(fits ? [textAt(datesX, baseline, dates, termStyle, 'ink-3')] : []),
  ];
}

/** Whether every year's full name has room; if one has not, all are written short. */
function namesFit(scale: number): boolean {
  const room = WEEKS_PER_YEAR * scale - 12;
  return SCHOOL_YEARS.every(({ name }) => measureText(name, yearStyle) <= room);
}

/** “2031–32” for the plan's cohort, or an empty string. */
function datesOf(plan: Plan, year: SchoolYear): string {
  const cohort = plan.header.firstSchoolYear;
  if (cohort === null) return '';
  const start = cohort + year.index;
  return `${start}–${String((start + 1) % 100).padStart(2, '0')}`;
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

function weekRow(top: number, scale: number): readonly Shape[] {
  return SCHOOL_YEARS.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, i) =>
      textAt(xOfWeek(from + i, scale) + scale / 2, top + 13, String(i + 1), weekStyle, 'ink-3', 'middle'),
    ),
  );
}

function firstThatFits(texts: readonly string[], style: TextStyle, room: number): string | undefined {
  return texts.find((text) => measureText(text, style) <= room);
}

function upright(x: number, top: number, bottom: number, stroke: Paint): Shape {
  return { region: 'top', type: 'line', from: { x, y: top }, to: { x, y: bottom }, stroke };
}

function textAt(
  x: number,
  y: number,
  text: string,
  style: TextStyle,
  fill: Paint,
  anchor: 'start' | 'middle' = 'start',
): Shape {
  return { region: 'top', type: 'text', at: { x, y }, text, style, fill, anchor };
}
