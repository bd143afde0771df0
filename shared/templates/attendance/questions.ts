/** What is uncomfortable and has to be talked about. */
import type { PlannedItem } from '../build-plan';

export const questions: readonly PlannedItem[] = [
  {
    key: 'off-roll',
    kind: 'question',
    title: 'Who left our rolls since Year 9, and where are they?',
    weeks: 'Y10 w1 – Y11 w20',
    lane: 'inclusion',
    flags: ['disadvantage', 'send'],
    notes:
      'Bring the names. For each one: whose idea was it, what was the family told, and when did somebody last speak to the young person?',
  },
  {
    key: 'would-i',
    kind: 'question',
    title: 'Would I come, if I were this child?',
    weeks: 'Y8 w8',
    lane: 'personal',
    flags: ['disadvantage'],
    notes:
      'Shadow one student with attendance under 90% for a whole Thursday, bell to bell. Report what happened to them, not what you think of it.',
  },
  {
    key: 'fines',
    kind: 'question',
    title: 'When has a penalty notice brought a child back?',
    area: ['gaps', 19],
    notes:
      'Look at last year’s, by school and by family. Then say what has to have been tried first, in every school alike.',
  },
  {
    key: 'one-person',
    kind: 'risk',
    title: 'It hangs on one person in each school',
    area: ['colleagues', 1],
    owner: 'heads',
    notes:
      'When the attendance officer is away, calls stop. Train a second person in the office by half-term and let them do Fridays.',
  },
  {
    key: 'waiting',
    kind: 'risk',
    title: 'Families wait a year for an assessment',
    weeks: 'R w20 – Y3 w38',
    lane: 'inclusion',
    area: ['gaps', 20],
    owner: 'sencos',
    flags: ['send'],
    notes:
      'Meanwhile the child loses the habit of school. Decide what a school provides while it waits, and keep a common list of who is waiting and since when.',
  },
];
