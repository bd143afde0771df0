/** [T11] What comes to a gate is on the journey too, so that whoever asks what a child meets finds it there. */
import type { Facets, LaneId, Placing, Plan } from '#shared/plan';
import { weeksOfTransition } from '#shared/plan';

type Places = Pick<Facets, 'journey' | 'transition'>;

/**
 * A placing at a gate, which says nothing else, with the same weeks on the journey, for what has been in neither place. What stands at a gate already keeps
 * to where it is: somebody may have taken it off the journey. Without lanes there is no journey to put it on.
 */
export function onJourneyToo(plan: Plan, now: Places, placing: Placing): Placing {
  const transition = placing.facets?.transition;
  const lane = laneOfGates(plan);
  if (!transition || now.journey || now.transition || lane === undefined) return placing;
  return { facets: { transition, journey: { ...weeksOfTransition(transition), lane } } };
}

/** The lane that is named for transitions, else the last one. */
function laneOfGates({ header: { lanes } }: Plan): LaneId | undefined {
  return (lanes.find(({ name }) => /transition/iu.test(name)) ?? lanes.at(-1))?.id;
}
