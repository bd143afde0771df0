/** Before the first week and in the first month: how a child and a family come in. */
import type { PlannedItem } from '../build-plan';

export const intoNursery: readonly PlannedItem[] = [
  {
    key: 'not-coming',
    kind: 'action',
    title: 'Who is missing?',
    weeks: 'N w1',
    lane: 'community',
    area: ['gaps', 1],
    owner: 'hub',
    flags: ['disadvantage'],
    transition: {
      gate: 'into-n',
      around: [-12, -6],
      side: 'trust',
      crosses: ['support'],
      children: ['disadvantaged'],
      from: 'hub',
      to: 'head',
    },
    notes:
      'Some families never take up the hours that are paid for. Street by street, with the local authority’s list: which of them are they, who knows them, who knocks?',
  },
  {
    key: 'two-year-check',
    kind: 'handover',
    title: 'The check at two',
    weeks: 'N w1',
    lane: 'inclusion',
    area: ['gaps', 2],
    owner: 'senco',
    flags: ['send'],
    transition: {
      gate: 'into-n',
      around: [-8, -4],
      side: 'sending',
      crosses: ['information', 'support'],
      children: ['all'],
      from: 'health',
      to: 'key-person',
    },
    notes:
      'Health visitor, parent and key person, fifteen minutes. Hearing and first words come first, and help that was recommended starts before the place does.',
  },
  {
    key: 'home-first',
    kind: 'handover',
    title: 'A visit home, with a book',
    weeks: 'N w1',
    lane: 'transitions',
    area: ['weeks', 6],
    owner: 'key-person',
    flags: ['disadvantage'],
    transition: {
      gate: 'into-n',
      around: [-3, 0],
      side: 'child',
      crosses: ['relationships', 'information'],
      children: ['all'],
      to: 'key-person',
    },
    notes:
      'No clipboard. The key person plays, and learns the words that this family uses for tired, hungry and toilet. A park bench will do where home is not the place.',
  },
  {
    key: 'own-pace',
    kind: 'practice',
    title: 'Settling in at the child’s pace',
    weeks: 'N w1 – w4',
    lane: 'transitions',
    area: ['weeks', 7],
    owner: 'key-person',
    transition: { gate: 'into-n', side: 'receiving', crosses: ['relationships'], children: ['all'] },
    notes:
      'A parent stays until the child lets go. One who cries at ten is rung about at eleven, not told about at three.',
  },
];
