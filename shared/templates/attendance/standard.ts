/** What is the same in every school, for every child. */
import type { PlannedItem } from '../build-plan';

export const standard: readonly PlannedItem[] = [
  {
    key: 'belong',
    kind: 'entitlement',
    title: 'Somebody is glad that you are here',
    weeks: 'N–Y13',
    lane: 'inclusion',
    area: ['weeks', 1],
    owner: 'heads',
    flags: ['sdp'],
    tags: ['standard'],
    notes:
      'Met at the gate by name, every day, by an adult who stays for the year. Ask children in the winter survey who that adult is: nobody should leave the line empty.',
  },
  {
    key: 'lessons-for-all',
    kind: 'entitlement',
    title: 'Lessons that everybody can get into',
    weeks: 'N–Y13',
    lane: 'teaching',
    area: ['gaps', 1],
    owner: 'education',
    flags: ['sdp', 'send'],
    tags: ['standard'],
    notes:
      'The shared curriculum says, for each unit, where children are likely to get stuck and what helps there. Adjustments are planned before the lesson, not handed out during it.',
  },
  {
    key: 'same-codes',
    kind: 'practice',
    title: 'One register, coded alike in every school',
    weeks: 'R–Y13',
    lane: 'inclusion',
    area: ['weeks', 2],
    owner: 'champion',
    flags: ['sdp'],
    tags: ['standard'],
    notes:
      'Twenty real absences are coded by every office once a term and compared. Until the answers agree, figures of different schools are not set side by side.',
  },
  {
    key: 'first-day',
    kind: 'practice',
    title: 'First day of absence: a call before ten',
    weeks: 'R–Y11',
    lane: 'community',
    area: ['weeks', 3],
    owner: 'champion',
    flags: ['sdp', 'disadvantage'],
    tags: ['standard'],
    notes:
      'Children with a social worker are rung first. The caller asks what would make tomorrow possible and writes the answer where the tutor sees it.',
  },
  {
    key: 'five-days',
    kind: 'practice',
    title: 'Act at five days missed, not at nineteen',
    weeks: 'R–Y11',
    lane: 'inclusion',
    area: ['weeks', 4],
    owner: 'champion',
    flags: ['disadvantage'],
    tags: ['standard'],
    notes:
      'Nineteen days in a year is a child who is persistently absent. At five, tutor and family agree one change and a date to look at it again.',
  },
  {
    key: 'way-back',
    kind: 'practice',
    title: 'The first hour back',
    weeks: 'Y1–Y13',
    lane: 'teaching',
    area: ['gaps', 2],
    owner: 'education',
    tags: ['standard'],
    notes: `After three days or more away:

      1. a known adult at the door
      2. the two things from each subject that the next lesson needs
      3. a partner who has agreed to help`,
  },
  {
    key: 'part-time',
    kind: 'practice',
    title: 'No part-time timetable without an end date',
    weeks: 'R–Y11',
    lane: 'inclusion',
    area: ['gaps', 3],
    owner: 'inclusion',
    flags: ['send'],
    tags: ['standard'],
    notes:
      'Agreed with the parent, six weeks at most, seen weekly. The Director of Inclusion holds the list for all schools and reads out any that has been renewed.',
  },
];
