import type { Fail } from '#shared/base';
import { fail } from '#shared/base';
import type { Facets, PlanHeader, TransitionFacet } from '#shared/plan';
import { agrees, facetSchemas } from '#shared/plan';
import { missing } from './missing';

/**
 * [P3, P4, P10, P12, P14, P16, P18–P21] The reason why these facets can't stand in a plan with this header, or null where they can.
 */
export function checkFacets(header: PlanHeader, facets: Facets): Fail | null {
  const { journey, area, free, transition, stance, health, enablement, body, operating, civic } = facets;
  if (transition) {
    const problem = checkTransition(transition);
    if (problem) return problem;
  }
  if (journey) {
    const { repeats: _how, repeatsUntil: _until, ...once } = journey;
    if (facetSchemas.journey.safeParse(once).success && !facetSchemas.journey.safeParse(journey).success)
      return fail(
        'repeat-unknown',
        'What repeats does so every year or at every transition, up to a week of the journey.',
      );
    if (!facetSchemas.journey.safeParse(journey).success)
      return fail('week-out-of-range', 'Weeks are whole, from 1 (Nursery week 1) to 570 (Year 13 week 38).');
    if (journey.fromWeek > journey.toWeek)
      return fail('span-backwards', 'The last week comes before the first. Swap them, or choose a later last week.');
    if (!header.lanes.some((lane) => lane.id === journey.lane))
      return fail('lane-missing', 'That lane is no longer in the plan. Choose another lane.');
  }
  if (journey && transition && !agrees(journey, transition))
    return fail('weeks-differ', 'The weeks on the journey are not those around the transition. Change one of them.');
  if (area && !header.areas.some((known) => known.id === area.area))
    return fail('area-missing', 'That priority area is no longer in the plan. Choose another area.');
  if (area && !facetSchemas.area.safeParse(area).success)
    return fail('rank-out-of-range', 'That is no place in the order of a priority area. Choose another place.');
  if (free && !facetSchemas.free.safeParse(free).success)
    return fail('position-out-of-range', 'That place is too far out on the sketch. Move it nearer to the middle.');
  if (stance && !facetSchemas.stance.safeParse(stance).success)
    return fail(
      'stance-unknown',
      'Choose core, platform, trial or idea, and keep what is said of it below 2,000 signs.',
    );
  if (health && !facetSchemas.health.safeParse(health).success)
    return fail('function-unknown', 'Choose one of the functions of a strong trust that this would move.');
  return checkEnablement(enablement, body) ?? checkOperating(operating, civic) ?? checkGovernance(header, facets);
}

/** [P20, P21] */
function checkGovernance({ models = [] }: PlanHeader, { governance, delegation }: Facets): Fail | null {
  if (governance && !facetSchemas.governance.safeParse(governance).success)
    return fail(
      'standing-unknown',
      'A body has up to forty duties of up to 300 signs in a model, each from 1 (assurance) to 5 (strategy), and up to 60 meetings a year.',
    );
  if (delegation && !facetSchemas.delegation.safeParse(delegation).success)
    return fail(
      'delegation-unknown',
      'Choose one of the ten groups of decisions, and for each body one thing that it does in a model.',
    );
  const named = [...(governance?.inModels ?? []), ...(delegation?.parts ?? [])];
  return named.every(({ model }) => models.some(({ id }) => id === model)) ? null : missing('model');
}

/** [P18] */
function checkOperating(operating: Facets['operating'], civic: Facets['civic']): Fail | null {
  if (operating && !facetSchemas.operating.safeParse(operating).success)
    return fail(
      'operating-unknown',
      'Choose local, aligned, standardised or centralised, say what it is worth from 1 to 5, and keep texts below 2,000 signs.',
    );
  if (civic && !facetSchemas.civic.safeParse(civic).success)
    return fail('civic-unknown', 'Choose what is delivered, what is influenced or what is context.');
  return null;
}

/** [P16] */
function checkEnablement(enablement: Facets['enablement'], body: Facets['body']): Fail | null {
  if (enablement && !facetSchemas.enablement.safeParse(enablement).success)
    return fail(
      'enablement-unknown',
      'Choose who holds it and what kind of work it is from the lists. Days are from 0 to 10,000, texts up to 2,000 signs.',
    );
  if (enablement && new Set(enablement.raci.map(({ party }) => party)).size < enablement.raci.length)
    return fail('part-twice', 'Each body or role takes one part at most. Choose one of the two.');
  if (body && !facetSchemas.body.safeParse(body).success)
    return fail('days-out-of-range', 'A body or role has from 0 to 10,000 days in a term.');
  return null;
}

function checkTransition(transition: TransitionFacet): Fail | null {
  if (!facetSchemas.transition.safeParse(transition).success)
    return fail('transition-out-of-range', 'At a transition, work lies from 12 weeks before it to 12 weeks after it.');
  if (transition.fromOffset > transition.toOffset)
    return fail('span-backwards', 'The last week comes before the first. Swap them, or choose a later last week.');
  return null;
}
