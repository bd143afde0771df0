/** The side of the trust: what only the whole can do for its schools, and for those that are not its own. */
import type { PlannedItem } from '../build-plan';

export const trust: readonly PlannedItem[] = [
  {
    key: 'no-restart',
    kind: 'entitlement',
    title: 'No restart in Year 7',
    weeks: 'Y3 w1 – Y9 w26',
    lane: 'curriculum',
    area: ['weeks', 11],
    owner: 'subjects',
    notes:
      'Year 7 takes for granted what Year 6 has taught, subject by subject, and says so in its plans. Everything else here rests on it, until the courses of Year 10 are chosen.',
  },
  {
    key: 'both-sides',
    kind: 'entitlement',
    title: 'A trusted adult on both sides of the gate',
    weeks: 'Y5–Y8',
    lane: 'inclusion',
    area: ['gaps', 9],
    owner: 'lead',
    flags: ['disadvantage', 'send'],
    notes:
      'For every child, and by name. In the year before and in the year after, the two adults have each other’s number.',
  },
  {
    key: 'calendar',
    kind: 'decision',
    title: 'One calendar for every school',
    weeks: 'Y6 w26',
    lane: 'transitions',
    area: ['schools', 2],
    owner: 'lead',
    transition: { gate: 'y6-y7', side: 'trust', crosses: ['information'], children: ['all'] },
    notes:
      'Visits, tests, INSET days and the two days in Year 7 on one sheet, with the primaries and secondaries that are not ours. Clashes are settled by the trust lead that week.',
  },
  {
    key: 'ten-lines',
    kind: 'decision',
    title: 'Ten lines a child, the same from every school',
    weeks: 'Y6 w26 – w27',
    lane: 'teaching',
    area: ['schools', 3],
    owner: 'lead',
    transition: {
      gate: 'y6-y7',
      side: 'trust',
      crosses: ['information'],
      children: ['all'],
      from: 'year-6',
      to: 'tutor',
    },
    notes:
      'Decided by Year 6 teachers and tutors in one room. A line stays if a tutor can say what they did with it last year.',
  },
  {
    key: 'late-places',
    kind: 'practice',
    title: 'Late places: met within two days',
    weeks: 'Y6 w37 – Y7 w3',
    lane: 'transitions',
    area: ['gaps', 10],
    owner: 'office',
    flags: ['disadvantage'],
    transition: {
      gate: 'y6-y7',
      side: 'trust',
      crosses: ['information', 'relationships'],
      children: ['vulnerable'],
    },
    notes:
      'A child whose place comes in August, or who moves here in September, gets the same ten lines, a walk round and a partner. The office starts it without being asked.',
  },
  {
    key: 'august',
    kind: 'handover',
    title: 'A number to ring in August',
    weeks: 'Y6 w38 – Y7 w1',
    lane: 'community',
    area: ['place', 5],
    owner: 'lead',
    flags: ['disadvantage', 'send'],
    transition: {
      gate: 'y6-y7',
      side: 'trust',
      crosses: ['support', 'relationships'],
      children: ['disadvantaged', 'send', 'vulnerable'],
      from: 'primary-head',
    },
    notes:
      'For six weeks nobody is responsible, and families have most to ask. One phone, answered on weekdays, and two mornings when the building is open. Who takes it over is not settled yet.',
  },
  {
    key: 'report',
    kind: 'action',
    title: 'What crossed and what did not',
    weeks: 'Y7 w12',
    lane: 'transitions',
    area: ['improving', 2],
    owner: 'lead',
    transition: {
      gate: 'y6-y7',
      side: 'trust',
      crosses: ['information'],
      children: ['all'],
      from: 'lead',
      to: 'committee',
    },
    notes: `One page for the Education Committee:

      1. letters answered, files late, families visited
      2. attendance of the children named in June
      3. two things that change before next April`,
  },
];
