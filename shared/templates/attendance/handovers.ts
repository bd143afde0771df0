/** What about attendance and inclusion has to cross a transition, so that nobody starts again from nothing. */
import type { PlannedItem } from '../build-plan';

export const handovers: readonly PlannedItem[] = [
  {
    key: 'into-nursery',
    kind: 'handover',
    title: 'Families who nearly did not come',
    weeks: 'N w1 – w3',
    lane: 'transitions',
    area: ['place', 2],
    owner: 'family-team',
    flags: ['disadvantage'],
    notes:
      'Health visitors and family support say, with consent, who hesitated and over what. The Nursery answers that before anything else.',
  },
  {
    key: 'to-reception',
    kind: 'handover',
    title: 'Which mornings were hard, and why',
    weeks: 'N w35 – R w3',
    lane: 'transitions',
    area: ['weeks', 8],
    owner: 'champion',
    flags: ['disadvantage'],
    notes:
      'From the Nursery to the Reception teacher, for every child who missed a day in five. Reception rings these families in August.',
  },
  {
    key: 'to-year-1',
    kind: 'handover',
    title: 'Support goes up with the child',
    weeks: 'R w34 – Y1 w4',
    lane: 'transitions',
    area: ['weeks', 9],
    owner: 'sencos',
    flags: ['send'],
    notes:
      'The adult who gave it shows the next adult, in the room, for a morning. A form records that this took place; it does not replace it.',
  },
  {
    key: 'to-year-7',
    kind: 'handover',
    title: 'Three years of attendance, with the reasons',
    weeks: 'Y6 w28 – Y7 w3',
    lane: 'transitions',
    area: ['weeks', 10],
    owner: 'champion',
    flags: ['disadvantage'],
    notes:
      'A percentage hides whether it was one operation or every Friday. Both champions sit down with the list for an hour in June.',
  },
  {
    key: 'to-year-12',
    kind: 'handover',
    title: 'Whom to ring in September',
    weeks: 'Y11 w34 – Y12 w4',
    lane: 'transitions',
    area: ['weeks', 11],
    owner: 'inclusion',
    flags: ['disadvantage', 'send'],
    notes:
      'With the student’s agreement the college gets one name from us and we get one from them. In week 4 the two compare who has turned up.',
  },
  {
    key: 'after-school',
    kind: 'handover',
    title: 'Support that does not stop at eighteen',
    weeks: 'Y13 w20 – w38',
    lane: 'transitions',
    area: ['place', 3],
    owner: 'sencos',
    flags: ['send'],
    notes:
      'An education, health and care plan can last until 25. Each student who has one leaves with the name of the person at college or work who has read it.',
  },
];
