/** What the density strip below the axis counts, and in which words it says so. */
import type { Item, LaneId, PlanHeader } from '#shared/plan';
import type { Strand } from './density';

/** Everything, what carries a flag, or what one lane holds. */
export type Strip = 'all' | 'disadvantage' | 'send' | { readonly lane: LaneId };

/** Whether an item with a place is counted. */
export function countsIn(strip: Strip, { flags, facets }: Item): boolean {
  if (strip === 'all') return true;
  if (typeof strip === 'string') return flags.includes(strip);
  return facets.journey?.lane === strip.lane;
}

/** One word for each strip, to remember what was counted by. */
export function stripKey(strip: Strip): string {
  return typeof strip === 'string' ? strip : `lane:${strip.lane}`;
}

/** A lane that is gone is counted no more: then it is everything again. */
export function knownStrip({ lanes }: Pick<PlanHeader, 'lanes'>, strip: Strip = 'all'): Strip {
  return typeof strip === 'string' || lanes.some(({ id }) => id === strip.lane) ? strip : 'all';
}

const names = { all: 'Everything', disadvantage: 'Disadvantage first', send: 'SEND' } as const;

/** “Everything”, “Disadvantage first”, or the name of the lane. */
export function stripName({ lanes }: Pick<PlanHeader, 'lanes'>, strip: Strip): string {
  if (typeof strip === 'string') return names[strip];
  return lanes.find(({ id }) => id === strip.lane)?.name ?? names.all;
}

/** The strand whose density it shows. */
export function strandOf(strip: Strip): Strand {
  if (strip === 'all') return {};
  return typeof strip === 'string' ? { flag: strip } : { lane: strip.lane };
}
