/** The plan by phase, year and lane; an item stands in the year in which it begins. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { SchoolYear, When } from '#shared/calendar';
import {
  formatSpan,
  gatesCoveredInBrief,
  LAST_WEEK,
  PHASES,
  SCHOOL_YEARS,
  schoolYearOfWeek,
  spokenSpan,
} from '#shared/calendar';
import { lenses, plainLens } from '#shared/lenses';
import type { Facets, Item, JourneyFacet, Lane, LaneId, Placing, Plan } from '#shared/plan';
import { journeyOfWhen, occurrences, readWhen } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import type { Order } from './order';
import { byCode, byWeek, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';

export const journeyGrouping: Grouping = {
  id: 'journey',
  name: 'Journey',
  question: 'Choose a year and a lane, or type weeks.',
  tray: TRAY,
  typed: {
    label: 'Weeks',
    placeholder: 'Y4 w20 – Y9 w38',
    hint: '“Y7 w1” is where it begins, and its length stays. “Y7 w1 – w12”, “Y4–Y9”, “KS3”, “Y7 autumn” or “every year in Summer 2” also say how long it is.',
    enter: enterWeeks,
  },
  within: ({ facets }) =>
    facets.journey && `${formatSpan(facets.journey.fromWeek, facets.journey.toWeek)}${again(facets)}`,
  spoken: ({ header }, { facets }) => {
    const { journey } = facets;
    if (!journey) return null;
    const lane = header.lanes.find(({ id }) => id === journey.lane)?.name ?? 'a lane that is gone';
    return `${spokenSpan(journey.fromWeek, journey.toWeek)}${again(facets)}, ${lane}`;
  },
  branches,
  destinations,
  enter,
  step: (plan, item, direction, large) => {
    const nudged = plainLens('journey').nudge(plan, item, direction, large);
    if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
    return fail('no-place', 'It has no place on the journey yet. Choose “Move to…” to give it one.');
  },
  fresh: (plan, spot) => {
    const kind = spot.branch === ELSEWHERE && !spot.beside ? 'body' : freshKind(spot);
    const beside = spot.beside?.facets.journey;
    if (beside) return ok({ kind, placing: { facets: { journey: beside } } });
    const journey = facetIn(plan, undefined, spot.branch);
    if (!journey.ok) return journey;
    return ok({ kind, placing: journey.value ? { facets: { journey: journey.value } } : {} });
  },
};

/** “ and again, at 4 of the 8 gates”, “ and again, 6 times in all”; nothing for what does not repeat. */
function again({ journey, transition }: Facets): string {
  if (!journey?.repeats) return '';
  const { fromWeek, toWeek, repeats, repeatsUntil } = journey;
  const gates = gatesCoveredInBrief({ from: fromWeek, to: toWeek, repeats, until: repeatsUntil }, transition);
  return ` and again, ${gates ?? `${occurrences(journey, transition).length} times in all`}`;
}

function laneBranch(year: SchoolYear, lane: LaneId): string {
  return `lane:${year.id}:${lane}`;
}

/** The lane that a branch of the journey's outline is of; null for any other. */
export function laneOfBranch(branch: string): LaneId | null {
  return (/^lane:\w+:(?<lane>.+)$/u.exec(branch)?.groups?.['lane'] ?? null) as LaneId | null;
}

function branches(plan: Plan): readonly Branch[] {
  const drawers = sortedBy(plan.items.values(), drawerOf, orderIn);
  const known = new Set(plan.header.lanes.map(({ id }) => id));
  const lost = [...plan.items.values()].flatMap(({ facets: { journey } }) =>
    journey && !known.has(journey.lane) ? [journey.lane] : [],
  );
  const lanes = [...plan.header.lanes, ...[...new Set(lost)].map((id) => ({ id, name: 'A lane that is gone' }))];
  const phases = PHASES.map((phase) =>
    branchOf({
      id: `phase:${phase.id}`,
      name: phase.name,
      branches: SCHOOL_YEARS.filter((year) => year.phase === phase.id).map((year) => yearBranch(year, lanes, drawers)),
    }),
  );
  return [...phases, ...besides(TRAY, 'Waiting for a place'), ...besides(ELSEWHERE, 'Not on the journey')];

  function besides(id: string, name: string): readonly Branch[] {
    const items = drawers.get(id);
    return items ? [branchOf({ id, name, items })] : [];
  }
}

function yearBranch(year: SchoolYear, lanes: readonly Lane[], drawers: ReadonlyMap<string, readonly Item[]>): Branch {
  return branchOf({
    id: `year:${year.id}`,
    name: year.name,
    branches: lanes.flatMap(({ id: lane, name }) => {
      const id = laneBranch(year, lane);
      const items = drawers.get(id);
      return items ? [branchOf({ id, name, items })] : [];
    }),
  });
}

function drawerOf(item: Item): string {
  const { journey } = item.facets;
  const year = journey && schoolYearOfWeek(journey.fromWeek);
  if (journey && year) return laneBranch(year, journey.lane);
  return lenses.journey.takes(item) ? TRAY : ELSEWHERE;
}

function orderIn(drawer: string): Order {
  return drawer === TRAY || drawer === ELSEWHERE ? byCode : byWeek;
}

function destinations({ header }: Plan): readonly Destination[] {
  const places = SCHOOL_YEARS.flatMap((year) =>
    header.lanes.map(({ id, name }) => ({ branch: laneBranch(year, id), name: `${year.name}, ${name}` })),
  );
  return [...places, { branch: TRAY, name: 'Waiting for a place' }];
}

function enter(plan: Plan, item: Item, branch: string): Result<Placing> {
  const journey = facetIn(plan, item.facets.journey, branch);
  if (!journey.ok) return journey;
  if (journey.value && !item.facets.journey && !lenses.journey.takes(item))
    return fail('kind-elsewhere', 'Bodies, roles and frames have no place on the journey. Change the kind first.');
  return ok({ facets: { journey: journey.value } });
}

function enterWeeks(plan: Plan, item: Item, text: string, branch: string | null): Result<Placing> {
  const now = item.facets.journey;
  const span = readWhen(plan.header, text, now);
  if (!span.ok) return span;
  const entered = enter(plan, item, branch ?? `year:${schoolYearOfWeek(span.value.from)?.id ?? ''}`);
  const journey = entered.ok ? entered.value.facets?.journey : undefined;
  if (!entered.ok) return entered;
  // Weeks for the tray mean nothing: whoever writes both wants the weeks.
  if (!journey) return enterWeeks(plan, item, text, null);
  const begun = now && beginningAt(span.value, { ...now, lane: journey.lane });
  return ok({ facets: { journey: begun ?? journeyOfWhen(span.value, journey.lane, journey) } });
}

/**
 * A week alone says where what has a place begins: it stays as long as it is, as far as the journey goes, and comes back
 * as it did. Null for anything else, which says how long it is.
 */
function beginningAt({ from, to, repeats }: When, now: JourneyFacet): JourneyFacet | null {
  const { repeatsUntil = LAST_WEEK } = now;
  if (from !== to || repeats || from > repeatsUntil) return null;
  return { ...now, fromWeek: from, toWeek: Math.min(from + now.toWeek - now.fromWeek, LAST_WEEK) };
}

/**
 * The place that a branch stands for. What has one already keeps its length (as far as the journey goes), its week of
 * the year where that fits, and its lane where the branch names none; what has none gets the whole year.
 */
function facetIn(plan: Plan, now: JourneyFacet | undefined, branch: string): Result<JourneyFacet | null> {
  if (branch === TRAY || branch === ELSEWHERE) return ok(null);
  const year = yearOfBranch(branch);
  if (!year) return UNKNOWN_BRANCH;
  const named = branch.startsWith('lane:') ? branch.slice(laneBranch(year, '' as LaneId).length) : undefined;
  const wanted = named ?? now?.lane;
  const lane = plan.header.lanes.find(({ id }) => id === wanted) ?? plan.header.lanes[0];
  if (!lane) return fail('no-lanes', 'The journey has no lanes yet. Add a lane first, then give the item its place.');
  if (!now) return ok({ fromWeek: year.from, toWeek: year.to, lane: lane.id });
  const length = now.toWeek - now.fromWeek + 1;
  const offset = now.fromWeek - (schoolYearOfWeek(now.fromWeek)?.from ?? now.fromWeek);
  const fromWeek = Math.min(year.from + offset, Math.max(year.from, LAST_WEEK + 1 - length));
  return ok({ ...now, fromWeek, toWeek: Math.min(fromWeek + length - 1, LAST_WEEK), lane: lane.id });
}

function yearOfBranch(branch: string): SchoolYear | undefined {
  const [kind, name] = branch.split(':');
  return kind === 'phase'
    ? SCHOOL_YEARS.find(({ phase }) => phase === name)
    : SCHOOL_YEARS.find(({ id }) => id === name);
}
