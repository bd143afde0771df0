/** Who keeps the promises: posts and bodies that most trusts have under some name. */
import type { PlannedItem } from '../build-plan';

export const people: readonly PlannedItem[] = [
  {
    key: 'board',
    kind: 'body',
    title: 'Board of Trustees',
    notes: 'Once a year it takes five children chosen by lot and asks which of these promises each of them had.',
  },
  {
    key: 'executive',
    kind: 'body',
    title: 'Executive team',
    notes: 'Finds the money, or says which promise has to wait for it.',
  },
  {
    key: 'heads',
    kind: 'body',
    title: 'Headteachers’ group',
    notes: 'Every headteacher, once a half-term. A wording that this group has not agreed is a draft.',
  },
  {
    key: 'subjects',
    kind: 'body',
    title: 'Subject communities',
    notes: 'Teachers of one subject from all the schools that teach it, with time on the calendar and a lead.',
  },
  { key: 'education', kind: 'role', title: 'Director of Education' },
  { key: 'inclusion', kind: 'role', title: 'Director of Inclusion' },
  { key: 'early-years', kind: 'role', title: 'Trust lead for early years' },
  { key: 'careers', kind: 'role', title: 'Trust lead for careers' },
  { key: 'finance', kind: 'role', title: 'Chief financial officer' },
  {
    key: 'families',
    kind: 'body',
    title: 'Families',
    notes: 'They know first what has changed, and are asked before they are told.',
  },
  {
    key: 'before',
    kind: 'role',
    title: 'Adult before a transition',
    notes: 'Key person, class teacher or tutor: whoever knows the child now.',
  },
  {
    key: 'after',
    kind: 'role',
    title: 'Adult after a transition',
    notes: 'Named early enough to be met, which at some gates means before the summer timetable is finished.',
  },
];
