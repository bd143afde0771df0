/** The work that makes the promises true, at the weeks where a child would feel it. */
import type { PlannedItem } from '../build-plan';

export const work: readonly PlannedItem[] = [
  {
    key: 'choose-books',
    kind: 'action',
    title: 'Choose the thirty books together',
    weeks: 'N w3 – w12',
    lane: 'curriculum',
    area: ['weeks', 9],
    owner: 'early-years',
    notes:
      'One teacher from each setting, two meetings, one budget for all the copies. Families see the list and add to it.',
  },
  {
    key: 'timetables',
    kind: 'action',
    title: 'What fell off the timetable in Year 6?',
    weeks: 'Y6 w3 – w6',
    lane: 'curriculum',
    area: ['weeks', 10],
    owner: 'education',
    notes:
      'Each school lays the week as it is really taught beside the agreed one. Missing hours are given back by the spring term.',
  },
  {
    key: 'shared-block',
    kind: 'action',
    title: 'One options block that schools share',
    weeks: 'Y9 w14 – w26',
    lane: 'curriculum',
    area: ['weeks', 11],
    owner: 'education',
    notes:
      'Two afternoons are the same in every secondary, so that a course with six students here and five there can run. Transport is costed before the choices open.',
  },
  {
    key: 'read-aloud',
    kind: 'action',
    title: 'Hear every Year 5 child read',
    weeks: 'Y5 w2 – w4',
    lane: 'teaching',
    area: ['gaps', 7],
    owner: 'education',
    flags: ['disadvantage'],
    notes:
      'Three minutes each, by an adult from another school. It finds the readers who got by until the books became hard.',
  },
  {
    key: 'needs-in-year-8',
    kind: 'action',
    title: 'Look again at every support plan',
    weeks: 'Y8 w20 – w26',
    lane: 'inclusion',
    area: ['gaps', 8],
    owner: 'inclusion',
    flags: ['send'],
    notes:
      'Asked of each plan, with the student in the room: what still helps, what is only habit, and what will the courses of Year 10 need?',
  },
  {
    key: 'who-has-none',
    kind: 'practice',
    title: 'The list of children with no club',
    weeks: 'every year in week 5, from Year 3 to Year 11',
    lane: 'personal',
    area: ['gaps', 9],
    owner: 'heads',
    flags: ['disadvantage'],
    notes: 'On the head’s desk five weeks into the year. Each name gets an invitation from a person, not a poster.',
  },
  {
    key: 'placements',
    kind: 'action',
    title: 'Placements for those without contacts',
    weeks: 'Y10 w12 – w28',
    lane: 'personal',
    area: ['place', 5],
    owner: 'careers',
    flags: ['disadvantage'],
    notes:
      'The first forty offers go to students whose families know nobody to ask: our own offices and kitchens, our suppliers, the council, the hospital.',
  },
  {
    key: 'year-7-costs',
    kind: 'action',
    title: 'Tell families in May what Year 7 will cost',
    weeks: 'Y6 w28 – w31',
    lane: 'community',
    area: ['place', 6],
    owner: 'finance',
    flags: ['disadvantage'],
    notes:
      'Down to the football socks, with the price and where it can be had second-hand. Heads cut what they would not defend.',
  },
  {
    key: 'leavers',
    kind: 'action',
    title: 'Ask leavers which promises they had',
    weeks: 'Y13 w24 – w32',
    lane: 'community',
    area: ['place', 7],
    owner: 'board',
    notes:
      'A trustee and a student sit down with twelve leavers from each sixth form. The answers open the June board meeting.',
  },
];
