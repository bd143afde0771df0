/** The three bands of a gate: what is over before it, what touches it, what comes after it. */
import { GATE_REACH } from '#shared/calendar';
import type { TransitionFacet } from '#shared/plan';

export const moments = ['before', 'at', 'after'] as const;
export type Moment = (typeof moments)[number];

/** As they stand beside the bands. */
export const momentNames: Readonly<Record<Moment, string>> = { before: 'Before', at: 'At', after: 'After' };

/** From a week counted from the gate to another one, both included. */
export type Around = Pick<TransitionFacet, 'fromOffset' | 'toOffset'>;

/** [T2] At the gate is what holds the last week before it or the first one after it. */
export function momentOf({ fromOffset, toOffset }: Around): Moment {
  if (toOffset < 0) return 'before';
  return fromOffset > 1 ? 'after' : 'at';
}

/** How many weeks it takes. */
export function lengthOf({ fromOffset, toOffset }: Around): number {
  return toOffset - fromOffset + 1;
}

/** Weeks for what gets its place in a band: about a half-term beside the gate, two weeks at it. */
export const usualLength: Readonly<Record<Moment, number>> = { before: 6, at: 2, after: 6 };

/** [T3] The weeks nearest to the gate that lie in a band, as many of them as there is room for. */
export function aroundIn(moment: Moment, length: number): Around {
  switch (moment) {
    case 'before':
      return { fromOffset: Math.max(-length, -GATE_REACH), toOffset: -1 };
    case 'at': {
      const fromOffset = Math.max(1 - Math.ceil(length / 2), -GATE_REACH);
      return { fromOffset, toOffset: Math.min(fromOffset + length - 1, GATE_REACH) };
    }
    case 'after':
      return { fromOffset: 2, toOffset: Math.min(length + 1, GATE_REACH) };
  }
}

/** The same length from another week; what would run past the reach of the gate begins or ends at it. */
export function movedTo(around: Around, start: number): Around {
  const length = lengthOf(around);
  const fromOffset = Math.min(Math.max(start, -GATE_REACH), GATE_REACH + 1 - length);
  return { fromOffset, toOffset: fromOffset + length - 1 };
}
