/** The twelve priorities of the innovative edge. */
import type { PlannedItem } from '../build-plan';

export const edgePriorities: readonly PlannedItem[] = [
  {
    key: 'curriculum',
    kind: 'priority',
    title: 'One trust curriculum, Nursery to Year 9',
    area: ['weeks', 1],
    status: 'in-progress',
    owner: 'director-education',
    flags: ['sdp'],
    due: { term: 'summer', year: 2028 },
    notes: `Written by our own teachers, one subject community at a time.

      1. Science and history: in use from September
      2. Geography and English: this year
      3. The rest: by summer 2029

      How it is taught stays with the teacher.`,
  },
  {
    key: 'attendance',
    kind: 'priority',
    title: 'Every child here, every day',
    area: ['weeks', 2],
    weeks: 'R w1 – Y11 w38',
    lane: 'inclusion',
    status: 'in-progress',
    owner: 'director-inclusion',
    flags: ['sdp', 'disadvantage'],
    tags: ['attendance'],
    notes: `Attendance last year was **93.1%**; for children with free school meals **88.4%**.

      The gap opens in Reception and doubles in Year 8. We start where it starts.`,
  },
  {
    key: 'best-start',
    kind: 'priority',
    title: 'The best start in life',
    area: ['weeks', 3],
    weeks: 'N–R',
    lane: 'community',
    status: 'in-progress',
    owner: 'early-years-lead',
    flags: ['sdp', 'disadvantage'],
    tags: ['early years'],
    notes:
      'Six Nurseries, twelve commitments, one lead. Every child talks in sentences before Year 1 or has someone working on it.',
  },
  {
    key: 'personal-development',
    kind: 'priority',
    title: 'Personal development as an entitlement',
    area: ['weeks', 4],
    status: 'agreed',
    owner: 'executive',
    notes: 'Counted for each child, not for each club.',
  },
  {
    key: 'teaching',
    kind: 'priority',
    title: 'Better teaching in every classroom',
    area: ['gaps', 1],
    weeks: 'N–Y13',
    lane: 'teaching',
    status: 'in-progress',
    owner: 'director-education',
    flags: ['sdp'],
    notes: 'One technique a half-term, practised with a coach, seen in lessons a fortnight later.',
  },
  {
    key: 'disadvantage',
    kind: 'priority',
    title: 'Disadvantage first, in every decision',
    area: ['gaps', 2],
    status: 'agreed',
    owner: 'ceo',
    flags: ['sdp', 'disadvantage'],
    notes: 'Every paper to the board says in its first paragraph what it does for the children who carry the most.',
  },
  {
    key: 'keep-up',
    kind: 'priority',
    title: 'Catch up early, keep up always',
    area: ['gaps', 3],
    weeks: 'Y1 w1 – Y9 w38',
    lane: 'teaching',
    status: 'in-progress',
    owner: 'reading-lead',
    flags: ['sdp', 'disadvantage'],
    tags: ['reading'],
  },
  {
    key: 'send-leaders',
    kind: 'priority',
    title: 'All leaders are leaders of SEND',
    area: ['gaps', 4],
    status: 'proposed',
    owner: 'director-inclusion',
    flags: ['send'],
    due: { term: 'spring', year: 2027 },
    notes: 'Each senior leader spends two days a year in Teasel House and brings one thing back.',
  },
  {
    key: 'reputation',
    kind: 'priority',
    title: 'Schools that families choose first',
    area: ['place', 1],
    status: 'agreed',
    owner: 'local-bodies',
  },
  {
    key: 'growth',
    kind: 'priority',
    title: 'Grow only where we can serve',
    area: ['place', 2],
    status: 'paused',
    owner: 'board',
    flags: ['confidential'],
    notes:
      'Nothing before the finance system runs and two heads are ready. Then: schools within forty minutes of Merrowby.',
  },
  {
    key: 'neighbours',
    kind: 'priority',
    title: 'Work with our neighbours',
    area: ['place', 3],
    status: 'in-progress',
    owner: 'ceo',
    tags: ['civic'],
    notes:
      'The council, the hospital, the two other trusts on the coast and the college. One shared action a year with each.',
  },
  {
    key: 'sector',
    kind: 'priority',
    title: 'Share what we learn',
    area: ['place', 4],
    status: 'proposed',
    owner: 'executive',
  },
];
