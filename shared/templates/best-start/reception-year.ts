/** The Reception year: the first picture, reading, number, and the habit of coming. */
import type { PlannedItem } from '../build-plan';

export const receptionYear: readonly PlannedItem[] = [
  {
    key: 'staggered',
    kind: 'decision',
    title: 'How long may a staggered start last?',
    weeks: 'R w1 – w3',
    lane: 'community',
    area: ['schools', 1],
    owner: 'head',
    transition: { gate: 'n-r', side: 'receiving', crosses: ['relationships'], children: ['all'] },
    notes:
      'Going slowly suits some children and costs some parents their shifts. One limit for all our schools, agreed in spring, with exceptions for a child and never for a class.',
  },
  {
    key: 'own-picture',
    kind: 'action',
    title: 'The baseline, and a picture of our own',
    weeks: 'R w2 – w6',
    lane: 'teaching',
    area: ['weeks', 10],
    owner: 'reception',
    notes: `The national assessment takes place in the first six weeks. Ours is made by watching:

      - talk and play
      - friends and feelings
      - hands and numbers

      Teaching is planned from ours.`,
  },
  {
    key: 'phonics',
    kind: 'practice',
    title: 'Phonics from the second week, until fluent',
    weeks: 'R w2 – Y2 w38',
    lane: 'curriculum',
    area: ['gaps', 6],
    owner: 'lead',
    flags: ['disadvantage'],
    notes:
      'Everyone, daily, one scheme in all schools. The book that goes home can be read by the child alone; the book beside it is for being read to.',
  },
  {
    key: 'same-day',
    kind: 'practice',
    title: 'Heard again the same day',
    weeks: 'R w5 – Y1 w38',
    lane: 'teaching',
    area: ['gaps', 7],
    owner: 'reception',
    flags: ['disadvantage'],
    notes:
      'Three minutes after lunch for whoever stumbled in the morning. A tick means secure a week later, not right at the time.',
  },
  {
    key: 'coming-daily',
    kind: 'practice',
    title: 'Coming every day, before the law asks',
    weeks: 'R w4 – w38',
    lane: 'inclusion',
    area: ['gaps', 8],
    owner: 'head',
    flags: ['disadvantage'],
    notes:
      'School is compulsory only from the term after the fifth birthday; the habit is older. From the third odd day off the teacher asks how mornings are going.',
  },
  {
    key: 'cooking',
    kind: 'practice',
    title: 'Families cook with us on Fridays',
    weeks: 'R w8 – w32',
    lane: 'community',
    area: ['place', 3],
    owner: 'reception',
    notes:
      'Four families at a time, a dish from somebody’s kitchen, counting and tasting included. The recipes make the class’s first printed book.',
  },
];
