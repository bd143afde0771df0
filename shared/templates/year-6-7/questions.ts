/** What the room has to talk about before it agrees a date. */
import type { PlannedItem } from '../build-plan';

export const questions: readonly PlannedItem[] = [
  {
    key: 'whom-lost',
    kind: 'question',
    title: 'Whom did we lose between July and October?',
    weeks: 'Y7 w5',
    lane: 'inclusion',
    flags: ['disadvantage'],
    notes:
      'Think of last year, and of one child. At which of these weeks would somebody have noticed, had it been anybody’s job?',
  },
  {
    key: 'taken-away',
    kind: 'question',
    title: 'What do we take away from an eleven-year-old?',
    weeks: 'Y7 w3 – w5',
    lane: 'personal',
    notes:
      'In July they ran the library and looked after the youngest. In September they ask to use the toilet. What could they keep?',
  },
  {
    key: 'september-test',
    kind: 'decision',
    title: 'Whether to test in the first weeks, and why',
    weeks: 'Y7 w2 – w4',
    lane: 'curriculum',
    area: ['schools', 4],
    owner: 'subjects',
    notes:
      'Name what the test would tell us that Year 6 cannot, and what would be different on Monday. If there is no answer, leave it out.',
  },
  {
    key: 'goodwill',
    kind: 'risk',
    title: 'It rests on goodwill in the busiest month',
    area: ['colleagues', 1],
    owner: 'committee',
    notes:
      'About twelve days of cover for each secondary. Either they stand in the budget by March, or the visits stop in the first year with a staffing gap.',
  },
  {
    key: 'other-schools',
    kind: 'risk',
    title: 'Children from schools that are not ours',
    weeks: 'Y6 w27 – w36',
    lane: 'transitions',
    area: ['place', 6],
    owner: 'lead',
    notes:
      'They come with the thinnest file, and often singly. Offer those primaries the same dates, the cover included.',
  },
];
