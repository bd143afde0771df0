/** [R12] Reviews that are overdue, and those that are due before the half-term ends. */
import type { IsoDate } from '#shared/calendar';
import { formatDate } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import { shownTitle } from '../card-text';
import type { Finding } from '../lens';
import type { Review } from './overdue';
import { overdueReviews, reviewsThisHalfTerm } from './overdue';

export function reviewFindings(plan: Plan, today: IsoDate): readonly Finding[] {
  const [late, soon] = [overdueReviews(plan, today), reviewsThisHalfTerm(plan, today)];
  return [
    ...found('review-overdue', late, {
      one: (name, day) => `The review of ${name} has been due since ${day}`,
      many: (count, day) => `${count} reviews are overdue, the longest since ${day}`,
      detail: 'Look at what it showed, and promote, adapt or stop it; or say when it is looked at instead.',
    }),
    ...found('review-soon', soon, {
      one: (name, day) => `The review of ${name} is due this half-term, by ${day}`,
      many: (count, day) => `${count} reviews are due this half-term, the first by ${day}`,
      detail: 'Say who brings the evidence, and put it on an agenda.',
    }),
  ];
}

type Words = {
  readonly one: (name: string, day: string) => string;
  readonly many: (count: number, day: string) => string;
  readonly detail: string;
};

function found(id: string, reviews: readonly Review[], { one, many, detail }: Words): readonly Finding[] {
  const [first] = reviews;
  if (!first) return [];
  const day = formatDate(first.by);
  const title = reviews.length === 1 ? one(`“${shownTitle(first.item.title)}”`, day) : many(reviews.length, day);
  return [{ id, title, detail, items: reviews.map(({ item }) => item.id) }];
}
