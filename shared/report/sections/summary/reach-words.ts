/** How far the plan reaches along the journey: what is placed, what runs the whole way, where most begins. */
import { FIRST_WEEK, LAST_WEEK, PHASES } from '#shared/calendar';
import type { Item } from '#shared/plan';
import { capitalised, countOf, listOf, numberWord, verb } from '../../grammar';
import { homeOf } from '../../homes';
import { some } from './some';

export function placed(items: readonly Item[]): readonly string[] {
  const count = items.filter((item) => item.facets.journey).length;
  const waiting = items.length - count;
  if (count === 0) return ['Nothing has a place on the 570-week journey yet.'];
  const all = waiting === 0;
  if (all && count === 1) return ['It has its place on the 570-week journey.'];
  if (all) return [`All of them have a place on the 570-week journey from Nursery to Year 13.`];
  return [
    `${capitalised(numberWord(count))} of them ${verb(count, 'has', 'have')} a place on the 570-week journey from Nursery to Year 13.`,
  ];
}

export function spanning(items: readonly Item[]): readonly string[] {
  const whole = items.filter(
    ({ facets: { journey } }) => journey?.fromWeek === FIRST_WEEK && journey.toWeek === LAST_WEEK,
  );
  if (whole.length === 0) return [];
  return [
    `${capitalised(numberWord(whole.length))} ${verb(whole.length, 'runs', 'run')} the whole way: ${some(whole)}.`,
  ];
}

/** Where most begins, and where nothing does. */
export function phases(items: readonly Item[]): readonly string[] {
  const counts = PHASES.map(({ id, name }) => ({ name, count: items.filter((item) => homeOf(item) === id).length }));
  const most = counts.reduce((best, phase) => (phase.count > best.count ? phase : best));
  const total = counts.reduce((sum, phase) => sum + phase.count, 0);
  const without = counts.filter((phase) => phase.count === 0).map((phase) => phase.name);
  if (total < 2) return [];
  const leading = counts.filter((phase) => phase.count === most.count).length === 1;
  const first = leading ? [`More begin in ${most.name} than in any other phase (${countOf(most.count, 'item')}).`] : [];
  return without.length === 0 ? first : [...first, `Nothing begins in ${listOf(without)}.`];
}
