/** What one child meets, and when: every occurrence of every item that is for them, in the order in which it is told. */
import type { WeekSpan } from '#shared/calendar';
import { LAST_WEEK } from '#shared/calendar';
import { isMet, kindOf } from '#shared/kinds';
import type { Item, ItemId, Plan, TransitionFacet } from '#shared/plan';
import { codeNumber, occurrences } from '#shared/plan';
import { comesFirst, isFor, type Profile } from './profile';

/** [W5] Who answers for something: items of the plan; null is nobody. Who hands over and takes over only at a gate. */
export type Responsible = {
  readonly owner: Item | null;
  readonly handsOver?: Item | null;
  readonly takesOver?: Item | null;
};

/** An item as a child meets it, once. */
export type Meeting = {
  readonly item: Item;
  readonly span: WeekSpan;
  /** Whether it is there for this child above all. */
  readonly first: boolean;
  /** Whether every child gets it: an entitlement. */
  readonly entitled: boolean;
  readonly responsible: Responsible;
};

export type Walked = {
  readonly meetings: readonly Meeting[];
  /** What is met in each week; index 1 to 570. */
  readonly byWeek: readonly (readonly Meeting[])[];
  /** Which meetings begin and which end in each week, by their number in the list. */
  readonly beginning: readonly (readonly number[])[];
  readonly ending: readonly (readonly number[])[];
};

/** A walk asks for each of its weeks; a plan in hand is walked by few profiles. */
const remembered = new WeakMap<Plan['items'], Map<string, { header: Plan['header']; walked: Walked }>>();

/** [W1] [W2] [W3] All that a child meets. Quick when asked again of the same plan. */
export function walked(plan: Plan, profile: Profile): Walked {
  const known = remembered.get(plan.items) ?? new Map<string, { header: Plan['header']; walked: Walked }>();
  remembered.set(plan.items, known);
  const key = [profile.disadvantaged, profile.send].join();
  const before = known.get(key);
  if (before?.header === plan.header) return before.walked;
  const meetings = inOrder(
    plan,
    [...plan.items.values()].flatMap((item) => meetingsOf(plan, item, profile)),
  );
  const found = byWeeks(meetings);
  known.set(key, { header: plan.header, walked: found });
  return found;
}

function byWeeks(meetings: readonly Meeting[]): Walked {
  const weeks = <Entry>(): Entry[][] => Array.from({ length: LAST_WEEK + 1 }, () => []);
  const [byWeek, beginning, ending] = [weeks<Meeting>(), weeks<number>(), weeks<number>()];
  for (const [index, meeting] of meetings.entries()) {
    const { from, to } = meeting.span;
    for (let week = from; week <= meeting.span.to; week += 1) byWeek[week]?.push(meeting);
    beginning[from]?.push(index);
    ending[to]?.push(index);
  }
  return { meetings, byWeek, beginning, ending };
}

function meetingsOf(plan: Plan, item: Item, profile: Profile): readonly Meeting[] {
  const { journey, transition } = item.facets;
  if (!journey || item.status === 'dropped' || item.status === 'paused') return [];
  if (!isMet(item) || !isFor(item, profile)) return [];
  const find = (id: ItemId | null) => (id === null ? null : (plan.items.get(id) ?? null));
  const responsible = {
    owner: find(item.owner),
    ...(transition && partiesOf(item, transition, find)),
  };
  const first = comesFirst(item, profile);
  const entitled = kindOf(item).look === 'band';
  return occurrences(journey, transition).map((span) => ({ item, span, first, entitled, responsible }));
}

/** Only of a handover is somebody missed; before Nursery it is families who hand over, after Year 13 others take over. */
function partiesOf(
  { kind }: Item,
  { gate, from, to }: TransitionFacet,
  find: (id: ItemId | null) => Item | null,
): Pick<Responsible, 'handsOver' | 'takesOver'> {
  const isAsked = (outside: TransitionFacet['gate']) => kind === 'handover' && gate !== outside;
  return {
    ...((from !== null || isAsked('into-n')) && { handsOver: find(from) }),
    ...((to !== null || isAsked('after-y13')) && { takesOver: find(to) }),
  };
}

function inOrder({ header }: Plan, meetings: readonly Meeting[]): readonly Meeting[] {
  const lanes = new Map(header.lanes.map(({ id }, index) => [id, index]));
  const laneOf = ({ item }: Meeting) => (item.facets.journey ? (lanes.get(item.facets.journey.lane) ?? lanes.size) : 0);
  return [...meetings].sort(
    (a, b) =>
      Number(b.first) - Number(a.first) ||
      Number(b.entitled) - Number(a.entitled) ||
      laneOf(a) - laneOf(b) ||
      a.span.from - b.span.from ||
      (codeNumber(a.item.code) ?? 0) - (codeNumber(b.item.code) ?? 0) ||
      (a.item.id < b.item.id ? -1 : Number(a.item.id > b.item.id)),
  );
}
