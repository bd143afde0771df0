/** The eight transitions, each as a handover at its gate: who tells whom what, before the child arrives. */
import type { PlannedItem } from '../build-plan';

export const handovers: readonly PlannedItem[] = [
  {
    key: 'into-nursery',
    kind: 'handover',
    title: 'Into Nursery',
    weeks: 'N w1 – w4',
    lane: 'transitions',
    area: ['weeks', 6],
    transition: { gate: 'into-n', side: 'child', crosses: ['information', 'relationships'], children: ['all'] },
    notes: `**Crosses:** what the child loves, fears and can say; health visitor’s notes; who collects.

      **From** the family **to** the key person.`,
  },
  {
    key: 'nursery-reception',
    kind: 'handover',
    title: 'Nursery to Reception',
    weeks: 'N w33 – R w4',
    lane: 'transitions',
    area: ['weeks', 7],
    transition: { gate: 'n-r', side: 'sending', crosses: ['information', 'relationships'], children: ['all'] },
    notes: `**Crosses:** language, self-care, friendships, early worries.

      **From** the Nursery teacher **to** the Reception teacher, face to face, also where the Nursery is not ours.`,
  },
  {
    key: 'reception-1',
    kind: 'handover',
    title: 'Reception to Year 1',
    weeks: 'R w33 – Y1 w4',
    lane: 'transitions',
    area: ['weeks', 8],
    transition: { gate: 'r-y1', side: 'receiving', crosses: ['curriculum', 'information'], children: ['all'] },
    notes:
      '**Crosses:** sounds known, books read, how the child learns best. The first half-term of Year 1 keeps what worked in Reception.',
  },
  {
    key: 'year-2-3',
    kind: 'handover',
    title: 'Year 2 to Year 3',
    weeks: 'Y2 w33 – Y3 w4',
    lane: 'transitions',
    area: ['weeks', 9],
    transition: { gate: 'y2-y3', side: 'sending', crosses: ['information', 'support'], children: ['all'] },
    notes:
      '**Crosses:** who does not read fluently yet and what is being done. In some places the child changes school here.',
  },
  {
    key: 'year-6-7',
    kind: 'handover',
    title: 'Year 6 to Year 7',
    weeks: 'Y6 w30 – Y7 w7',
    lane: 'transitions',
    area: ['weeks', 10],
    flags: ['disadvantage', 'send'],
    transition: {
      gate: 'y6-y7',
      side: 'sending',
      crosses: ['information', 'curriculum', 'support'],
      children: ['all', 'disadvantaged', 'send'],
    },
    notes: `**Crosses:** work the child is proud of, gaps in knowledge, attendance over three years, support that works.

      **From** the Year 6 teacher **to** the tutor and the subject leads; not a spreadsheet alone.`,
  },
  {
    key: 'year-9-10',
    kind: 'handover',
    title: 'Year 9 to Year 10',
    weeks: 'Y9 w26 – Y10 w3',
    lane: 'transitions',
    area: ['weeks', 11],
    transition: { gate: 'y9-y10', side: 'child', crosses: ['information', 'curriculum'], children: ['all'] },
    notes: '**Crosses:** what was chosen and why, what was closed off, who advised the family.',
  },
  {
    key: 'year-11-12',
    kind: 'handover',
    title: 'Year 11 to Year 12',
    weeks: 'Y11 w33 – Y12 w4',
    lane: 'transitions',
    area: ['weeks', 12],
    transition: { gate: 'y11-y12', side: 'trust', crosses: ['support', 'relationships'], children: ['all'] },
    notes:
      '**Crosses:** the place agreed and a second one in reserve. A named person rings on results day and again in week 3.',
  },
  {
    key: 'after-year-13',
    kind: 'handover',
    title: 'After Year 13',
    weeks: 'Y13 w30 – w38',
    lane: 'transitions',
    area: ['weeks', 13],
    transition: { gate: 'after-y13', side: 'trust', crosses: ['information', 'relationships'], children: ['all'] },
    notes: '**Crosses:** where the young person went and how it is going, asked once more after six months.',
  },
];
