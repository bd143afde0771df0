/** The spans of time that the list of movements can be asked for. */
import type { IsoDate } from '#shared/calendar';
import { addDays } from '#shared/calendar';
import { lastTermsEnd } from '#shared/lenses/rings';
import type { Plan } from '#shared/plan';

export const spans = [
  { value: 'today', label: 'Since this morning' },
  { value: 'week', label: 'This week' },
  { value: 'term', label: 'This term' },
  { value: 'all', label: 'From the beginning' },
  { value: 'own', label: 'Between two days' },
] as const;

export type SpanName = (typeof spans)[number]['value'];

export type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** The first and the last day of a span; `own` where the user's own days are asked for. */
export function daysOf(span: SpanName, plan: Plan, today: IsoDate, own: Days): Days {
  if (span === 'own') return own;
  if (span === 'week') return { from: daysAfter(today, -((weekdayOf(today) + 6) % 7)), to: today };
  if (span === 'term') return { from: daysAfter(lastTermsEnd(plan, today), 1), to: today };
  return { from: span === 'today' ? today : '1970-01-01', to: today };
}

/** From the first moment of the first day to the last of the last, on the clock of this machine (ISO 8601, UTC). */
export function momentsOf({ from, to }: Days): readonly [string, string] {
  return [midnight(from), midnight(daysAfter(to, 1))];
}

function midnight(day: IsoDate): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

/** 0 is Sunday. */
function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

function daysAfter(day: IsoDate, days: number): IsoDate {
  const then = addDays(day, days);
  return then.ok ? then.value : day;
}
