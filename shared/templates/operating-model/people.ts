import type { PlannedItem } from '../build-plan';

export const people: readonly PlannedItem[] = [
  { key: 'heads', kind: 'body', title: 'Headteachers’ group' },
  { key: 'ceo', kind: 'role', title: 'Chief executive' },
  { key: 'education', kind: 'role', title: 'Director of Education' },
  { key: 'inclusion', kind: 'role', title: 'Director of Inclusion' },
  { key: 'operations', kind: 'role', title: 'Chief operating officer' },
  { key: 'people', kind: 'role', title: 'Head of People' },
];
