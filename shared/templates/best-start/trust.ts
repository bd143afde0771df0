/** What the trust has to decide, watch and ask itself. */
import type { PlannedItem } from '../build-plan';

export const trust: readonly PlannedItem[] = [
  {
    key: 'swap-rooms',
    kind: 'practice',
    title: 'Nursery, Reception and Year 1 swap rooms',
    weeks: 'R w10 – Y1 w30',
    lane: 'teaching',
    area: ['improving', 1],
    owner: 'lead',
    notes:
      'A day each half-term, cover paid. Each writes down one thing to copy, and one thing that they had thought the others did.',
  },
  {
    key: 'five-children',
    kind: 'practice',
    title: 'Five children, followed',
    weeks: 'N w6 – Y1 w30',
    lane: 'inclusion',
    area: ['improving', 2],
    owner: 'lead',
    flags: ['disadvantage'],
    notes:
      'In each school, three of them disadvantaged. A morning a term beside each child; what was seen is told to heads as a story, with the numbers afterwards.',
  },
  {
    key: 'teacher-in-nursery',
    kind: 'decision',
    title: 'A qualified teacher in every Nursery',
    area: ['colleagues', 1],
    owner: 'executive',
    notes:
      'Cost it for three years, school by school. Where the money does not reach, say who leads practice in that room and when the question comes back.',
  },
  {
    key: 'therapy-wait',
    kind: 'risk',
    title: 'A long wait for speech therapy',
    weeks: 'N w10 – R w20',
    lane: 'inclusion',
    area: ['gaps', 11],
    owner: 'senco',
    flags: ['send'],
    notes:
      'Those are the months that count double. Price a therapist shared by our schools against what late help costs in Year 3.',
  },
  {
    key: 'falling-rolls',
    kind: 'risk',
    title: 'Fewer births: the Nursery is the first to close',
    area: ['schools', 2],
    owner: 'executive',
    notes:
      'It loses money before the school does. Decide now, calmly, below what number two Nurseries become one and how families would get there.',
  },
  {
    key: 'whose-in-year-1',
    kind: 'question',
    title: 'Who is the key person in Year 1?',
    weeks: 'Y1 w2 – w3',
    lane: 'inclusion',
    flags: ['disadvantage'],
    notes:
      'The commitment ends on the last day of Reception and thirty children share one adult. Does anything take its place?',
  },
  {
    key: 'first-met-at-five',
    kind: 'question',
    title: 'Whom do we meet for the first time at five?',
    area: ['gaps', 12],
    flags: ['disadvantage'],
    notes:
      'Count last year’s. Ask three of those families where they had been until then, and what would have brought them sooner.',
  },
  {
    key: 'because-of-year-1',
    kind: 'question',
    title: 'What do fours do only because Year 1 is coming?',
    weeks: 'R w22 – w26',
    lane: 'curriculum',
    notes:
      'List it on one side of the flip chart. On the other: what would a five-year-old arrive with instead, if we stopped?',
  },
];
