/** When the trust looks again, and at what: each review has an owner, a rhythm and something that follows from it. */
import type { PlannedItem } from '../build-plan';

export const reviews: readonly PlannedItem[] = [
  {
    key: 'first-minutes',
    kind: 'practice',
    title: 'Disadvantage first on every agenda',
    area: ['gaps', 16],
    owner: 'committee',
    flags: ['sdp', 'disadvantage'],
    tags: ['review'],
    notes:
      'The first ten minutes of every review belong to the children who carry the most, with a child’s account before a chart.',
  },
  {
    key: 'week-six',
    kind: 'action',
    title: 'Year 7 at week 6: friend, adult, place, progress',
    weeks: 'Y7 w6',
    lane: 'transitions',
    area: ['weeks', 12],
    owner: 'inclusion',
    tags: ['review'],
    transition: {
      gate: 'y6-y7',
      side: 'receiving',
      crosses: ['support'],
      children: ['all'],
      from: 'teacher',
      to: 'inclusion',
    },
    notes:
      'Four questions about each child, answered by the tutor without notes. Two blanks, and the family is seen before half-term.',
  },
  {
    key: 'authority',
    kind: 'responsibility',
    title: 'Termly meeting with the local authority',
    area: ['place', 1],
    owner: 'inclusion',
    tags: ['review'],
    notes:
      'About children who miss half of school or more, and those missing from education altogether. Each leaves the meeting with one lead agency.',
  },
  {
    key: 'suspensions',
    kind: 'action',
    title: 'Read suspensions child by child',
    weeks: 'every year in week 13, from Year 7 to Year 11',
    lane: 'inclusion',
    area: ['gaps', 17],
    owner: 'committee',
    flags: ['disadvantage', 'send'],
    tags: ['review'],
    notes:
      'Each December two committee members read ten cases from start to finish. Whose needs were seen late? What was the lesson like in which it began?',
  },
  {
    key: 'bought',
    kind: 'decision',
    title: 'What did the targeted money buy?',
    weeks: 'every year in week 14, from Reception to Year 11',
    lane: 'teaching',
    area: ['gaps', 18],
    owner: 'committee',
    flags: ['disadvantage'],
    tags: ['review'],
    notes:
      'Before the pupil premium statements are published by the end of December: keep, grow or stop each line, by what it changed for the children it was meant for.',
  },
];
