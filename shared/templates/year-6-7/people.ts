/** Who hands over and who takes over. A trust that sends to several secondaries has each of these more than once. */
import type { PlannedItem } from '../build-plan';

export const people: readonly PlannedItem[] = [
  {
    key: 'families',
    kind: 'body',
    title: 'Families of Year 6',
    notes: 'Not a committee: every family, also those who have never come to an evening.',
  },
  { key: 'year-6', kind: 'role', title: 'Year 6 teacher' },
  { key: 'primary-head', kind: 'role', title: 'Primary headteacher' },
  { key: 'primary-senco', kind: 'role', title: 'SENCO, primary' },
  { key: 'primary-safeguarding', kind: 'role', title: 'Safeguarding lead, primary' },
  {
    key: 'year-7',
    kind: 'role',
    title: 'Head of Year 7',
    notes: 'Named before Easter and kept with the year group until the end of Year 8 at least.',
  },
  { key: 'tutor', kind: 'role', title: 'Form tutor' },
  { key: 'secondary-senco', kind: 'role', title: 'SENCO, secondary' },
  { key: 'secondary-safeguarding', kind: 'role', title: 'Safeguarding lead, secondary' },
  {
    key: 'subjects',
    kind: 'body',
    title: 'Heads of English, mathematics and science',
    notes: 'They take over what was learnt, as the tutor takes over the child.',
  },
  { key: 'office', kind: 'role', title: 'Admissions officer' },
  { key: 'family-team', kind: 'body', title: 'Family and attendance team' },
  {
    key: 'lead',
    kind: 'role',
    title: 'Trust lead for transitions',
    notes: 'Half a day a week from March to November, with the right to ask any school for a date.',
  },
  { key: 'committee', kind: 'body', title: 'Education Committee' },
];
