/** [J18] How much lies in a folded lane and when, so that lanes too full to be seen at once can be seen all the same. */
import type { Plan } from '#shared/plan';
import type { Shape } from '#shared/scene';
import type { LaidOut, LaneLayout } from './layout';
import { loadByHalfTerm, sameLoads } from './load';
import { FOLDED_HEIGHT } from './measures';
import { xOfWeek } from './view';

/** Above and below the tallest of the bars. */
const AIR = 7;
const LEAST = 1.5;

/** A bar for each half-term of every folded lane, all to one measure so that lanes can be compared. */
export function foldedLoads({ plan, layout }: LaidOut): readonly Shape[] {
  const loads = foldedOf(layout.lanes).map((lane) => ({ lane, halves: loadOf(plan, lane) }));
  const most = Math.max(1, ...loads.flatMap(({ halves }) => halves.map(({ items }) => items)));
  return loads.flatMap(({ lane, halves }) =>
    halves.flatMap(({ from, to, items }): readonly Shape[] => {
      if (items === 0) return [];
      const height = Math.max(LEAST, (items / most) * (FOLDED_HEIGHT - 2 * AIR));
      const x = xOfWeek(from, layout.scale) + 0.5;
      const width = xOfWeek(to + 1, layout.scale) - 0.5 - x;
      const rect = { x, y: lane.y + FOLDED_HEIGHT - AIR - height, width, height };
      return [{ region: 'body', type: 'rect', rect, radius: 1, fill: 'accent', opacity: 0.5 }];
    }),
  );
}

/** Whether nothing has changed in what folded lanes show. Quick after small edits. */
export function sameFoldedLoads(before: LaidOut, after: LaidOut): boolean {
  return foldedOf(after.layout.lanes).every(
    ({ lane }) => lane === null || sameLoads(before.plan, after.plan, { lane: lane.id }),
  );
}

function foldedOf(lanes: readonly LaneLayout[]): readonly LaneLayout[] {
  return lanes.filter(({ folded }) => folded);
}

function loadOf(plan: Plan, { lane }: LaneLayout) {
  return lane === null ? [] : loadByHalfTerm(plan, { lane: lane.id });
}
