/**
 * Where an item is at home in the report. Every item has exactly one home, where its full row and its notes stand, so
 * that nothing is lost and nothing is said twice; it may be mentioned elsewhere.
 */
import { PHASES, type PhaseId } from '#shared/calendar';
import { type KindId, kindOf, kinds } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';

export type Home = PhaseId | 'transitions' | 'people' | 'decisions' | 'questions' | 'operating' | 'unplaced';

const HOME_OF_KIND: { readonly [Kind in KindId]?: Home } = {
  responsibility: 'people',
  body: 'people',
  role: 'people',
  decision: 'decisions',
  commitment: 'decisions',
  risk: 'decisions',
  question: 'questions',
};

/** An item on the journey is at home in the phase that it starts in, another one at its gate or in the operating model, any other where its kind is gathered. */
export function homeOf(item: Item): Home {
  const start = item.facets.journey?.fromWeek;
  const phase = start === undefined ? undefined : PHASES.find(({ from, to }) => start >= from && start <= to);
  if (phase) return phase.id;
  if (item.facets.transition) return 'transitions';
  if (item.facets.operating ?? item.facets.civic) return 'operating';
  return Object.hasOwn(kinds, item.kind) ? (HOME_OF_KIND[item.kind as KindId] ?? 'unplaced') : 'unplaced';
}

/** Items in the order in which tables list them: by lane, then by weeks, then by kind and code. */
export function inReadingOrder(plan: Plan, items: Iterable<Item>): readonly Item[] {
  const laneRank = new Map(plan.header.lanes.map((lane, index) => [lane.id, index]));
  const rank = (item: Item) => (item.facets.journey ? (laneRank.get(item.facets.journey.lane) ?? 999) : 1000);
  const kindRank = new Map(Object.values(kinds).map((kind, index) => [kind, index]));
  return [...items].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.facets.journey?.fromWeek ?? 0) - (b.facets.journey?.fromWeek ?? 0) ||
      (b.facets.journey?.toWeek ?? 0) - (a.facets.journey?.toWeek ?? 0) ||
      (kindRank.get(kindOf(a)) ?? 0) - (kindRank.get(kindOf(b)) ?? 0) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Open: neither done nor dropped. */
export function isOpen(item: Item): boolean {
  return item.status !== 'done' && item.status !== 'dropped';
}
