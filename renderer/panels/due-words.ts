/** The forms that a due date can take, for the field that asks for it. */
import type { Option } from '#renderer/ui';
import type { Due } from '#shared/plan';

export type DueForm = 'none' | 'date' | 'autumn' | 'spring' | 'summer';

export const dueForms: readonly Option<DueForm>[] = [
  { value: 'none', label: 'No date' },
  { value: 'date', label: 'On a day' },
  { value: 'autumn', label: 'End of autumn term' },
  { value: 'spring', label: 'End of spring term' },
  { value: 'summer', label: 'End of summer term' },
];

/** The form that a due date has. */
export function dueFormOf(due: Due | null): DueForm {
  if (due === null) return 'none';
  return 'date' in due ? 'date' : due.term;
}

/** `2026/27`, from the calendar year that a school year starts in. */
export function schoolYearName(year: number): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The school year that a day (ISO 8601) falls into, by the year that it starts in. */
export function schoolYearOf(iso: string): number {
  const year = Number(iso.slice(0, 4));
  return Number(iso.slice(5, 7)) >= 9 ? year : year - 1;
}

/** School years to choose from: a few around today's, and the one that is set. */
export function schoolYearOptions(today: string, chosen: number | null): readonly Option<string>[] {
  const first = schoolYearOf(today) - 1;
  const years = new Set(Array.from({ length: 10 }, (_, index) => first + index));
  if (chosen !== null) years.add(chosen);
  return [...years].sort((a, b) => a - b).map((year) => ({ value: String(year), label: schoolYearName(year) }));
}

/** The due that a newly chosen form begins with, keeping as much of the old one as fits. */
export function dueOfForm(form: DueForm, before: Due | null, today: string): Due | null {
  if (form === 'none') return null;
  if (form === 'date') return before && 'date' in before ? before : { date: today };
  const year = before ? ('date' in before ? schoolYearOf(before.date) : before.year) : schoolYearOf(today);
  return { term: form, year };
}
