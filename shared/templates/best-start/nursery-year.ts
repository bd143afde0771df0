/** The Nursery year, up to the first days of Reception. */
import type { PlannedItem } from '../build-plan';

export const nurseryYear: readonly PlannedItem[] = [
  {
    key: 'first-look',
    kind: 'action',
    title: 'First look at talk',
    weeks: 'N w5 – w7',
    lane: 'teaching',
    area: ['gaps', 3],
    owner: 'senco',
    flags: ['send'],
    notes:
      'Twelve minutes, with an adult the child likes, in English and, with a helper, in the language of home. Results are used the week after.',
  },
  {
    key: 'talk-groups',
    kind: 'practice',
    title: 'Talk groups of four, four times a week',
    weeks: 'N w8 – R w38',
    lane: 'teaching',
    area: ['gaps', 4],
    owner: 'senco',
    flags: ['disadvantage', 'send'],
    notes:
      'The same adult and the same four. Whoever has caught up leaves at half-term and makes room; whoever has not by Easter is seen by a therapist.',
  },
  {
    key: 'ears-eyes-teeth',
    kind: 'action',
    title: 'Ears, eyes and teeth',
    weeks: 'N w9 – w16',
    lane: 'inclusion',
    area: ['gaps', 5],
    owner: 'health',
    flags: ['disadvantage', 'send'],
    notes:
      'Done in the Nursery wherever the service can come. Where a clinic is needed the hub arranges the lift, and asks afterwards whether it happened.',
  },
  {
    key: 'six-mornings',
    kind: 'practice',
    title: 'Six family mornings',
    weeks: 'N w15 – w21',
    lane: 'community',
    area: ['place', 2],
    owner: 'hub',
    flags: ['disadvantage'],
    notes:
      'Sleep, food, play, screens, tempers, teeth: one each week, led by a parent who has been through it and a health visitor. The one for fathers is on a Saturday.',
  },
  {
    key: 'all-nurseries-tell',
    kind: 'handover',
    title: 'Every Nursery is heard',
    weeks: 'N w31 – R w1',
    lane: 'transitions',
    area: ['weeks', 8],
    owner: 'lead',
    transition: {
      gate: 'n-r',
      side: 'sending',
      crosses: ['information', 'relationships', 'support'],
      children: ['all'],
      from: 'other-nurseries',
      to: 'reception',
    },
    notes:
      'Those that are not ours as well: an afternoon of their time, which the trust pays for, and a telephone call to each childminder. Ten minutes for a child.',
  },
  {
    key: 'hour-in-reception',
    kind: 'action',
    title: 'An hour in Reception',
    weeks: 'N w34 – w36',
    lane: 'personal',
    area: ['weeks', 9],
    owner: 'key-person',
    transition: { gate: 'n-r', side: 'child', crosses: ['relationships'], children: ['all'] },
    notes:
      'With the key person the first time, with a friend the second. The child chooses the peg, and the peg is kept.',
  },
];
