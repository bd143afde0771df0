/** The core commitments: what every young child gets. One of them stops at the gate to Year 1, for the room to notice. */
import type { PlannedItem } from '../build-plan';

export const commitments: readonly PlannedItem[] = [
  {
    key: 'own-adult',
    kind: 'entitlement',
    title: 'An adult who is really mine',
    weeks: 'N–R',
    lane: 'inclusion',
    area: ['weeks', 1],
    owner: 'key-person',
    flags: ['disadvantage', 'send'],
    notes:
      'Greets, comforts, changes, eats with the child. When that adult is away, the child knows who comes instead and is told the day before.',
  },
  {
    key: 'five-turns',
    kind: 'entitlement',
    title: 'Conversations of five turns',
    weeks: 'N w1 – Y1 w14',
    lane: 'curriculum',
    area: ['weeks', 2],
    owner: 'lead',
    flags: ['disadvantage'],
    notes:
      'Child, adult, child, adult, child, about what the child is doing. Leaders on a walk round stand still for ten minutes and count how many children had one.',
  },
  {
    key: 'numbers',
    kind: 'entitlement',
    title: 'Numbers to ten, inside out',
    weeks: 'R w1 – Y1 w19',
    lane: 'curriculum',
    area: ['weeks', 3],
    owner: 'lead',
    notes:
      'Seen without counting, split and put together with fingers, dice, steps and spoons. Larger numbers can wait until these are friends.',
  },
  {
    key: 'do-it-myself',
    kind: 'entitlement',
    title: 'Time to do it myself',
    weeks: 'N w1 – Y1 w7',
    lane: 'personal',
    area: ['weeks', 4],
    owner: 'key-person',
    notes:
      'Pour, zip, wait, ask, mend. Adults leave a pause before they help, and the room is laid out so that help is seldom needed.',
  },
  {
    key: 'big-movement',
    kind: 'entitlement',
    title: 'Climb, dig, hang and run before you write',
    weeks: 'N w1 – Y1 w14',
    lane: 'personal',
    area: ['weeks', 5],
    owner: 'lead',
    notes:
      'An hour a day out of doors at least. Strong shoulders make steady hands; each setting has something to hang from.',
  },
  {
    key: 'at-the-door',
    kind: 'entitlement',
    title: 'Ten minutes at the door, twice a day',
    weeks: 'N w1 – Y1 w7',
    lane: 'community',
    area: ['place', 1],
    owner: 'head',
    notes:
      'The key person is free then, and somebody else has the room. A new baby, a bad night, a father on nights: what is heard there shapes the day.',
  },
];
