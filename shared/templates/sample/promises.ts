/** The entitlements of the sample trust: what every child gets, whichever of the nine schools they attend. */
import type { PlannedItem } from '../build-plan';

export const promises: readonly PlannedItem[] = [
  {
    key: 'same-order',
    kind: 'entitlement',
    title: 'The same curriculum in the same order',
    weeks: 'N–Y9',
    lane: 'curriculum',
    area: ['weeks', 5],
    owner: 'director-education',
    notes:
      'Sixty-one children moved between our schools last year. None of them should meet the Romans twice and electricity never.',
  },
  {
    key: 'help-in-a-week',
    kind: 'entitlement',
    title: 'Help within a week when learning slips',
    weeks: 'Y1–Y11',
    lane: 'teaching',
    area: ['gaps', 5],
    owner: 'reading-lead',
    flags: ['disadvantage'],
  },
  {
    key: 'known-adult',
    kind: 'entitlement',
    title: 'One adult who knows you and your family',
    weeks: 'N–Y13',
    lane: 'inclusion',
    area: ['gaps', 6],
    owner: 'director-inclusion',
    flags: ['disadvantage', 'send'],
  },
  {
    key: 'outdoors',
    kind: 'entitlement',
    title: 'Outdoors every day',
    weeks: 'N–R',
    lane: 'personal',
    area: ['weeks', 6],
    owner: 'early-years-lead',
    notes: 'Whatever the weather. Hollin Row uses the beach; Pellow Street has a yard and a plan for it.',
  },
  {
    key: 'twelve-experiences',
    kind: 'entitlement',
    title: 'Twelve experiences before you leave',
    weeks: 'Y3–Y13',
    lane: 'personal',
    area: ['weeks', 7],
    owner: 'executive',
    flags: ['sdp'],
    notes:
      'A stage, a summit, a night away, a vote, a job interview and seven more. Free for any child who could not pay.',
  },
];
