/** The nine schools, all invented, as they lie on the sketch: primaries on the left, where their children go on the right. */
import type { PlannedItem } from '../build-plan';

const PRIMARY_X = 40;
const MIDDLE_X = 280;
const SECONDARY_X = 520;

export const schools: readonly PlannedItem[] = [
  {
    key: 'pellow',
    kind: 'body',
    title: 'Pellow Street Primary',
    tags: ['primary', 'town'],
    notes: '412 children, 3 to 11. Half of them speak another language at home.',
    free: { x: PRIMARY_X, y: 72 },
  },
  {
    key: 'otterfold',
    kind: 'body',
    title: 'Otterfold Primary',
    tags: ['primary', 'town'],
    notes: '198 children, 3 to 11. Reading in Year 2 is the best in the trust.',
    free: { x: PRIMARY_X, y: 160 },
  },
  {
    key: 'hollin',
    kind: 'body',
    title: 'Hollin Row Primary',
    tags: ['primary', 'coast'],
    notes: '287 children, 4 to 11. Joined in 2024.',
    free: { x: PRIMARY_X, y: 248 },
  },
  {
    key: 'skelder',
    kind: 'body',
    title: 'Skelder Green Primary',
    tags: ['primary', 'village'],
    notes: '94 children, 3 to 11, in four classes. The head teaches two days a week.',
    free: { x: PRIMARY_X, y: 336 },
  },
  {
    key: 'corran',
    kind: 'body',
    title: 'Corran Wharf Primary',
    tags: ['primary', 'coast'],
    notes: '355 children, 3 to 11. Four children in ten have free school meals.',
    free: { x: PRIMARY_X, y: 424 },
  },
  {
    key: 'teasel',
    kind: 'body',
    title: 'Teasel House School',
    tags: ['special'],
    notes: '88 pupils, 4 to 19, with complex needs. Its outreach team works in all the others.',
    free: { x: MIDDLE_X, y: 204 },
  },
  {
    key: 'merrowby',
    kind: 'body',
    title: 'Merrowby High School',
    tags: ['secondary', 'town'],
    notes: '1,240 students, 11 to 18.',
    free: { x: SECONDARY_X, y: 116 },
  },
  {
    key: 'thornsea',
    kind: 'body',
    title: 'Thornsea Academy',
    tags: ['secondary', 'coast'],
    notes: '870 students, 11 to 16. Most go on to Merrowby High or the college in the next town.',
    free: { x: SECONDARY_X, y: 292 },
  },
  {
    key: 'oxenby',
    kind: 'body',
    title: 'Oxenby School',
    tags: ['all-through'],
    notes: '1,060 children, 3 to 18, on one site: the place where we can watch all 570 weeks.',
    free: { x: SECONDARY_X, y: 424 },
  },
];
