/** Trials and ideas that are to be looked at again: those whose day has passed, and those whose day comes soon. */
import type { IsoDate } from '#shared/calendar';
import type { Item, Plan } from '#shared/plan';
import { dueDate } from '#shared/plan';
import { halfTermEnd } from './half-term-end';
import { placedItems } from './placed';

export type Review = { readonly item: Item; readonly by: IsoDate };

/** What is still open and should have been looked at again before today, the longest overdue first. */
export function overdueReviews(plan: Plan, today: IsoDate): readonly Review[] {
  return openReviews(plan).filter(({ by }) => by < today);
}

/** What is still open and is to be looked at from today to the end of the half-term, the first one first. */
export function reviewsThisHalfTerm(plan: Plan, today: IsoDate): readonly Review[] {
  const end = halfTermEnd(plan, today);
  return end === null ? [] : openReviews(plan).filter(({ by }) => by >= today && by <= end);
}

function openReviews(plan: Plan): readonly Review[] {
  const open = placedItems(plan).flatMap(({ item, stance }): readonly Review[] => {
    const isTried = stance.ring === 'trial' || stance.ring === 'idea';
    if (!stance.review || !isTried || item.status === 'done' || item.status === 'dropped') return [];
    return [{ item, by: dueDate(stance.review, plan.header.halfTermPattern) }];
  });
  return open.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
