import type { Plan, PlanId } from '#shared/plan';

/** A plan without items. */
export function smallPlan(id: string): Plan {
  return {
    header: {
      id: id as PlanId,
      title: 'Towards 2030',
      organisation: 'Northfield Learning Trust',
      firstSchoolYear: 2026,
      halfTermPattern: [7, 7, 6, 5, 6, 7],
      lanes: [],
      areas: [],
      nextNumber: 1,
    },
    items: new Map(),
    links: new Map(),
  };
}
