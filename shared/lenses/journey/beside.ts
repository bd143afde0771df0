/** Where an item belongs on the journey that is made from another one. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { FIRST_WEEK, LAST_WEEK } from '#shared/calendar';
import type { Item, JourneyFacet, Placing, Plan } from '#shared/plan';
import type { Beside } from '../lens';
import { movedTo } from './drop';
import { noPlace } from './faults';
import { nudgeOnJourney } from './nudge';
import type { JourneyView } from './view';

/**
 * A sibling has the same weeks in the same lane; the next one, or one to the right, as many weeks from where this one
 * ends; one to the left those before it begins; above and below, the same weeks in the neighbouring lane. At the ends of
 * the journey it takes the last or first weeks that there are, and after its very last week the next one is a sibling,
 * so that whoever goes on writing is never stopped. Fails with `no-place` for an item in the tray and with
 * `journey-full` to the right or left of where the journey ends or begins.
 */
export function besideOnJourney(plan: Plan, view: JourneyView, item: Item, where: Beside): Result<Placing> {
  const { journey } = item.facets;
  if (!journey) return noPlace();
  switch (where) {
    case 'sibling':
      return ok({ facets: { journey } });
    case 'next':
      return ok({ facets: { journey: journey.toWeek >= LAST_WEEK ? journey : from(journey, journey.toWeek + 1) } });
    case 'right':
      if (journey.toWeek >= LAST_WEEK) return full('The journey ends with this item. Nothing can come after it.');
      return ok({ facets: { journey: from(journey, journey.toWeek + 1) } });
    case 'left':
      if (journey.fromWeek <= FIRST_WEEK) return full('The journey begins with this item. Nothing can come before it.');
      return ok({ facets: { journey: from(journey, journey.fromWeek - (journey.toWeek - journey.fromWeek + 1)) } });
    case 'up':
    case 'down':
      return nudgeOnJourney(plan, view, item, where, false);
  }
}

function from(journey: JourneyFacet, start: number): JourneyFacet {
  return { ...journey, ...movedTo(journey, start) };
}

function full(message: string): Result<never> {
  return fail('journey-full', message);
}
