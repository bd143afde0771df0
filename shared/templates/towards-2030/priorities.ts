/** Six areas with four priorities each. Starred ones are carried in every school's own plan. */
import type { PlannedItem } from '../build-plan';
import type { UsualArea } from '../usual-areas';

type Owner = 'board' | 'ceo' | 'education' | 'inclusion' | 'operations';
type Line = readonly [title: string, notes: string, owner: Owner, star?: '★'];

const areas: readonly (readonly [area: UsualArea, lines: readonly Line[]])[] = [
  [
    'weeks',
    [
      [
        'Trust curriculum',
        'What is taught, and in which order, is agreed for every year group, so that no school starts from nothing.',
        'education',
        '★',
      ],
      [
        'Attendance, inclusion and transitions',
        'Being here comes before everything else. Say which children are missed most, and at which change of school.',
        'inclusion',
        '★',
      ],
      [
        'Best start in life',
        'From the first visit at home to the end of Reception, a few commitments that each nursery keeps.',
        'education',
        '★',
      ],
      [
        'Outstanding personal development',
        'Music, sport, service and the outdoors as a promise to all, not a prize for those whose families can pay.',
        'inclusion',
      ],
    ],
  ],
  [
    'gaps',
    [
      [
        'Trust-wide development of teaching',
        'One account of good teaching, and an hour a week in which teachers practise it with somebody who watches.',
        'education',
        '★',
      ],
      [
        'Disadvantage first',
        'In each plan, budget and timetable, ask first what it does for those who have least. Begin with reading.',
        'inclusion',
        '★',
      ],
      [
        'Catch-up, keep-up',
        'Find gaps within a fortnight, close them in small groups, and check in the next half-term that they stay closed.',
        'education',
        '★',
      ],
      [
        'All leaders are leaders of SEND',
        'Not the coordinator alone: whoever leads a subject or a year can say how its lessons reach these children.',
        'inclusion',
      ],
    ],
  ],
  [
    'place',
    [
      [
        'Recruitment of pupils built on reputation',
        'Parents choose what they hear of at the gate. Name the two things that each school wants to be known for.',
        'ceo',
      ],
      [
        'Trust growth',
        'Grow where children need it and only as fast as the centre can carry. Trustees agree the conditions beforehand.',
        'board',
      ],
      [
        'Collaboration with local trusts, authorities and partners',
        'Some problems stop at no school’s fence. Choose one that several partners share, and work on it for two years.',
        'ceo',
      ],
      [
        'Sector reputation and influence',
        'Share what has worked and what has not, openly. Decide on which two questions the trust wants to be asked.',
        'ceo',
      ],
    ],
  ],
  [
    'colleagues',
    [
      [
        'Recruitment and retention',
        'Know why people come, why they go, and in which subjects the next three vacancies will be hardest to fill.',
        'operations',
      ],
      [
        'Professional development',
        'Everyone, in the office and the kitchen too, has a plan for what they are learning this year and time for it.',
        'education',
      ],
      [
        'Induction of colleagues',
        'The first six weeks decide who stays. The same welcome in each school, and somebody to turn to by name.',
        'operations',
      ],
      [
        'Well-being and mental health',
        'Take work away before adding help to bear it. Ask twice a year, publish the answers, and change one thing.',
        'operations',
      ],
    ],
  ],
  [
    'schools',
    [
      [
        'Trust improvement model',
        'How a school that struggles gets help, how soon, from whom, and how everybody knows when it is enough.',
        'education',
      ],
      [
        'Financial stability and clarity',
        'Three years ahead, with reserves that are explained, and figures that a head can read without an accountant.',
        'operations',
      ],
      [
        'Professional services',
        'Finance, people, estates and IT give schools time back. Agree what they promise and how it is measured.',
        'operations',
      ],
      [
        'IT strategy',
        'Fewer systems, which talk to each other, and machines that start in a minute in each classroom.',
        'operations',
      ],
    ],
  ],
  [
    'improving',
    [
      [
        'Trust leadership curriculum',
        'What leaders need to know at each stage, from a first team to a headship, taught mostly by our own.',
        'ceo',
      ],
      [
        'Networks and subject communities',
        'Teachers of the same subject make things together and take them home. Protect the days in the calendar.',
        'education',
      ],
      [
        'Lateral leadership: a fifth of the time',
        'Good leaders work a day a week across the trust. Settle who covers, and what the other schools gain by it.',
        'ceo',
      ],
      [
        'Succession planning',
        'For each post that everything hangs on, two people who could step in: one now, and another in three years.',
        'board',
      ],
    ],
  ],
];

export const priorities: readonly PlannedItem[] = areas.flatMap(([area, lines]) =>
  lines.map(
    ([title, notes, owner, star], n): PlannedItem => ({
      key: `${area}-${n + 1}`,
      kind: 'priority',
      title,
      notes,
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
  const lines: readonly (readonly [title: string, notes: string, owner: Owner])[] = [
    [
      'Performance and targets agreed with each school',
      'By the end of September the head and the trust have agreed three targets, and what help goes with them.',
      'ceo',
    ],
    [
      'Induction and line management for every colleague',
      'Nobody is without a line manager. New colleagues have met theirs in the first week and know what is expected.',
      'operations',
    ],
    [
      'A strong start, and attendance from the first day',
      'Call families of those who were often absent last year before term begins, and greet all at the gate.',
      'inclusion',
    ],
    [
      'Best start in life: first commitments chosen',
      'Teams of the nurseries choose the first five commitments and say how they will see that they are kept.',
      'education',
    ],
    [
      'The shared curriculum in use',
      'Two subjects are taught from the agreed plans in all year groups; what does not work is noted each half-term.',
      'education',
    ],
    [
      'Development of teaching begun in every school',
      'Coaches are named and trained, and each teacher has had one visit that led to something to practise.',
      'education',
    ],
    [
      'A new finance system',
      'All schools order, approve and report in it by the end of term; the old one is kept for reading only.',
      'operations',
    ],
  ];
  return lines.map(([title, notes, owner], n) => ({
    key: `step-${n + 1}`,
    kind: 'action',
    title,
    notes,
    owner,
    due: { term: 'autumn', year },
  }));
}
