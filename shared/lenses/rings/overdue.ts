/** Trials and ideas whose day of review has passed. */
import type { IsoDate } from '#shared/calendar';
import type { Item, Plan } from '#shared/plan';
import { dueDate } from '#shared/plan';
import { placedItems } from './placed';

export type OverdueReview = { readonly item: Item; readonly by: IsoDate };

/** What is still open and should have been looked at again before today, the longest overdue first. */
export function overdueReviews(plan: Plan, today: IsoDate): readonly OverdueReview[] {
  const late = placedItems(plan).flatMap(({ item, stance }): readonly OverdueReview[] => {
    const isTried = stance.ring === 'trial' || stance.ring === 'idea';
    if (!stance.review || !isTried || item.status === 'done' || item.status === 'dropped') return [];
    const by = dueDate(stance.review, plan.header.halfTermPattern);
    return by < today ? [{ item, by }] : [];
  });
  return late.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
