import type { Lane, LaneId } from '#shared/plan';

/** The lanes that a plan starts with: the strands of work that a trust runs through all 570 weeks. */
export const usualLanes = [
  { id: 'curriculum' as LaneId, name: 'Curriculum' },
  { id: 'teaching' as LaneId, name: 'Teaching' },
  { id: 'inclusion' as LaneId, name: 'Attendance and inclusion' },
  { id: 'personal' as LaneId, name: 'Personal development' },
  { id: 'community' as LaneId, name: 'Family and community' },
  { id: 'transitions' as LaneId, name: 'Transitions' },
] as const satisfies readonly Lane[];

export type UsualLane = 'curriculum' | 'teaching' | 'inclusion' | 'personal' | 'community' | 'transitions';
