/** What is for some children and students, from Year 7 to Year 13. */
import type { PlannedItem } from '../build-plan';

export const targetedLater: readonly PlannedItem[] = [
  {
    key: 'first-ten',
    kind: 'action',
    title: 'Ten strong days',
    weeks: 'Y7 w1 – w2',
    lane: 'personal',
    area: ['weeks', 6],
    owner: 'champion',
    flags: ['disadvantage', 'send'],
    tags: ['targeted'],
    notes:
      'A breakfast table, a named older student, a check at two o’clock. By day ten each of them has been praised by four different adults.',
  },
  {
    key: 'year-8-spring',
    kind: 'action',
    title: 'Something in Year 8 worth getting up for',
    weeks: 'Y8 w16 – w26',
    lane: 'personal',
    area: ['weeks', 7],
    owner: 'heads',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'A production, a build, an expedition: rehearsed on the mornings when absence is highest. Places are kept for students who have stopped putting their hand up.',
  },
  {
    key: 'anxious',
    kind: 'practice',
    title: 'Small steps back for those who cannot come in',
    weeks: 'Y7 w8 – Y11 w30',
    lane: 'inclusion',
    area: ['gaps', 11],
    owner: 'inclusion',
    flags: ['send'],
    tags: ['targeted'],
    notes:
      'A ladder of six steps, drawn with the student and the parent, from a walk past the gate to a full day. One member of staff holds it for as long as it takes.',
  },
  {
    key: 'choose-early',
    kind: 'action',
    title: 'First appointment for those who miss most',
    weeks: 'Y9 w14 – w18',
    lane: 'curriculum',
    area: ['gaps', 12],
    owner: 'education',
    flags: ['disadvantage', 'send'],
    tags: ['targeted'],
    notes:
      'Advice on Year 10 begins with them, before groups fill. If a course that would bring a student in does not exist, that is said while it can still be arranged.',
  },
  {
    key: 'elsewhere',
    kind: 'responsibility',
    title: 'Whoever is taught elsewhere is still ours',
    weeks: 'Y9 w1 – Y11 w38',
    lane: 'curriculum',
    area: ['gaps', 13],
    owner: 'inclusion',
    flags: ['disadvantage', 'send'],
    tags: ['targeted'],
    notes:
      'For every student in alternative provision: a visit each fortnight, the same curriculum in English and mathematics, and a date on which coming back is discussed.',
  },
  {
    key: 'exam-year',
    kind: 'action',
    title: 'Mornings in the exam year',
    weeks: 'Y11 w16 – w32',
    lane: 'teaching',
    area: ['gaps', 14],
    owner: 'champion',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'A taxi on exam days is cheaper than a missed paper. The list of who may need one, and who can ring them awake, is ready before the mock exams.',
  },
  {
    key: 'sixth-form-money',
    kind: 'action',
    title: 'Bursary, bus, week 1',
    weeks: 'Y12 w1 – w4',
    lane: 'community',
    area: ['gaps', 15],
    owner: 'family-team',
    flags: ['disadvantage'],
    tags: ['targeted'],
    notes:
      'Forms are filled in together during enrolment. A student who waits until October for the fare has learnt to stay at home by then.',
  },
];
