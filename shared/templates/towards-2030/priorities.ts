/** Six areas with four priorities each. Starred ones are carried in every school's own plan. */
import type { PlannedItem } from '../build-plan';
import type { UsualArea } from '../usual-areas';

type Owner = 'board' | 'ceo' | 'education' | 'inclusion' | 'operations';
type Line = readonly [title: string, owner: Owner, star?: '★'];

const areas: readonly (readonly [area: UsualArea, lines: readonly Line[]])[] = [
  [
    'weeks',
    [
      ['Trust curriculum', 'education', '★'],
      ['Attendance, inclusion and transitions', 'inclusion', '★'],
      ['Best start in life', 'education', '★'],
      ['Outstanding personal development', 'inclusion'],
    ],
  ],
  [
    'gaps',
    [
      ['Trust-wide development of teaching', 'education', '★'],
      ['Disadvantage first', 'inclusion', '★'],
      ['Catch-up, keep-up', 'education', '★'],
      ['All leaders are leaders of SEND', 'inclusion'],
    ],
  ],
  [
    'place',
    [
      ['Recruitment of pupils built on reputation', 'ceo'],
      ['Trust growth', 'board'],
      ['Collaboration with local trusts, authorities and partners', 'ceo'],
      ['Sector reputation and influence', 'ceo'],
    ],
  ],
  [
    'colleagues',
    [
      ['Recruitment and retention', 'operations'],
      ['Professional development', 'education'],
      ['Induction', 'operations'],
      ['Well-being and mental health', 'operations'],
    ],
  ],
  [
    'schools',
    [
      ['Trust improvement model', 'education'],
      ['Financial stability and clarity', 'operations'],
      ['Professional services', 'operations'],
      ['IT strategy', 'operations'],
    ],
  ],
  [
    'improving',
    [
      ['Trust leadership curriculum', 'ceo'],
      ['Networks and subject communities', 'education'],
      ['Lateral leadership: a fifth of the time', 'ceo'],
      ['Succession planning', 'board'],
    ],
  ],
];

export const priorities: readonly PlannedItem[] = areas.flatMap(([area, lines]) =>
  lines.map(
    ([title, owner, star], n): PlannedItem => ({
      key: `${area}-${n + 1}`,
      kind: 'priority',
      title,
      area: [area, n + 1],
      owner,
      ...(star && { flags: ['sdp'] }),
    }),
  ),
);

export const people: readonly PlannedItem[] = [
  { key: 'board', kind: 'body', title: 'Board of Trustees' },
  { key: 'ceo', kind: 'role', title: 'Chief executive' },
  { key: 'education', kind: 'role', title: 'Director of Education' },
  { key: 'inclusion', kind: 'role', title: 'Director of Inclusion' },
  { key: 'operations', kind: 'role', title: 'Chief operating officer' },
];

/** The seven first steps, due in the autumn term of a school year. */
export function steps(year: number): readonly PlannedItem[] {
  const lines: readonly (readonly [title: string, owner: Owner])[] = [
    ['Performance and targets agreed with each school', 'ceo'],
    ['Induction and line management for every colleague', 'operations'],
    ['A strong start, and attendance from the first day', 'inclusion'],
    ['Best start in life: first commitments chosen', 'education'],
    ['The shared curriculum in use', 'education'],
    ['Development of teaching begun in every school', 'education'],
    ['A new finance system', 'operations'],
  ];
  return lines.map(([title, owner], n) => ({
    key: `step-${n + 1}`,
    kind: 'action',
    title,
    owner,
    due: { term: 'autumn', year },
  }));
}
