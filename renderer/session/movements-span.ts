/** The span of time whose movements are listed and drawn: a switch of core and edge, for whoever asks. */
import { today } from '#renderer/host';
import type { IsoDate } from '#shared/calendar';
import { addDays } from '#shared/calendar';
import { lastTermsEnd } from '#shared/lenses/rings';
import type { Plan } from '#shared/plan';
import type { View } from './view-store';
import { setSwitch } from './view-store';

export const spans = [
  { value: 'today', label: 'Since this morning' },
  { value: 'week', label: 'This week' },
  { value: 'term', label: 'This term' },
  { value: 'all', label: 'From the beginning' },
  { value: 'own', label: 'Between two days' },
] as const;

export type SpanName = (typeof spans)[number]['value'];

type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** The first and the last day of a span; `own` where the user's own days are asked for. */
export function daysOf(span: SpanName, plan: Plan, now: IsoDate, own: Days): Days {
  if (span === 'own') return own;
  if (span === 'week') return { from: daysAfter(now, -((weekdayOf(now) + 6) % 7)), to: now };
  if (span === 'term') return { from: daysAfter(lastTermsEnd(plan, now), 1), to: now };
  return { from: span === 'today' ? now : '1970-01-01', to: now };
}

/** The span that is chosen, and the user's own days, which are today until others are. */
export function spanChosen({ switches }: Pick<View, 'switches'>): { readonly span: SpanName; readonly own: Days } {
  const { span, from = today(), to = today() } = switches.rings ?? {};
  return { span: spans.find(({ value }) => value === span)?.value ?? 'today', own: { from, to } };
}

export function chooseSpan(span: SpanName): void {
  setSwitch('rings', 'span', span);
}

export function chooseDay(end: keyof Days, day: IsoDate): void {
  setSwitch('rings', end, day);
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
