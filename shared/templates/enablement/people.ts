/** Who holds the work between a trust's leadership and its schools, and the days that each has in a term. */
import type { PlannedItem } from '../build-plan';

export const people: readonly PlannedItem[] = [
  { key: 'board', kind: 'body', title: 'Board of Trustees' },
  { key: 'ceo', kind: 'role', title: 'Chief executive', body: { tier: 'leadership', daysPerTerm: 20 } },
  { key: 'education', kind: 'role', title: 'Director of Education', body: { tier: 'leadership', daysPerTerm: 30 } },
  { key: 'inclusion', kind: 'role', title: 'Director of Inclusion', body: { tier: 'leadership', daysPerTerm: 20 } },
  { key: 'operations', kind: 'role', title: 'Chief operating officer', body: { tier: 'leadership', daysPerTerm: 36 } },
  {
    key: 'teaching-team',
    kind: 'body',
    title: 'Enablement: teaching',
    owner: 'education',
    body: { tier: 'team', daysPerTerm: 60 },
  },
  {
    key: 'inclusion-team',
    kind: 'body',
    title: 'Enablement: inclusion',
    owner: 'inclusion',
    body: { tier: 'team', daysPerTerm: 50 },
  },
  { key: 'primary', kind: 'body', title: 'Primary heads', body: { tier: 'school', daysPerTerm: 14 } },
  { key: 'secondary', kind: 'body', title: 'Secondary heads', body: { tier: 'school', daysPerTerm: 15 } },
];
