/** The four sides of a transition, from top to bottom, and what is missing where nobody does anything. */
import type { Gate } from '#shared/calendar';
import { LAST_WEEK } from '#shared/calendar';
import type { Side, TransitionFacet } from '#shared/plan';
import { sides } from '#shared/plan';

export const sideNames: Readonly<Record<Side, string>> = {
  child: 'Child and family',
  sending: 'Sending',
  receiving: 'Receiving',
  trust: 'Trust',
};

/** What an empty row of a gate that has been begun says. */
export const missingWords: Readonly<Record<Side, string>> = {
  child: 'Nothing for child and family yet',
  sending: 'No one sends yet',
  receiving: 'No one receives yet',
  trust: 'Nothing from the trust yet',
};

/** Of a side on which somebody is named and nothing is planned. */
export const idleWords: Readonly<Record<Side, string>> = {
  child: 'Nothing for child and family yet',
  sending: 'Those who send are named, but have nothing of their own to do yet',
  receiving: 'Those who receive are named, but have nothing of their own to do yet',
  trust: 'Nothing from the trust yet',
};

/** The sides on which somebody has a part in it: its own, and those of who is named to hand it over and to take it over. */
export function sidesTakingPart({ side, from, to }: TransitionFacet): readonly Side[] {
  return [side, ...(from === null ? [] : (['sending'] as const)), ...(to === null ? [] : (['receiving'] as const))];
}

/** Before Nursery it is the family that hands over; after Year 13 it is others who take over. */
export function asksForSender({ afterWeek }: Gate): boolean {
  return afterWeek > 0;
}

export function asksForReceiver({ afterWeek }: Gate): boolean {
  return afterWeek < LAST_WEEK;
}

/** Whether a side of a gate is missed where nobody does anything on it. */
export function asksForSide(gate: Gate, side: Side): boolean {
  if (side === 'sending') return asksForSender(gate);
  return side !== 'receiving' || asksForReceiver(gate);
}

/** The side above or below; the same one at the edge. */
export function sideBeside(side: Side, step: -1 | 1): Side {
  return sides[sides.indexOf(side) + step] ?? side;
}
