/** The bodies and roles of the sample trust: who answers for what. Posts, never people. */
import type { PlannedItem } from '../build-plan';

export const people: readonly PlannedItem[] = [
  {
    key: 'board',
    kind: 'body',
    title: 'Board of Trustees',
    notes: `Eleven trustees, six meetings a year.

      Half of each meeting looks three years ahead or more; the other half is assurance.`,
  },
  {
    key: 'education-committee',
    kind: 'body',
    title: 'Education Committee',
    notes: 'Reads the attendance and reading figures every half-term and visits two schools between meetings.',
  },
  { key: 'finance-committee', kind: 'body', title: 'Finance and Audit Committee' },
  {
    key: 'executive',
    kind: 'body',
    title: 'Executive team',
    owner: 'ceo',
    notes: 'Meets on Tuesdays. One meeting in four is in a school and has no papers.',
  },
  {
    key: 'enablement',
    kind: 'body',
    title: 'Enablement Team',
    owner: 'director-education',
    body: { tier: 'team', daysPerTerm: 60 },
    notes: `Fourteen colleagues, most of them also in a school. They:

      - broker help so that it arrives within ten days
      - add capacity for a term or two, then leave
      - put people where the data and the heads say
      - coach, and do not direct`,
  },
  {
    key: 'inclusion-team',
    kind: 'body',
    title: 'Inclusion Team',
    owner: 'director-inclusion',
    body: { tier: 'team', daysPerTerm: 38 },
    notes: 'Five specialists, two of them lent by Teasel House for two days a week.',
  },
  {
    key: 'primary-heads',
    kind: 'body',
    title: 'Primary heads',
    body: { tier: 'school', daysPerTerm: 20 },
    notes: 'Five, with the head of Teasel House. They meet on the first Thursday of the month, in each school in turn.',
  },
  {
    key: 'secondary-heads',
    kind: 'body',
    title: 'Secondary heads',
    body: { tier: 'school', daysPerTerm: 15 },
  },
  {
    key: 'local-bodies',
    kind: 'body',
    title: 'Local Governing Bodies',
    notes: 'Nine, one for each school. They hold the school’s link with its families and its place.',
  },
  { key: 'ceo', kind: 'role', title: 'Chief executive', body: { tier: 'leadership', daysPerTerm: 12 } },
  {
    key: 'operations',
    kind: 'role',
    title: 'Chief operating officer',
    body: { tier: 'leadership', daysPerTerm: 24 },
  },
  {
    key: 'director-education',
    kind: 'role',
    title: 'Director of Education',
    body: { tier: 'leadership', daysPerTerm: 20 },
  },
  {
    key: 'director-inclusion',
    kind: 'role',
    title: 'Director of Inclusion',
    body: { tier: 'leadership', daysPerTerm: 16 },
  },
  {
    key: 'early-years-lead',
    kind: 'role',
    title: 'Trust lead for early years',
    notes: 'A new post since April, shared by all six schools that have a Nursery.',
  },
  { key: 'reading-lead', kind: 'role', title: 'Trust lead for reading' },
];
