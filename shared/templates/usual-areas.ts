import type { Area, AreaId } from '#shared/plan';

/** The six priority areas of the plan on a page: three on the innovative edge, three in the stable core. */
export const usualAreas = [
  { id: 'weeks' as AreaId, name: '570 weeks', half: 'edge', tone: 1 },
  { id: 'gaps' as AreaId, name: 'Closing gaps', half: 'edge', tone: 2 },
  { id: 'place' as AreaId, name: 'The importance of place', half: 'edge', tone: 3 },
  { id: 'colleagues' as AreaId, name: 'Colleague focused', half: 'core', tone: 4 },
  { id: 'schools' as AreaId, name: 'Strong trust, great schools', half: 'core', tone: 5 },
  { id: 'improving' as AreaId, name: 'Towards a self-improving trust', half: 'core', tone: 6 },
] as const satisfies readonly Area[];

export type UsualArea = 'weeks' | 'gaps' | 'place' | 'colleagues' | 'schools' | 'improving';
