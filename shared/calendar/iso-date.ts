// Calendar dates without clock, time zone or locale: day numbers for arithmetic, ISO text at the border.
import { fail, ok, type Result } from '#shared/base';

/** A day of the Gregorian calendar as 'YYYY-MM-DD'. */
export type IsoDate = string;

/** Days since Monday 1 January 0001 (day 0), in the Gregorian calendar throughout; so day % 7 is 0 on Mondays. */
export type DayNumber = number;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** The day number of a date; months count from 1. The date must exist. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const past = year - 1;
  const before = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  let days = before + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - (day % 7);
}

/** The date of a day number between the years 1 and 9999. */
export function isoDateOf(day: DayNumber): IsoDate {
  let year = Math.floor(day / 365.2425) + 1;
  if (dayNumber(year, 1, 1) > day) year -= 1;
  else if (dayNumber(year + 1, 1, 1) <= day) year += 1;
  let left = day - dayNumber(year, 1, 1);
  let month = 1;
  while (left >= daysInMonth(year, month)) {
    left -= daysInMonth(year, month);
    month += 1;
  }
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(left + 1)}`;
}

/** Reads 'YYYY-MM-DD'. Fails with `bad-date` for another form or a day that does not exist. */
export function parseIsoDate(text: string): Result<Civil> {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) {
    return ok({ year, month, day });
  }
  return fail('bad-date', 'That is not a date. Dates are a year, a month and a day, such as 2027-02-06.');
}

/** '6 February 2027'. Text that is not an ISO date comes back as it is. */
export function formatDate(date: IsoDate): string {
  return inWords(date, (month) => month);
}

/** '6 Feb 2027'. Text that is not an ISO date comes back as it is. */
export function formatDateShort(date: IsoDate): string {
  return inWords(date, (month) => month.slice(0, 3));
}

/** The date so many days later (earlier where negative). Fails with `bad-date`. */
export function addDays(date: IsoDate, days: number): Result<IsoDate> {
  const civil = parseIsoDate(date);
  return civil.ok ? ok(isoDateOf(dayNumber(civil.value.year, civil.value.month, civil.value.day) + days)) : civil;
}

function inWords(date: IsoDate, monthName: (month: string) => string): string {
  const civil = parseIsoDate(date);
  if (!civil.ok) return date;
  const { year, month, day } = civil.value;
  return `${day} ${monthName(MONTHS[month - 1] ?? '')} ${year}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
