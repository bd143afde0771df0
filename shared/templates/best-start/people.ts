/** The adults around a young child, in the school and beside it. */
import type { PlannedItem } from '../build-plan';

export const people: readonly PlannedItem[] = [
  {
    key: 'lead',
    kind: 'role',
    title: 'Trust lead for early years',
    notes:
      'Three days a week in Nurseries and Receptions, two on everything else. Reports to the Director of Education.',
  },
  { key: 'education', kind: 'role', title: 'Director of Education' },
  {
    key: 'key-person',
    kind: 'role',
    title: 'Key person',
    notes:
      'Every child has one, from before the first day; it is a role that the law asks for and that can be done well or badly.',
  },
  { key: 'reception', kind: 'role', title: 'Reception teacher' },
  { key: 'year-1', kind: 'role', title: 'Year 1 teacher' },
  { key: 'senco', kind: 'role', title: 'Early years SENCO' },
  { key: 'head', kind: 'role', title: 'Headteacher' },
  {
    key: 'health',
    kind: 'body',
    title: 'Health visiting team',
    notes: 'A partner, not ours to direct. One named contact on each side, and a meeting that is not cancelled.',
  },
  { key: 'hub', kind: 'body', title: 'Family hub' },
  {
    key: 'other-nurseries',
    kind: 'body',
    title: 'Nurseries and childminders nearby',
    notes: 'Many of our Reception children spend their first years with them.',
  },
  { key: 'executive', kind: 'body', title: 'Executive team' },
];
