/** What every child is taught, and how they are helped to learn it: curriculum, teaching, attendance and inclusion. */
import type { PlannedItem } from '../build-plan';

export const promisesInLessons: readonly PlannedItem[] = [
  {
    key: 'stories-by-heart',
    kind: 'entitlement',
    title: 'Stories by heart',
    weeks: 'N–R',
    lane: 'curriculum',
    area: ['weeks', 1],
    owner: 'early-years',
    notes: `The same thirty books and forty songs in every Nursery and Reception, met again and again.

      **We would know:** a visitor asks any child in Reception for a story, and is told one without the page.`,
  },
  {
    key: 'every-subject',
    kind: 'entitlement',
    title: 'Every subject, every year, in an agreed order',
    weeks: 'Y1–Y9',
    lane: 'curriculum',
    area: ['weeks', 2],
    owner: 'subjects',
    notes:
      'Art, music, languages and design keep their hours in the years of national tests. A child who moves between our schools meets nothing twice and misses nothing.',
  },
  {
    key: 'open-doors',
    kind: 'entitlement',
    title: 'No door closed early',
    weeks: 'Y10–Y11',
    lane: 'curriculum',
    area: ['weeks', 3],
    owner: 'education',
    notes:
      'No child is advised out of a subject for the sake of a school’s results. What counts is how few have to change course once they are in Year 12.',
  },
  {
    key: 'destination',
    kind: 'entitlement',
    title: 'A course with an aim',
    weeks: 'Y12–Y13',
    lane: 'curriculum',
    area: ['weeks', 4],
    owner: 'careers',
    notes:
      'Academic, technical or supported: by October half-term of Year 12 each student can say what the course is for. English and mathematics go on until they are passed.',
  },
  {
    key: 'quiet-children',
    kind: 'entitlement',
    title: 'The quiet talk most',
    weeks: 'N–R',
    lane: 'teaching',
    area: ['gaps', 1],
    owner: 'early-years',
    flags: ['disadvantage', 'send'],
    notes:
      'The key person plans three unhurried conversations a day with each child on a short list. The list is drawn up in week 4 and again every half-term.',
  },
  {
    key: 'fluent',
    kind: 'entitlement',
    title: 'Reading taught until it is fluent',
    weeks: 'R–Y4',
    lane: 'teaching',
    area: ['gaps', 2],
    owner: 'education',
    flags: ['disadvantage'],
    notes: `- Daily phonics, with books that hold only the sounds the child has been taught
      - Daily fluency practice after that, in pairs
      - Nobody comes off the list because they have passed the Year 1 check`,
  },
  {
    key: 'second-chance',
    kind: 'entitlement',
    title: 'What was not learnt is taught again, soon',
    weeks: 'Y1–Y11',
    lane: 'teaching',
    area: ['gaps', 3],
    owner: 'education',
    flags: ['disadvantage'],
    notes:
      'Small groups, in school hours, led by somebody who knows the curriculum. No child misses the same subject twice in a term for it.',
  },
  {
    key: 'time-to-act',
    kind: 'entitlement',
    title: 'Feedback, and time to act on it',
    weeks: 'Y7–Y13',
    lane: 'teaching',
    area: ['gaps', 4],
    owner: 'subjects',
    notes: 'Heads of subject open six folders each half-term and look for one thing: a second attempt that is better.',
  },
  {
    key: 'missed',
    kind: 'entitlement',
    title: 'Missed by ten o’clock, welcomed on return',
    weeks: 'N–Y13',
    lane: 'inclusion',
    area: ['gaps', 5],
    owner: 'inclusion',
    flags: ['disadvantage'],
    notes:
      'When a seat is empty, someone whom the family knows rings the same morning. The first words on coming back are “good to see you”; the missed work comes second.',
  },
  {
    key: 'before-diagnosis',
    kind: 'entitlement',
    title: 'Support that does not wait for a diagnosis',
    weeks: 'N–Y13',
    lane: 'inclusion',
    area: ['gaps', 6],
    owner: 'inclusion',
    flags: ['send'],
    notes:
      'A worry that a teacher or parent has on Monday is being acted on in class by Friday, and the special educational needs coordinator looks at it with them after six weeks.',
  },
];
