/**
 * Where there is too much and where there is nothing: pile-ups [J13], years that a strand leaves out [J14], and work for
 * disadvantaged children that starts late [J15]. The thresholds are reasoned in SPEC.md.
 */
import type { SchoolYear } from '#shared/calendar';
import { FIRST_WEEK, formatAddress, SCHOOL_YEARS, schoolYearOfWeek, TERMS, WEEKS_PER_YEAR } from '#shared/calendar';
import { flagNames } from '#shared/kinds';
import type { Flag, Item, Plan } from '#shared/plan';
import type { Finding } from '../lens';
import { type Run, runs } from './density';
import { listed } from './finding-words';
import { halfTermsOf } from './half-terms';

/** More than one new thing a week, in a half-term of six or seven. */
const A_PILE = 8;
/** And so many times what usually begins. */
const TIMES_THE_USUAL = 3;

/** Two school years: a child who starts behind has by then been behind for two. */
const LATE = 2 * WEEKS_PER_YEAR;

/** A strand that is there in fewer years says nothing about the others. */
const YEARS_OF_A_STRAND = Math.ceil(SCHOOL_YEARS.length / 2);

const followed: readonly Flag[] = ['disadvantage', 'send'];

/** `told` are the years of which it is said already that nothing at all is planned in them: no strand says it again. */
export function densityFindings(plan: Plan, told: readonly SchoolYear[] = []): readonly Finding[] {
  const all = runs(plan);
  return [...pileUps(plan, all), ...gapsInLanes(plan, all, told), ...gapsOfFlags(all, told), ...lateStart(all)];
}

function pileUps(plan: Plan, all: readonly Run[]): readonly Finding[] {
  const halves = halfTermsOf(plan).map((half) => ({ ...half, items: new Set<Item>() }));
  const byWeek = halves.flatMap((half) => Array.from({ length: half.to - half.from + 1 }, () => half));
  for (const { item, span, band } of all) if (!band) byWeek[span.from - 1]?.items.add(item);
  const counts = halves.map(({ items }) => items.size).filter((count) => count > 0);
  const usual = counts.sort((one, other) => one - other)[Math.floor((counts.length - 1) / 2)] ?? 0;
  return halves
    .filter(({ items }) => items.size >= A_PILE && items.size >= TIMES_THE_USUAL * usual)
    .map(({ from, half, items }) => ({
      id: `pile-up:${from}`,
      title: `${items.size} things begin in ${halfTermInWords(from, half)}`,
      detail: `Elsewhere it is usually ${usual}. The same children, and the same teachers, meet all of them at once: let some begin earlier or later.`,
      items: [...items].map(({ id }) => id).sort(),
      week: from,
    }));
}

function gapsInLanes(plan: Plan, all: readonly Run[], told: readonly SchoolYear[]): readonly Finding[] {
  return plan.header.lanes.flatMap(({ id, name }) => {
    const here = all.filter(({ item }) => item.facets.journey?.lane === id);
    // What is at transitions has nothing to do in the years between them.
    if (here.filter(({ item }) => isOfTransitions(item)).length * 2 >= here.length) return [];
    return gaps(here, told, `gap-in-lane:${id}`, `“${name}”`, 'lane').map((finding) => ({ ...finding, row: id }));
  });
}

function gapsOfFlags(all: readonly Run[], told: readonly SchoolYear[]): readonly Finding[] {
  return followed.flatMap((flag) =>
    gaps(
      all.filter(({ item }) => item.flags.includes(flag)),
      told,
      `gap-of-flag:${flag}`,
      `marked “${flagNames[flag]}”`,
      'flag',
    ),
  );
}

/** The years between the first and the last of a strand in which nothing of it runs, entitlements too. */
function gaps(
  strand: readonly Run[],
  told: readonly SchoolYear[],
  id: string,
  what: string,
  kind: 'lane' | 'flag',
): readonly Finding[] {
  const isFilled = SCHOOL_YEARS.map(({ from, to }) => strand.some(({ span }) => span.from <= to && span.to >= from));
  const [first, last] = [isFilled.indexOf(true), isFilled.lastIndexOf(true)];
  if (isFilled.filter(Boolean).length < YEARS_OF_A_STRAND) return [];
  const missing = SCHOOL_YEARS.filter(
    (year) => year.index > first && year.index < last && !isFilled[year.index] && !told.includes(year),
  );
  const [gap] = missing;
  if (!gap) return [];
  const years = listed(missing.map(({ name }) => name));
  return [
    {
      id,
      title: kind === 'lane' ? `Nothing in ${what} in ${years}` : `Nothing ${what} in ${years}`,
      detail:
        'There is something before and something after. Say what carries these children over, or that it is meant so.',
      items: [],
      week: gap.from,
    },
  ];
}

function lateStart(all: readonly Run[]): readonly Finding[] {
  const starts = (some: readonly Run[]) => Math.min(...some.map(({ span }) => span.from));
  const flagged = all.filter(({ item }) => item.flags.includes('disadvantage'));
  const start = starts(flagged);
  const others = starts(all.filter(({ item, band }) => !band && !item.flags.includes('disadvantage')));
  if (flagged.length === 0 || others + LATE > start) return [];
  const from = others === FIRST_WEEK ? 'at the start of Nursery' : `at ${formatAddress(others)}`;
  return [
    {
      id: 'disadvantage-late',
      title: `What is “disadvantage first” starts only in ${schoolYearOfWeek(start)?.name ?? formatAddress(start)}`,
      detail: `The plan begins ${from}. Gaps open before school and are smallest then: say what disadvantaged children get first from the start.`,
      items: onceEach(flagged.filter(({ span }) => span.from === start)).map(({ id }) => id),
      week: start,
    },
  ];
}

function isOfTransitions({ kind, facets }: Item): boolean {
  return kind === 'handover' || facets.transition !== undefined;
}

/** Each item once, by id, so that the order of rows makes no difference. */
function onceEach(some: readonly Run[]): readonly Item[] {
  const items = new Map(some.map(({ item }) => [item.id, item]));
  return [...items.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** “Year 7 Autumn 1”. */
function halfTermInWords(from: number, half: number): string {
  const term = TERMS[Math.floor((half - 1) / 2)] ?? '';
  const year = schoolYearOfWeek(from)?.name ?? '';
  return `${year} ${term.charAt(0).toUpperCase()}${term.slice(1)} ${((half - 1) % 2) + 1}`;
}
