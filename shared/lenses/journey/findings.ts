/**
 * What the journey lacks, in words that can be read out. Something is found missing only once its gate, phase or lane
 * has been begun [J8, J11]: a plan is not told on its first day what it will hold on its last.
 */
import type { Gate, SchoolYear, WeekSpan } from '#shared/calendar';
import { FIRST_WEEK, GATES, LAST_WEEK, PHASES, SCHOOL_YEARS } from '#shared/calendar';
import type { Item, Plan } from '#shared/plan';
import { occurrences } from '#shared/plan';
import type { Finding } from '../lens';
import { densityFindings } from './density-findings';
import { listed, quotedOrCounted } from './finding-words';
import { bareGates, isUnderWay, NEAR } from './gates';
import type { PlacedItem } from './pack-lane';
import { byWeek } from './pack-lane';
import { entitlementsThatStopAt } from './stops';

export function journeyFindings(plan: Plan): readonly Finding[] {
  const placed = livePlaced(plan);
  if (placed.length === 0) return [];
  const owned = ownersAreNamed(plan);
  if (!isUnderWay(plan)) return [...entitlementsThatStop(placed), ...withoutOwner(placed, owned)];
  const empty = missedYears(placed);
  return [
    ...bareGates(plan).map(gateWithoutHandover),
    ...entitlementsThatStop(placed),
    ...withoutOwner(placed, owned),
    ...emptyYears(empty),
    ...emptyLanes(plan, placed),
    ...densityFindings(plan, empty),
  ];
}

/** What has a place and has not been dropped, by week. */
function livePlaced(plan: Plan): readonly PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const item of plan.items.values()) {
    const { journey } = item.facets;
    if (journey && item.status !== 'dropped') placed.push({ item, journey });
  }
  return placed.sort(byWeek);
}

function gateWithoutHandover(gate: Gate): Finding {
  const { id, name, afterWeek } = gate;
  const who = whoCrosses(gate);
  const place = name.includes('→') ? `at ${name}` : name;
  return {
    id: `gate-without-handover:${id}`,
    title: `No handover ${place}`,
    detail: `${who}Nothing within ${NEAR} weeks says what crosses, from whom and to whom. Add a handover.`,
    items: [],
    week: Math.min(Math.max(afterWeek, 1), LAST_WEEK),
  };
}

function whoCrosses({ afterWeek, changesInstitution }: Gate): string {
  if (afterWeek === 0) return 'Children and families meet the trust here for the first time. ';
  if (afterWeek === LAST_WEEK) return 'Young people leave here for study, training or work. ';
  return changesInstitution ? 'Many children change school here. ' : '';
}

/** Entitlements that end where a gate is, with none to take over. */
function entitlementsThatStop(placed: readonly PlacedItem[]): readonly Finding[] {
  return GATES.flatMap((gate) => {
    const stopped = entitlementsThatStopAt(placed, gate);
    return stopped.length === 0 ? [] : [stopsAt(gate, stopped)];
  });
}

function stopsAt(gate: Gate, items: readonly Item[]): Finding {
  return {
    id: `entitlement-stops:${gate.id}`,
    title: `${quotedOrCounted(items, 'entitlements stop', 'stops')} at ${gate.name}`,
    detail: 'Children have it up to this transition and not after it. Let it run on, or say what takes its place.',
    items: items.map(({ id }) => id),
    week: gate.afterWeek,
  };
}

/** Notes, insights and questions are said, not done: nobody has to answer for them. */
const NEEDS_NO_OWNER: ReadonlySet<string> = new Set(['note', 'insight', 'question']);

/** Whether anybody answers for anything yet. */
function ownersAreNamed({ items }: Plan): boolean {
  for (const { owner } of items.values()) if (owner !== null) return true;
  return false;
}

/** While no owners are named at all, only what is more than an idea needs one. */
function withoutOwner(placed: readonly PlacedItem[], owned: boolean): readonly Finding[] {
  const items = placed
    .map(({ item }) => item)
    .filter(({ owner, kind }) => owner === null && !NEEDS_NO_OWNER.has(kind))
    .filter(({ status }) => owned || status !== 'proposed');
  if (items.length === 0) return [];
  return [
    {
      id: 'without-owner',
      title: `${quotedOrCounted(items, 'items on the journey have', 'has')} no owner`,
      detail: 'Decide who answers for each: a body or a role of the trust.',
      items: items.map(({ id }) => id),
    },
  ];
}

/** [J11] The years in which nothing is planned, of those that something should be planned in. */
function missedYears(placed: readonly PlacedItem[]): readonly SchoolYear[] {
  const spans = placed.flatMap(({ item, journey }) => occurrences(journey, item.facets.transition));
  const isEmpty = ({ from, to }: WeekSpan) => !spans.some((span) => span.from <= to && span.to >= from);
  const begun = PHASES.map((phase) => !isEmpty(phase));
  const isMissed = PHASES.filter((_, n) => begun[n] || (begun[n - 1] && begun[n + 1])).map(({ id }) => id);
  return SCHOOL_YEARS.filter((year) => isMissed.includes(year.phase) && isEmpty(year));
}

function emptyYears(empty: readonly SchoolYear[]): readonly Finding[] {
  const [first] = empty;
  if (!first) return [];
  return [
    {
      id: 'empty-years',
      title: `Nothing is planned in ${listed(empty.map(({ name }) => name))}`,
      detail: 'A child in these years meets none of this plan. Say what they get, or that it is meant so.',
      items: [],
      week: first.from,
    },
  ];
}

function emptyLanes(plan: Plan, placed: readonly PlacedItem[]): readonly Finding[] {
  const used = new Set(placed.map(({ journey }) => journey.lane));
  const { lanes } = plan.header;
  const empty = lanes.filter(({ id }) => !used.has(id));
  const [first] = empty;
  if (!first || empty.length > lanes.length / 2) return [];
  return [
    {
      id: 'empty-lanes',
      title: `Nothing yet in ${listed(empty.map(({ name }) => `“${name}”`))}`,
      detail: 'Place an item there, or take the lane away.',
      items: [],
      week: FIRST_WEEK,
      row: first.id,
    },
  ];
}
