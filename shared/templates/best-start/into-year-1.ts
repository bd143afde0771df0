/** From Reception to Year 1: the change that looks smallest and is not. */
import type { PlannedItem } from '../build-plan';

export const intoYear1: readonly PlannedItem[] = [
  {
    key: 'profile',
    kind: 'handover',
    title: 'The profile, child by child',
    weeks: 'R w34 – w36',
    lane: 'transitions',
    area: ['weeks', 11],
    owner: 'reception',
    transition: {
      gate: 'r-y1',
      side: 'sending',
      crosses: ['information', 'curriculum'],
      children: ['all'],
      from: 'reception',
      to: 'year-1',
    },
    notes:
      'All seventeen goals of the early years profile, the two teachers side by side. They stop where a goal was missed and add what a tick cannot say: what this child does when happy.',
  },
  {
    key: 'still-early',
    kind: 'handover',
    title: 'Not there yet: who teaches what next',
    weeks: 'R w35 – Y1 w7',
    lane: 'inclusion',
    area: ['gaps', 9],
    owner: 'senco',
    flags: ['disadvantage', 'send'],
    transition: {
      gate: 'r-y1',
      side: 'sending',
      crosses: ['support', 'curriculum'],
      children: ['disadvantaged', 'send'],
      from: 'senco',
      to: 'year-1',
    },
    notes:
      'For each child without a good level of development: two things to be taught, the adult who teaches them, and a look before October half-term at whether it worked.',
  },
  {
    key: 'old-room',
    kind: 'action',
    title: 'Parents meet Year 1 in the old room',
    weeks: 'R w36 – w37',
    lane: 'community',
    area: ['place', 4],
    owner: 'year-1',
    transition: { gate: 'r-y1', side: 'child', crosses: ['relationships'], children: ['all'], to: 'year-1' },
    notes:
      'At half past three and again at six. The children show the new teacher what they are proud of; nobody gives a talk.',
  },
  {
    key: 'opens-as-closed',
    kind: 'practice',
    title: 'Year 1 opens as Reception closed',
    weeks: 'Y1 w1 – w7',
    lane: 'transitions',
    area: ['weeks', 12],
    owner: 'year-1',
    transition: { gate: 'r-y1', side: 'receiving', crosses: ['curriculum', 'relationships'], children: ['all'] },
    notes:
      'Blocks, sand, an open door to the outside. Whole-class teaching starts at ten minutes and grows week by week, as the children show that they are ready for it.',
  },
  {
    key: 'who-misses',
    kind: 'action',
    title: 'Six weeks in: who misses Reception?',
    weeks: 'Y1 w6',
    lane: 'personal',
    area: ['gaps', 10],
    owner: 'head',
    transition: { gate: 'r-y1', side: 'trust', crosses: ['support'], children: ['all'], from: 'reception', to: 'head' },
    notes: 'The Reception teacher spends a morning in Year 1 and tells the head what has gone quiet, and in whom.',
  },
];
