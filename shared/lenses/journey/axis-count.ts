/**
 * What the axis counts weeks by: below the years their calendar years or their first weeks, below the terms months or
 * weeks 1 to 570, and at last each week by its number or the day of its Monday.
 */
import { LAST_WEEK, MONTHS, SCHOOL_YEARS, WEEKS_PER_YEAR } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Shape, TextStyle } from '#shared/scene';
import { allFit, firstThatFits, textAt, upright } from './axis-ink';
import type { AxisLook } from './axis-rows';
import { ROWS } from './axis-rows';
import { calendarYears, mondaysOf } from './dates';
import { halfTermsOf } from './half-terms';
import { TERMS_FROM, WEEKS_FROM, xOfWeek } from './view';

const style: TextStyle = { font: 'sans', size: 11, weight: 400 };
const weekStyle: TextStyle = { font: 'sans', size: 10, weight: 400 };
const BASELINE = 13;
/** Between the line where a cell begins and what is written in it. */
const INSET = 4;

/** The row that tells months, calendar years or weeks 1 to 570; its upper edge is at `top`. */
export function countRow(plan: Plan, look: AxisLook, top: number): readonly Shape[] {
  if (look.scale < TERMS_FROM) return yearCounts(look, top);
  if (look.count === 'journey') return firstWeeks(plan, look.scale, top);
  return look.scale < WEEKS_FROM ? firstMondays(plan, look, top) : months(plan, look, top);
}

/** Under each year its calendar years or its weeks, as long or as short for all as there is room. */
function yearCounts({ scale, count, cohort }: AxisLook, top: number): readonly Shape[] {
  const writings: readonly ((year: (typeof SCHOOL_YEARS)[number]) => string)[] =
    count === 'dates'
      ? [(year) => calendarYears(cohort, year.index), (year) => calendarYears(cohort, year.index).slice(2)]
      : [({ from, to }) => `${from}–${to}`, ({ from }) => String(from)];
  const room = WEEKS_PER_YEAR * scale - 6;
  const write = writings.find((one) => allFit(SCHOOL_YEARS.map(one), style, room));
  return SCHOOL_YEARS.flatMap((year) => {
    const left = xOfWeek(year.from, scale);
    const middle = (left + xOfWeek(year.to + 1, scale)) / 2;
    const text = write?.(year);
    // Where one zooms out on it, the same in fewer signs rather than of every second year.
    const briefer = writings.slice(write ? writings.indexOf(write) + 1 : 0).map((one) => one(year));
    return [
      upright(left, top, top + ROWS.count, 'hairline'),
      ...(text ? [textAt(middle, top + BASELINE - 1, text, style, 'ink-3', 'middle', briefer)] : []),
    ];
  });
}

/** Under each half-term the number of its first week. */
function firstWeeks(plan: Plan, scale: number, top: number): readonly Shape[] {
  return halfTermsOf(plan).flatMap(({ from, half }) => {
    const left = xOfWeek(from, scale);
    return [
      upright(left, top, top + ROWS.count, half === 1 ? 'hairline-strong' : 'hairline'),
      textAt(left + INSET, top + BASELINE, String(from), style, 'ink-3'),
    ];
  });
}

/** Under each half-term the Monday on which it begins; where there is no room for all, under each term. */
function firstMondays(plan: Plan, { scale, cohort }: AxisLook, top: number): readonly Shape[] {
  const mondays = mondaysOf(plan, cohort);
  const starts = halfTermsOf(plan).map(({ from, to, half }) => {
    const monday = mondays[from - 1];
    return { from, half, text: monday ? dayAndMonth(monday) : '', room: (to - from + 1) * scale - INSET - 1 };
  });
  const all = starts.every(({ text, room }) => allFit([text], style, room));
  return starts
    .filter(({ half }) => all || half % 2 === 1)
    .flatMap(({ from, half, text }) => {
      const left = xOfWeek(from, scale);
      return [
        upright(left, top, top + ROWS.count, half === 1 ? 'hairline-strong' : 'hairline'),
        textAt(left + INSET, top + BASELINE, text, style, 'ink-3'),
      ];
    });
}

/** “7 Sep”. */
function dayAndMonth(date: string): string {
  return `${Number(date.slice(8))} ${(MONTHS[Number(date.slice(5, 7)) - 1] ?? '').slice(0, 3)}`;
}

/** Each stretch of weeks that begin in the same month; a holiday between two of them is no week of the journey. */
function months(plan: Plan, { scale, cohort }: AxisLook, top: number): readonly Shape[] {
  const mondays = mondaysOf(plan, cohort);
  const shapes: Shape[] = [];
  for (let week = 1, next = 1; week <= LAST_WEEK; week = next) {
    const date = mondays[week - 1] ?? '';
    next = week + 1;
    while (next <= LAST_WEEK && mondays[next - 1]?.slice(0, 7) === date.slice(0, 7)) next += 1;
    const left = xOfWeek(week, scale);
    const name = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
    const startsYear = (week - 1) % WEEKS_PER_YEAR === 0;
    const room = xOfWeek(next, scale) - left - INSET - 1;
    const text = firstThatFits([`${name} ${date.slice(0, 4)}`, name, name.slice(0, 3)], style, room);
    shapes.push(upright(left, top, top + ROWS.count, startsYear ? 'hairline-strong' : 'hairline'));
    if (text) shapes.push(textAt(left + INSET, top + BASELINE, text, style, 'ink-3'));
  }
  return shapes;
}

/** Each week by itself, between the seams of half-terms. */
export function weekRow(plan: Plan, { scale, count, cohort }: AxisLook, top: number): readonly Shape[] {
  const mondays = count === 'dates' ? mondaysOf(plan, cohort) : [];
  const numberOf = (week: number) => {
    if (count === 'dates') return String(Number(mondays[week - 1]?.slice(8)));
    return String(count === 'journey' ? week : ((week - 1) % WEEKS_PER_YEAR) + 1);
  };
  const numbers = Array.from({ length: LAST_WEEK }, (_, index) =>
    textAt(
      xOfWeek(index + 1, scale) + scale / 2,
      top + BASELINE,
      numberOf(index + 1),
      count === 'year' ? weekStyle : { ...weekStyle, size: 10.5 },
      'ink-3',
      'middle',
    ),
  );
  const seams = halfTermsOf(plan).map(({ from, half }) =>
    upright(xOfWeek(from, scale), top, top + ROWS.weeks, half === 1 ? 'hairline-strong' : 'hairline'),
  );
  return [...numbers, ...seams];
}
