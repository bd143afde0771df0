/** What schools lead on behalf of all of them. */
import type { PlannedItem } from '../build-plan';

export const schools: readonly PlannedItem[] = [
  {
    key: 'subject-communities',
    kind: 'responsibility',
    title: 'Run subject communities for all schools',
    owner: 'secondary',
    notes:
      'Each is led by a school that is good at it. They meet twice a term, bring children’s work and share what they plan.',
    enablement: {
      band: 'school',
      raci: { R: ['secondary'], A: ['education'], C: ['teaching-team', 'primary'] },
      daysPerTerm: 8,
      benefits: 'Every teacher of the subject',
    },
  },
  {
    key: 'new-heads',
    kind: 'responsibility',
    title: 'Host visits for heads who are new',
    owner: 'primary',
    notes:
      'Four days in four schools in the first term, each about one thing: budget, safeguarding, teaching, families.',
    enablement: {
      band: 'school',
      raci: { R: ['primary'], A: ['ceo'], C: ['operations'], I: ['secondary'] },
      daysPerTerm: 7,
      benefits: 'Heads in their first year',
    },
  },
];
