import type { Ports } from '#shared/base';
import { DEFAULT_PATTERN } from '#shared/calendar';
import type { Plan, PlanHeader, PlanId } from '#shared/plan';
import { usualAreas } from './usual-areas';
import { usualLanes } from './usual-lanes';

/** What a new plan may say of itself from the start; the rest is the usual. */
export type NewPlan = Partial<Omit<PlanHeader, 'id' | 'nextNumber'>>;

/** An empty plan: the usual six lanes and six priority areas, the usual half-terms, no cohort. */
export function newPlan(ports: Ports, fields: NewPlan = {}): Plan {
  const header: PlanHeader = {
    id: ports.newId() as PlanId,
    title: 'New plan',
    organisation: '',
    firstSchoolYear: null,
    halfTermPattern: DEFAULT_PATTERN,
    lanes: usualLanes,
    areas: usualAreas,
    ...fields,
    nextNumber: 1,
  };
  return { header, items: new Map(), links: new Map() };
}
