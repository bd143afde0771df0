/**
 * [P10] An item on the journey and at a gate is in one place, told in two ways: weeks of the journey, and weeks around the
 * gate. Whatever writes one of them goes through here, so that the other follows.
 */
import { gateOfSpan, isAtGate, offsetAtGate, weekAtGate } from '#shared/calendar';
import type { Facets, JourneyFacet, TransitionFacet } from './facets';

type Weeks = Pick<JourneyFacet, 'fromWeek' | 'toWeek'>;
type AtGate = Pick<TransitionFacet, 'gate' | 'fromOffset' | 'toOffset'>;

/** Whether weeks of the journey and weeks around a gate say the same. */
export function agrees(weeks: Weeks, at: AtGate): boolean {
  if (!isAtGate(at.gate, { from: weeks.fromWeek, to: weeks.toWeek })) return false;
  return endAgrees(at, at.fromOffset, weeks.fromWeek) && endAgrees(at, at.toOffset, weeks.toWeek);
}

/**
 * The weeks of the journey that weeks around a gate mean. Of `now`, the weeks that the item has, an end that agrees
 * stays: it may lie farther from the gate than a transition reaches.
 */
export function weeksOfTransition(at: AtGate, now?: Weeks): Weeks {
  const kept = now && isAtGate(at.gate, { from: now.fromWeek, to: now.toWeek }) ? now : undefined;
  const week = (offset: number, known?: number) =>
    known !== undefined && endAgrees(at, offset, known) ? known : weekAtGate(at.gate, offset);
  return { fromWeek: week(at.fromOffset, kept?.fromWeek), toWeek: week(at.toOffset, kept?.toWeek) };
}

/**
 * The gate that weeks of the journey belong to, and how far they lie from it; null where they lie at none. The gate of
 * `now` is kept while the weeks come within its reach, and so is an end that agrees.
 */
export function transitionOfWeeks(weeks: Weeks, now?: AtGate): AtGate | null {
  const span = { from: weeks.fromWeek, to: weeks.toWeek };
  const kept = now && isAtGate(now.gate, span) ? now : undefined;
  const gate = kept?.gate ?? gateOfSpan(span);
  if (gate === null) return null;
  const offset = (week: number, known?: number) =>
    kept && known !== undefined && endAgrees(kept, known, week) ? known : offsetAtGate(gate, week);
  return {
    gate,
    fromOffset: offset(weeks.fromWeek, kept?.fromOffset),
    toOffset: offset(weeks.toWeek, kept?.toOffset),
  };
}

/** The facets with the other one made to follow what was written. Weeks that are at no gate leave the transitions. */
export function alignedFacets(facets: Facets, written: 'journey' | 'transition'): Facets {
  const { journey, transition, ...rest } = facets;
  if (!journey || !transition || agrees(journey, transition)) return facets;
  if (written === 'transition')
    return { ...facets, journey: { ...journey, ...weeksOfTransition(transition, journey) } };
  const at = transitionOfWeeks(journey, transition);
  return at ? { ...facets, transition: { ...transition, ...at } } : { ...rest, journey };
}

function endAgrees({ gate }: AtGate, offset: number, week: number): boolean {
  return week === weekAtGate(gate, offset) || offset === offsetAtGate(gate, week);
}
