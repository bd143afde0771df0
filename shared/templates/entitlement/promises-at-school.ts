/** What every child gets beyond lessons: personal development, family and community, transitions. */
import type { PlannedItem } from '../build-plan';

export const promisesAtSchool: readonly PlannedItem[] = [
  {
    key: 'outside',
    kind: 'entitlement',
    title: 'Outside every day',
    weeks: 'N–R',
    lane: 'personal',
    area: ['weeks', 5],
    owner: 'early-years',
    notes:
      'In all weathers: boots and coats belong to the school. Mud, climbing and water are planned for, with an adult who joins in.',
  },
  {
    key: 'club',
    kind: 'entitlement',
    title: 'A choir, a team or a club, every term',
    weeks: 'Y1–Y13',
    lane: 'personal',
    area: ['weeks', 6],
    owner: 'heads',
    flags: ['disadvantage'],
    notes:
      'Counted child by child. At least half of what is on offer happens at lunchtime, so that nobody who takes a bus or collects a sister is left out.',
  },
  {
    key: 'away',
    kind: 'entitlement',
    title: 'Two nights away before Year 7',
    weeks: 'Y3–Y6',
    lane: 'personal',
    area: ['weeks', 7],
    owner: 'heads',
    notes:
      'For those who cannot sleep away from home there is a long day instead, planned with the family and never presented as second best.',
  },
  {
    key: 'workplaces',
    kind: 'entitlement',
    title: 'Someone at work every year, a placement by 16',
    weeks: 'Y7–Y13',
    lane: 'personal',
    area: ['place', 1],
    owner: 'careers',
    notes:
      'At least one employer, one college and one apprentice are met each year. Another placement comes before 18.',
  },
  {
    key: 'first-hello',
    kind: 'entitlement',
    title: 'A first meeting where the family chooses',
    weeks: 'N w1 – w5',
    lane: 'community',
    area: ['place', 2],
    owner: 'early-years',
    notes:
      'At home, at the library, at a grandmother’s. Two adults go; one of them will be the child’s key person. An interpreter is booked, not borrowed from the children.',
  },
  {
    key: 'no-hidden-cost',
    kind: 'entitlement',
    title: 'No hidden cost of coming to school',
    weeks: 'N–Y13',
    lane: 'community',
    area: ['place', 3],
    owner: 'finance',
    flags: ['disadvantage'],
    notes:
      'Uniform, trips, ingredients, revision guides: all on one page before the year starts. Families who are entitled to help get it without having to ask.',
  },
  {
    key: 'good-news',
    kind: 'entitlement',
    title: 'Good news that is about this child',
    weeks: 'N–Y13',
    lane: 'community',
    area: ['place', 4],
    owner: 'heads',
    notes:
      'Twice a half-term, in the language the family speaks at home: something the child has done, said by the adult who saw it.',
  },
  {
    key: 'expected',
    kind: 'entitlement',
    title: 'Expected by name at every new door',
    weeks: 'N–Y13',
    lane: 'transitions',
    area: ['weeks', 8],
    owner: 'education',
    flags: ['disadvantage', 'send'],
    notes:
      'Before each of the eight transitions the child has met the adult who will greet them, and that adult has read a page that the child helped to write.',
  },
];
