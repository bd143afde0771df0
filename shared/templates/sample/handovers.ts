/** What crosses at the transitions. One is missing on purpose: nobody has yet said what crosses from Year 2 to 3. */
import type { PlannedItem } from '../build-plan';

export const handovers: readonly PlannedItem[] = [
  {
    key: 'first-page',
    kind: 'handover',
    title: 'First page',
    weeks: 'N w1 – w5',
    lane: 'transitions',
    area: ['weeks', 15],
    owner: 'early-years-lead',
    status: 'done',
    notes: 'Written at the kitchen table: what the child loves, what worries the family, what helps at bedtime.',
  },
  {
    key: 'to-reception',
    kind: 'handover',
    title: 'Nursery to Reception: a morning each way',
    weeks: 'N w32 – R w4',
    lane: 'transitions',
    area: ['weeks', 16],
    owner: 'early-years-lead',
    status: 'in-progress',
    notes: 'Eleven Nurseries send children to us and only six are ours. Visits to the other five are arranged for May.',
  },
  {
    key: 'to-year-1',
    kind: 'handover',
    title: 'Reception to Year 1: same room',
    weeks: 'R w34 – Y1 w3',
    lane: 'transitions',
    area: ['weeks', 17],
    owner: 'early-years-lead',
    status: 'agreed',
    notes: 'For three weeks Year 1 works in the Reception room, with the Reception teacher. Then both move.',
  },
  {
    key: 'passport',
    kind: 'handover',
    title: 'SEND passport',
    weeks: 'Y6 w14 – Y7 w7',
    lane: 'transitions',
    area: ['gaps', 11],
    owner: 'director-inclusion',
    status: 'in-progress',
    flags: ['send'],
    notes: `One page, kept by the child:

      - what helps me
      - what does not
      - who to ask

      Read aloud by the child to the new tutor before the summer.`,
  },
  {
    key: 'to-year-7',
    kind: 'handover',
    title: 'Year 6 to 7: books, gaps and good news',
    weeks: 'Y6 w30 – Y7 w10',
    lane: 'transitions',
    area: ['weeks', 18],
    owner: 'director-education',
    status: 'in-progress',
    flags: ['sdp', 'disadvantage'],
    notes:
      'Each child takes one piece of work that they are proud of. It is on the wall of the new school on the first day.',
  },
  {
    key: 'to-year-10',
    kind: 'handover',
    title: 'Choices, and why',
    weeks: 'Y9 w30 – Y10 w2',
    lane: 'transitions',
    area: ['weeks', 19],
    status: 'proposed',
  },
  {
    key: 'to-year-12',
    kind: 'handover',
    title: 'Call in week three',
    weeks: 'Y11 w36 – Y12 w4',
    lane: 'transitions',
    area: ['weeks', 20],
    owner: 'director-education',
    status: 'agreed',
    flags: ['disadvantage'],
    notes:
      'To every student who left for the college as well. Last year nine had dropped out by October and nobody knew.',
  },
  {
    key: 'after-13',
    kind: 'handover',
    title: 'Where they went, asked again in spring',
    weeks: 'Y13 w28 – w38',
    lane: 'transitions',
    area: ['place', 9],
    owner: 'local-bodies',
    status: 'proposed',
  },
];
