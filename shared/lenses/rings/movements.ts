/** What has moved between the rings in a span of time. */
import type { IsoDate } from '#shared/calendar';
import type { Item, Move, Plan } from '#shared/plan';
import { dueDate, terms } from '#shared/plan';

export type Movement = { readonly item: Item; readonly moves: readonly Move[] };

/** Item by item, what moved last first. Both ends are moments (ISO 8601, UTC), the first within, the second not. */
export function movementsBetween(plan: Plan, from: string, until: string): readonly Movement[] {
  const [first, end] = [Date.parse(from), Date.parse(until)];
  const moved = [...plan.items.values()].flatMap((item): readonly Movement[] => {
    const moves = (item.moves ?? []).filter(({ at }) => Date.parse(at) >= first && Date.parse(at) < end);
    return moves.length === 0 ? [] : [{ item, moves }];
  });
  return moved.toSorted((a, b) => lastOf(b) - lastOf(a));
}

/** The day on which the term before today's ended. */
export function lastTermsEnd({ header }: Plan, today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4));
  const ends = [year - 2, year - 1, year].flatMap((one) =>
    terms.map((term) => dueDate({ term, year: one }, header.halfTermPattern)),
  );
  return (
    ends
      .filter((end) => end < today)
      .toSorted()
      .at(-1) ?? today
  );
}

function lastOf({ moves }: Movement): number {
  return Date.parse(moves.at(-1)?.at ?? '');
}
