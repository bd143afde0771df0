/** [T11] What comes to a gate is on the journey too, so that whoever asks what a child meets finds it there. */
import type { Facets, JourneyFacet, LaneId, Placing, Plan, TransitionFacet } from '#shared/plan';
import { weeksOfTransition } from '#shared/plan';

type Places = Pick<Facets, 'journey' | 'transition'>;

/**
 * A placing at a gate, which says nothing else, with the same weeks on the journey, for what has been in neither place. What stands at a gate already keeps
 * to where it is: somebody may have taken it off the journey. Without lanes there is no journey to put it on.
 */
export function onJourneyToo(plan: Plan, now: Places, placing: Placing): Placing {
  const transition = placing.facets?.transition;
  const journey = transition && !now.journey && !now.transition ? weeksOfGate(plan, transition) : null;
  return transition && journey ? { facets: { transition, journey } } : placing;
}

/** The weeks of a gate as a place on the journey; null in a plan without lanes. */
export function weeksOfGate(plan: Plan, transition: TransitionFacet): JourneyFacet | null {
  const lane = laneOfGates(plan);
  return lane === undefined ? null : { ...weeksOfTransition(transition), lane };
}

/** The lane that is named for transitions, else the last one. */
function laneOfGates({ header: { lanes } }: Plan): LaneId | undefined {
  return (lanes.find(({ name }) => /transition/iu.test(name)) ?? lanes.at(-1))?.id;
}
