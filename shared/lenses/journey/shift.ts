/** Moving items along the journey by a number of weeks, all of them or none. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { FIRST_WEEK, LAST_WEEK } from '#shared/calendar';
import type { Item, ItemId, Placing } from '#shared/plan';
import { movedTo } from './drop';

/**
 * Where items lie that are moved by so many weeks, earlier with less than nothing. Those without a place stay without.
 * Fails with `no-place` where none has one, and with `off-journey` where one would leave the 570 weeks; that says how
 * far they can go.
 */
export function shiftedBy(items: readonly Item[], weeks: number): Result<ReadonlyMap<ItemId, Placing>> {
  const placed = items.flatMap((item) => (item.facets.journey ? [{ item, journey: item.facets.journey }] : []));
  if (placed.length === 0) return fail('no-place', 'Nothing that is selected has weeks on the journey yet.');
  const room =
    weeks < 0
      ? Math.min(...placed.map(({ journey }) => journey.fromWeek)) - FIRST_WEEK
      : LAST_WEEK - Math.max(...placed.map(({ journey }) => journey.toWeek));
  if (Math.abs(weeks) > room) return fail('off-journey', noRoom(room, weeks < 0, placed.length));
  return ok(
    new Map(
      placed.map(({ item, journey }) => [
        item.id,
        { facets: { journey: { ...journey, ...movedTo(journey, journey.fromWeek + weeks) } } },
      ]),
    ),
  );
}

function noRoom(room: number, earlier: boolean, count: number): string {
  const where = earlier ? 'earlier' : 'later';
  const end = earlier ? 'begins' : 'ends';
  if (room <= 0) {
    return count === 1
      ? `It can’t go ${where}: the journey ${end} with it.`
      : `They can’t go ${where} together: the journey ${end} with one of them.`;
  }
  return `There is room for ${room === 1 ? '1 week' : `${String(room)} weeks`} ${where} until the journey ${end}.`;
}
