/** What the axis says of a place on it, in words: which week it is, when that is, and how much is planned then. */
import type { HalfTerm } from '#shared/calendar';
import { formatDate, LAST_WEEK, schoolYear, TERMS, weekPosition } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import { mondaysOf } from './dates';
import type { HalfTermDensity } from './density';
import { density } from './density';
import type { Strip } from './strip';
import { knownStrip, strandOf, stripKey, stripName } from './strip';
import type { JourneyView } from './view';
import { cohortOf, scaleOf } from './view';

/** “Year 7 (age 11), Autumn 1, week 3 (week 307)”, and below it the date and the count; empty beside the journey. */
export function axisWords(plan: Plan, view: JourneyView, x: number): string {
  const found = placeAt(plan, view, x);
  if (!found) return '';
  const { week, name, age, half, weekOfYear } = found;
  const where = `${name} (age ${age}), ${half}, week ${weekOfYear}`;
  const cohort = cohortOf(plan, view);
  const date = mondaysOf(plan, cohort)[week - 1];
  const when =
    date === undefined
      ? `Week ${week} of 570`
      : `Week ${week} of 570, from ${formatDate(date)} for the cohort of ${cohort}`;
  return [where, when, loadWords(plan, view, week)].join('\n');
}

/** “Year 7, age 11” and “Autumn 1, week 3”; nothing beside the journey. */
export function axisPlace(plan: Plan, view: JourneyView, x: number): readonly string[] {
  const found = placeAt(plan, view, x);
  return found ? [`${found.name}, age ${found.age}`, `${found.half}, week ${found.weekOfYear}`] : [];
}

type Place = {
  readonly week: number;
  readonly name: string;
  readonly age: number;
  readonly half: string;
  readonly weekOfYear: number;
};

function placeAt(plan: Plan, view: JourneyView, x: number): Place | null {
  const week = Math.floor(x / scaleOf(view)) + 1;
  const position = week >= 1 && week <= LAST_WEEK ? weekPosition(week, plan.header.halfTermPattern) : null;
  if (!position?.ok) return null;
  const { year, halfTerm, weekOfYear } = position.value;
  const { name, age } = schoolYear(year);
  return { week, name, age, half: halfTermName(halfTerm), weekOfYear };
}

function halfTermName(half: HalfTerm): string {
  const term = TERMS[Math.floor((half - 1) / 2)] ?? '';
  return `${term.charAt(0).toUpperCase()}${term.slice(1)} ${((half - 1) % 2) + 1}`;
}

/** “9 items in this half-term, 2 of them begin here”, of what the strip counts. */
function loadWords(plan: Plan, view: JourneyView, week: number): string {
  const strip = knownStrip(plan.header, view.strip);
  const here = densityOf(plan, strip).find(({ from, to }) => from <= week && week <= to);
  const { items = 0, begin = 0 } = here ?? {};
  const of = strip === 'all' ? '' : `${stripName(plan.header, strip)}: `;
  if (items === 0) return `${of}${strip === 'all' ? 'N' : 'n'}othing in this half-term`;
  const starts = begin === 0 ? '' : `, ${begin} of them new`;
  return `${of}${items} ${items === 1 ? 'item' : 'items'} in this half-term${starts}`;
}

/** Asked for at each step of the pointer. */
const remembered = new WeakMap<Plan, { readonly key: string; readonly found: readonly HalfTermDensity[] }>();

function densityOf(plan: Plan, strip: Strip): readonly HalfTermDensity[] {
  const key = stripKey(strip);
  const known = remembered.get(plan);
  if (known?.key === key) return known.found;
  const found = density(plan, strandOf(strip));
  remembered.set(plan, { key, found });
  return found;
}
