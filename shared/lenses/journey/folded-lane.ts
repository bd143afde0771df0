/** [J18] How much lies in a folded lane and when, so that lanes too full to be seen at once can be seen all the same. */
import type { WeekSpan } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import { occurrences } from '#shared/plan';
import type { Shape } from '#shared/scene';
import type { LaidOut, LaneLayout } from './layout';
import { loadByHalfTerm } from './load';
import { FOLDED_HEIGHT } from './measures';
import { xOfWeek } from './view';

/** Above and below the tallest of the bars; what is promised runs as a line in it, below them. */
const AIR = 7;
const LEAST = 1.5;
const PROMISE = 2;

/** A bar for each half-term of every folded lane, all to one measure so that lanes can be compared, and where entitlements run. */
export function foldedLoads({ plan, layout }: LaidOut): readonly Shape[] {
  const lanes = layout.lanes.filter(({ folded }) => folded);
  const loads = lanes.map((lane) => ({ lane, halves: loadOf(plan, lane) }));
  const most = Math.max(1, ...loads.flatMap(({ halves }) => halves.map(({ items }) => items)));
  return loads.flatMap(({ lane, halves }) => {
    const floor = lane.y + FOLDED_HEIGHT - AIR;
    const bar = ({ from, to }: WeekSpan, y: number, height: number): Shape => {
      const x = xOfWeek(from, layout.scale) + 0.5;
      const rect = { x, y, width: xOfWeek(to + 1, layout.scale) - 0.5 - x, height };
      return { region: 'body', type: 'rect', rect, radius: 1, fill: 'accent', opacity: 0.5 };
    };
    const promised = promises(lane).map((span) => bar(span, floor + PROMISE, PROMISE));
    return [
      ...halves.flatMap((half): readonly Shape[] => {
        const height = Math.max(LEAST, (half.items / most) * (FOLDED_HEIGHT - 2 * AIR));
        return half.items === 0 ? [] : [bar(half, floor - height, height)];
      }),
      ...promised,
    ];
  });
}

/** Whether folded lanes hold the very same cards: what is not drawn is the only thing that could change them. */
export function sameFolded(before: readonly LaneLayout[], after: readonly LaneLayout[]): boolean {
  return after.every(({ folded, packed }, n) => !folded || before[n]?.packed === packed);
}

function loadOf(plan: Plan, { lane }: LaneLayout) {
  return lane === null ? [] : loadByHalfTerm(plan, { lane: lane.id });
}

/** The stretches of weeks in which a lane promises something, in order and without overlaps. */
function promises({ packed }: LaneLayout): readonly WeekSpan[] {
  const spans = packed.cards
    .filter(({ item, band }) => band && item.status !== 'dropped')
    .flatMap(({ item, journey }) => occurrences(journey, item.facets.transition))
    .sort((a, b) => a.from - b.from);
  const joined: WeekSpan[] = [];
  for (const { from, to } of spans) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}
