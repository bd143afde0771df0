/** Responsibilities, decisions and risks: who answers for what, and what the board should know. */
import type { PlannedItem } from '../build-plan';

export const governance: readonly PlannedItem[] = [
  {
    key: 'broker',
    kind: 'responsibility',
    title: 'Broker help between schools within ten days',
    area: ['schools', 7],
    owner: 'enablement',
    notes: 'A head asks once, in any form. One person finds who can help and by when.',
    enablement: {
      band: 'team',
      function: 'broker',
      domain: 'educational',
      raci: { R: ['enablement'], A: ['director-education'], C: ['inclusion-team', 'primary-heads'], I: ['executive'] },
      daysPerTerm: 14,
      friction: 'A head asks once, not five people in turn.',
      benefits: 'All nine schools',
    },
  },
  {
    key: 'monday-data',
    kind: 'responsibility',
    title: 'Attendance and reading figures, every Monday',
    area: ['schools', 8],
    owner: 'director-education',
    tags: ['data'],
    notes: 'The same page for all nine schools. No ranking.',
    enablement: {
      band: 'leadership',
      domain: 'educational',
      raci: {
        R: ['director-education'],
        A: ['ceo'],
        C: ['secondary-heads'],
        I: ['education-committee', 'local-bodies'],
      },
      daysPerTerm: 6,
      resource: 'One set of figures that everybody trusts.',
      benefits: 'All nine schools',
    },
  },
  {
    key: 'bridge-week',
    kind: 'responsibility',
    title: 'Bridge week, led by both schools',
    weeks: 'Y6 w37 – w38',
    lane: 'transitions',
    area: ['weeks', 24],
    owner: 'enablement',
    enablement: {
      band: 'school',
      raci: { R: ['primary-heads', 'secondary-heads'], A: ['director-education'], C: ['enablement', 'local-bodies'] },
      daysPerTerm: { autumn: 2, spring: 2, summer: 14 },
      expertise: 'What the Year 6 and Year 7 teachers know of each child.',
      benefits: 'The primaries and secondaries of Merrowby',
    },
  },
  {
    key: 'early-years-post',
    kind: 'decision',
    title: 'One early years lead for the trust',
    area: ['weeks', 25],
    owner: 'board',
    status: 'done',
    due: { date: '2026-03-19' },
    notes: 'Decided by the board on the executive’s recommendation; heads were consulted.',
  },
  {
    key: 'delegation',
    kind: 'decision',
    title: 'What stays with Local Governing Bodies',
    area: ['improving', 5],
    owner: 'board',
    status: 'proposed',
    due: { term: 'spring', year: 2027 },
    notes: `Three models are on the table:

      1. as now, with a shorter list
      2. hubs of three schools
      3. advisory boards only`,
  },
  {
    key: 'mathematics-teachers',
    kind: 'risk',
    title: 'Too few mathematics teachers from 2028',
    area: ['colleagues', 6],
    owner: 'operations',
    notes:
      'Four of eleven in the secondaries are over 58. **Cost if it happens:** about 900 lessons a year without a specialist.',
  },
  {
    key: 'falling-rolls',
    kind: 'risk',
    title: 'Fewer children: rolls fall by 9% by 2030',
    weeks: 'N–Y2',
    lane: 'community',
    area: ['schools', 10],
    owner: 'finance-committee',
    status: 'agreed',
    tags: ['finance'],
  },
  {
    key: 'two-heads',
    kind: 'risk',
    title: 'Two heads may leave in the same summer',
    area: ['improving', 6],
    owner: 'ceo',
    flags: ['confidential'],
  },
];
