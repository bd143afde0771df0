/** The side of the child and the family: what they bring, what they are told, what they are asked. */
import type { PlannedItem } from '../build-plan';

export const childAndFamily: readonly PlannedItem[] = [
  {
    key: 'costs',
    kind: 'handover',
    title: 'What Year 7 costs, on one page',
    weeks: 'Y6 w27 – w28',
    lane: 'community',
    area: ['place', 1],
    owner: 'office',
    flags: ['disadvantage'],
    transition: {
      gate: 'y6-y7',
      side: 'child',
      crosses: ['information'],
      children: ['all'],
      from: 'office',
      to: 'families',
    },
    notes:
      'Uniform, bus, lunches, equipment, trips until Christmas, and beside each line what the trust pays and for whom. Out before anybody has bought a blazer.',
  },
  {
    key: 'letter',
    kind: 'handover',
    title: 'A letter to my tutor',
    weeks: 'Y6 w31 – w34',
    lane: 'personal',
    area: ['weeks', 1],
    owner: 'year-6',
    transition: {
      gate: 'y6-y7',
      side: 'child',
      crosses: ['relationships', 'information'],
      children: ['all'],
      from: 'year-6',
      to: 'tutor',
    },
    notes: `Three things, in the child’s own hand, drawn or dictated if that is easier:

      - what I am good at
      - what I am hoping for
      - what would make the first week easier`,
  },
  {
    key: 'coffee',
    kind: 'handover',
    title: 'Coffee with the head of year, in the primary hall',
    weeks: 'Y6 w32 – w33',
    lane: 'community',
    area: ['place', 2],
    owner: 'primary-head',
    flags: ['disadvantage'],
    transition: {
      gate: 'y6-y7',
      side: 'child',
      crosses: ['relationships'],
      children: ['disadvantaged'],
      from: 'primary-head',
      to: 'year-7',
    },
    notes:
      'At collection time, for families who will not come to the secondary school of an evening. They are invited in person by somebody who has known them for years.',
  },
  {
    key: 'bus',
    kind: 'action',
    title: 'The journey, practised on a school morning',
    weeks: 'Y6 w35 – w36',
    lane: 'community',
    area: ['gaps', 1],
    owner: 'family-team',
    flags: ['disadvantage', 'send'],
    transition: { gate: 'y6-y7', side: 'child', crosses: ['support'], children: ['disadvantaged', 'send'] },
    notes:
      'With the pass that will be used, at the hour it will be used: once with an adult, once with the child who lives nearest.',
  },
  {
    key: 'first-friday',
    kind: 'action',
    title: 'A call home by the first Friday',
    weeks: 'Y7 w1',
    lane: 'community',
    area: ['place', 3],
    owner: 'tutor',
    transition: {
      gate: 'y6-y7',
      side: 'child',
      crosses: ['relationships', 'information'],
      children: ['all'],
      from: 'tutor',
      to: 'families',
    },
    notes:
      'One thing that the child did well and one question: what should we know? Thirty calls take a tutor three hours, so three hours of cover are planned.',
  },
  {
    key: 'what-we-missed',
    kind: 'action',
    title: 'Ten families tell us what we missed',
    weeks: 'Y7 w8 – w9',
    lane: 'community',
    area: ['place', 4],
    owner: 'lead',
    transition: {
      gate: 'y6-y7',
      side: 'child',
      crosses: ['information'],
      children: ['all'],
      from: 'families',
      to: 'lead',
    },
    notes:
      'Among them two whose child does not want to come, and three whose child gets SEND support. Somewhere warm, with the younger ones looked after.',
  },
];
