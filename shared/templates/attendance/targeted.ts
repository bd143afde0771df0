/** What is for some children, from Nursery to Year 6: earlier than a figure would ask for it. */
import type { PlannedItem } from '../build-plan';

export const targeted: readonly PlannedItem[] = [
  {
    key: 'nursery-habits',
    kind: 'action',
    title: 'A Nursery place in use',
    weeks: 'N w4 – w14',
    lane: 'community',
    area: ['gaps', 4],
    owner: 'family-team',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'Nursery is not compulsory, so nobody chases. Families who come less than half of their hours are visited and asked about shifts, buses and siblings.',
  },
  {
    key: 'reception-mornings',
    kind: 'practice',
    title: 'Breakfast with the Reception teacher',
    weeks: 'R w3 – w26',
    lane: 'community',
    area: ['gaps', 5],
    owner: 'champion',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'From the fourth late mark a family is invited in, twice a week, with smaller brothers and sisters. The gap between disadvantaged children and others opens in this year.',
  },
  {
    key: 'often-ill',
    kind: 'action',
    title: 'A health plan for those who are often ill',
    weeks: 'Y1 w6 – Y2 w12',
    lane: 'community',
    area: ['gaps', 6],
    owner: 'family-team',
    flags: ['disadvantage', 'send'],
    tags: ['targeted'],
    notes:
      'With the school nursing service: asthma, teeth, sleep, constipation. The aim is fewer ill days by next winter, not more medical letters.',
  },
  {
    key: 'seven-again',
    kind: 'action',
    title: 'Read every support plan afresh at seven',
    weeks: 'Y3 w4 – w10',
    lane: 'teaching',
    area: ['gaps', 7],
    owner: 'sencos',
    flags: ['send'],
    tags: ['targeted'],
    notes:
      'Two coordinators from different schools read each other’s plans and ask: is this still the right need, and would I know what to do on Monday?',
  },
  {
    key: 'young-carers',
    kind: 'practice',
    title: 'Find the young carers',
    weeks: 'every year in week 10, from Year 3 to Year 13',
    lane: 'inclusion',
    area: ['gaps', 8],
    owner: 'family-team',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'Asked once a year of every class, in words a child would use. Whoever says yes gets an adult, a late pass and a phone that may stay on.',
  },
  {
    key: 'care',
    kind: 'responsibility',
    title: 'Every child in care: a plan that a teacher uses',
    weeks: 'R–Y13',
    lane: 'inclusion',
    area: ['gaps', 9],
    owner: 'designated',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'The personal education plan is reviewed each term with the child and the virtual school. One of its targets is something the child has asked for.',
  },
  {
    key: 'shared-task',
    kind: 'practice',
    title: 'A job that needs you in school',
    weeks: 'Y4 w8 – Y6 w38',
    lane: 'personal',
    area: ['gaps', 10],
    owner: 'heads',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'The hens, the scoreboard, the little ones’ lunch hall. Given first to children who have reasons to stay away, and never taken off them as a punishment.',
  },
  {
    key: 'year-6-list',
    kind: 'action',
    title: 'Thirty names',
    weeks: 'Y6 w8 – w20',
    lane: 'inclusion',
    area: ['weeks', 5],
    owner: 'inclusion',
    flags: ['disadvantage', 'send'],
    tags: ['targeted'],
    notes:
      'Primary and secondary agree by February which children are likeliest to come apart in Year 7: attendance slipping, a sibling who stopped coming, a move of house, a worry nobody has written down.',
  },
];
