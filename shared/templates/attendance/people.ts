/** Who answers for attendance and inclusion, in the trust, in its schools and beside them. */
import type { PlannedItem } from '../build-plan';

export const people: readonly PlannedItem[] = [
  {
    key: 'committee',
    kind: 'body',
    title: 'Education Committee',
    notes:
      'Reads attendance for disadvantaged children first, for children with SEND second, and for all children last.',
  },
  { key: 'inclusion', kind: 'role', title: 'Director of Inclusion' },
  {
    key: 'champion',
    kind: 'role',
    title: 'Senior attendance champion',
    notes: 'One on the leadership team of every school, as the national guidance asks. They meet each half-term.',
  },
  { key: 'heads', kind: 'body', title: 'Headteachers’ group' },
  {
    key: 'sencos',
    kind: 'body',
    title: 'SENCO network',
    notes: 'Every special educational needs coordinator in the trust, one afternoon a half-term, cases before papers.',
  },
  {
    key: 'family-team',
    kind: 'body',
    title: 'Family and attendance team',
    notes: 'Works for the trust and is placed in schools by need, not by size.',
  },
  { key: 'designated', kind: 'role', title: 'Designated teacher for children in care' },
  { key: 'education', kind: 'role', title: 'Director of Education' },
  { key: 'teacher', kind: 'role', title: 'Class teacher or tutor' },
  {
    key: 'colleges',
    kind: 'body',
    title: 'Colleges and employers',
    notes: 'Where our young people go on. One named contact at each of the five largest.',
  },
];
