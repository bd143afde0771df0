/** Questions that open the conversation; a group replaces them with its own. */
import type { PlannedItem } from '../build-plan';

export const questions: readonly PlannedItem[] = [
  {
    key: 'where-lost',
    kind: 'question',
    title: 'In which weeks do we lose children, and how would we know?',
    notes: 'Begin with one child whom the room remembers, and walk the journey with them.',
  },
  {
    key: 'same-everywhere',
    kind: 'question',
    title: 'What must be the same in every school, and what must not?',
  },
  {
    key: 'who-carries-most',
    kind: 'question',
    title: 'What would this plan look like to the child who carries the most?',
    weeks: 'Y3 w1',
    lane: 'inclusion',
    flags: ['disadvantage'],
  },
  {
    key: 'year-9',
    kind: 'question',
    title: 'What is Year 9 for?',
    weeks: 'Y9 w1 – w14',
    lane: 'curriculum',
  },
];
