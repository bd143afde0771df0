/** Transitions, and whether the plan says what crosses them: a gate without a handover is where children fall through. */
import type { Gate } from '#shared/calendar';
import { GATES, SCHOOL_YEARS } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { occurrences } from '#shared/plan';

/** A handover counts for a gate when its weeks come this near, in weeks before or after. */
export const NEAR = 12;

/** A plan that holds fewer items on the journey is only beginning, and what it lacks goes without saying. */
const A_BEGINNING = 8;

/**
 * Whether so much is planned that it says something when a gate, a year or a lane is left out: some items have their
 * place, or a handover does.
 */
export function isUnderWay(plan: Plan): boolean {
  let placed = 0;
  for (const { kind, facets } of plan.items.values()) {
    if (!facets.journey && !facets.transition) continue;
    placed += 1;
    if (kind === 'handover' || placed >= A_BEGINNING) return true;
  }
  return false;
}

/** What runs for longer, weeks, is planned for all the years that it runs through and for none of them in particular. */
const LONG = 76;

/** Asked for several times a state of the plan. */
const remembered = new WeakMap<Plan['items'], readonly Gate[]>();

/**
 * [J8] The gates near which no handover is planned, in the journey's order: of those that have been begun, and none while
 * the plan is only beginning.
 */
export function bareGates(plan: Plan): readonly Gate[] {
  const known = remembered.get(plan.items);
  if (known) return known;
  const gates = isUnderWay(plan) ? gatesWithoutHandover(plan) : [];
  remembered.set(plan.items, gates);
  return gates;
}

function gatesWithoutHandover({ items }: Plan): readonly Gate[] {
  const open = new Set(GATES);
  for (const item of items.values()) {
    if (item.kind !== 'handover' || item.status === 'dropped') continue;
    for (const gate of open) if (isHandoverAt(item, gate)) open.delete(gate);
  }
  // Where half of them have their handover, the others are plainly left out.
  if (open.size <= GATES.length / 2) return GATES.filter((gate) => open.has(gate));
  const years = begunYears(items.values());
  return GATES.filter((gate) => open.has(gate) && isBegun(gate, years));
}

/** Whether a handover stands at a gate, or its weeks on the journey come near it. */
function isHandoverAt({ facets: { journey, transition } }: Item, { id, afterWeek }: Gate): boolean {
  if (transition?.gate === id) return true;
  const spans = journey ? occurrences(journey, transition) : [];
  return spans.some(({ from, to }) => from <= afterWeek + NEAR && to > afterWeek - NEAR);
}

/** The numbers of the school years, 0 for Nursery, that something is planned in which does not run on and on. */
function begunYears(items: Iterable<Item>): ReadonlySet<number> {
  const begun = new Set<number>();
  for (const item of items) {
    const { journey } = item.facets;
    if (!journey || item.status === 'dropped' || kindOf(item).look === 'band') continue;
    if (journey.toWeek - journey.fromWeek >= LONG) continue;
    const spans = occurrences(journey, item.facets.transition);
    for (const { index, from, to } of SCHOOL_YEARS)
      if (spans.some((span) => span.from <= to && span.to >= from)) begun.add(index);
  }
  return begun;
}

/** Whether something is planned in the years on both sides of a gate; at the ends of the journey on the one side. */
function isBegun({ afterWeek }: Gate, years: ReadonlySet<number>): boolean {
  const before = SCHOOL_YEARS.find(({ to }) => to === afterWeek);
  const after = SCHOOL_YEARS.find(({ from }) => from === afterWeek + 1);
  return [before, after].every((year) => !year || years.has(year.index));
}

/** The gates that something is planned for, or that are missed where nothing is: what they lack is worth saying. */
export function hasBegun(plan: Plan): ReadonlySet<Gate['id']> {
  const begun = new Set(bareGates(plan).map(({ id }) => id));
  for (const { status, facets } of plan.items.values()) {
    if (facets.transition && status !== 'dropped') begun.add(facets.transition.gate);
  }
  return begun;
}
