/** What an arrow key means on the journey. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Item, JourneyFacet, LaneId, Placing, Plan } from '#shared/plan';
import type { Direction } from '../lens';
import { movedTo } from './drop';
import { noLanes, noPlace } from './faults';
import { halfTermsOf } from './half-terms';
import type { JourneyView } from './view';

/**
 * One week or one lane; a large step goes to the next start of a half-term, or to the first or last lane. At the edge
 * nothing changes. Fails with `no-place` for an item in the tray and with `no-lanes` while the plan has none.
 */
export function nudgeOnJourney(
  plan: Plan,
  view: JourneyView,
  item: Item,
  direction: Direction,
  large: boolean,
): Result<Placing> {
  const { journey } = item.facets;
  if (!journey) return noPlace();
  if (direction === 'left' || direction === 'right') {
    const start = steppedWeek(plan, journey, direction === 'left' ? -1 : 1, large);
    return ok({ facets: { journey: { ...journey, ...movedTo(journey, start) } } });
  }
  const lane = steppedLane(plan, view, journey, direction === 'up' ? -1 : 1, large);
  return lane === undefined ? noLanes() : ok({ facets: { journey: { ...journey, lane } } });
}

function steppedWeek(plan: Plan, { fromWeek }: JourneyFacet, step: -1 | 1, large: boolean): number {
  if (!large) return fromWeek + step;
  const starts = halfTermsOf(plan).map(({ from }) => from);
  const next = step === 1 ? starts.find((week) => week > fromWeek) : starts.findLast((week) => week < fromWeek);
  return next ?? fromWeek + step;
}

/** The next lane that is not folded, the last one that way with a large step; its own where there is none. */
function steppedLane(
  plan: Plan,
  { folded }: JourneyView,
  { lane }: JourneyFacet,
  step: -1 | 1,
  large: boolean,
): LaneId | undefined {
  const { lanes } = plan.header;
  const open = lanes.filter(({ id }) => !folded?.has(id) || id === lane);
  if (large) return open.at(step === -1 ? 0 : -1)?.id;
  const now = open.findIndex((known) => known.id === lane);
  if (now === -1) return open.at(-1)?.id ?? lanes.at(-1)?.id;
  return open[Math.min(Math.max(now + step, 0), open.length - 1)]?.id;
}
