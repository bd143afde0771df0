/** What a group has to settle before the promises are promises. */
import type { PlannedItem } from '../build-plan';

export const questions: readonly PlannedItem[] = [
  {
    key: 'what-to-stop',
    kind: 'decision',
    title: 'What we stop, to pay for this',
    area: ['schools', 1],
    owner: 'executive',
    notes:
      'Cost each promise for one year in all schools, the dearest first. A promise without money behind it is taken out or made smaller; it is not left in.',
  },
  {
    key: 'same-or-own',
    kind: 'decision',
    title: 'Same everywhere, or each in its own way',
    area: ['schools', 2],
    owner: 'heads',
    notes:
      'For each promise say what is fixed and what a school decides. Start with the two that the room disagrees about most.',
  },
  {
    key: 'thin-term',
    kind: 'risk',
    title: 'Promises thin out when staff are short',
    area: ['colleagues', 1],
    owner: 'executive',
    notes:
      'Clubs and small groups go first, and they go first in the schools that need them most. Agree beforehand which promises are kept even in the worst week of February.',
  },
  {
    key: 'prove-it',
    kind: 'question',
    title: 'Which promise could we prove we kept last year?',
    area: ['improving', 1],
    notes: 'Take one child from each phase, look for the evidence, and notice how long it takes to find.',
  },
  {
    key: 'late-arrival',
    kind: 'question',
    title: 'What does a child get who joins us in Year 8?',
    weeks: 'Y8 w1 – w14',
    lane: 'inclusion',
    flags: ['disadvantage'],
    notes: 'Four years of promises are behind them. Say which of those can still be made good, and by whom.',
  },
];
