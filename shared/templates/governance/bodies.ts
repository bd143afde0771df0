/** Who governs in each of the four models: whom they answer to, how often they meet, and what they are there for. */
import type { PlannedStanding } from '../build-plan';
import type { StarterModel } from './models';

/** What the schemes call a body or role for short; `local` is the local body of the model, whichever that is. */
export const shortNames = {
  m: 'members',
  b: 'board',
  f: 'finance',
  e: 'education',
  p: 'people',
  c: 'ceo',
  o: 'operations',
  d: 'director',
  h: 'heads',
} as const;

export type BodyKey = (typeof shortNames)[keyof typeof shortNames] | 'local' | 'councils' | 'clusters' | 'earned';

/** The local body of each model. */
export const localBody: Readonly<Record<StarterModel, BodyKey>> = {
  committees: 'local',
  councils: 'councils',
  clusters: 'clusters',
  earned: 'earned',
};

type Standings = Readonly<Partial<Record<StarterModel, PlannedStanding>>>;

const accounts = ['Approve the budget and the accounts', 1] as const;
const ceoHeld = ['Hold the chief executive to account', 2] as const;

const members: PlannedStanding = {
  tier: 'members',
  meetings: 2,
  duties: [
    ['Appoint trustees, and remove them if they must', 1],
    ['Ask once a year whether the trust does what it is for', 2],
  ],
};

const finance: PlannedStanding = {
  tier: 'committee',
  answersTo: 'board',
  meetings: 6,
  duties: [
    ['Go through the accounts with the auditors', 1],
    ['Keep the risk register honest', 2],
    ['Test the three-year forecast', 3],
  ],
};

const education: PlannedStanding = {
  tier: 'committee',
  answersTo: 'board',
  meetings: 6,
  duties: [
    ['Follow progress and attendance in every school', 1],
    ['Ask how it is for the children who find school hardest', 2],
  ],
};

const ceo: PlannedStanding = {
  tier: 'executive',
  answersTo: 'board',
  duties: [
    ['Lead the trust from day to day', 3],
    ['Bring the board choices for the long term', 5],
    ['Answer to the board for results and for safety', 1],
  ],
};

const operations: PlannedStanding = {
  tier: 'executive',
  answersTo: 'ceo',
  duties: [['Run finance, people, estates and systems', 2]],
};

const director: PlannedStanding = {
  tier: 'executive',
  answersTo: 'ceo',
  duties: [
    ['Support and challenge every head', 3],
    ['Carry what works from school to school', 4],
  ],
};

const heads: PlannedStanding = {
  tier: 'head',
  answersTo: 'director',
  duties: [
    ['Lead the school', 3],
    ['Report on results, safety and attendance', 1],
  ],
};

/** The same in all models. */
function everywhere(standing: PlannedStanding): Standings {
  return { committees: standing, councils: standing, clusters: standing, earned: standing };
}

export const standings: Readonly<Record<BodyKey, Standings>> = {
  members: everywhere(members),
  board: {
    committees: {
      tier: 'board',
      answersTo: 'members',
      meetings: 6,
      duties: [
        ['Set the direction for five years', 5],
        accounts,
        ceoHeld,
        ['See that every committee does its work', 1],
      ],
    },
    councils: {
      tier: 'board',
      answersTo: 'members',
      meetings: 8,
      duties: [
        ['Set the direction for five years', 5],
        accounts,
        ceoHeld,
        ['Read results school by school', 1],
        ['See that children are safe in every school', 1],
      ],
    },
    clusters: {
      tier: 'board',
      answersTo: 'members',
      meetings: 5,
      duties: [
        ['Set the direction for ten years, with the clusters', 5],
        ['Choose what is tried, and what becomes standard', 5],
        accounts,
        ceoHeld,
      ],
    },
    earned: {
      tier: 'board',
      answersTo: 'members',
      meetings: 6,
      duties: [
        ['Set the direction for five years', 5],
        ['Say who has earned what, and why', 3],
        accounts,
        ['Step in where a school is failing children', 1],
      ],
    },
  },
  finance: {
    committees: finance,
    councils: finance,
    clusters: {
      ...finance,
      meetings: 4,
      duties: [...finance.duties.slice(0, 2), ['Say what money is free for trials', 4]],
    },
    earned: finance,
  },
  education: {
    committees: { ...education, duties: [...education.duties, ['Ask what the curriculum should become', 4]] },
    councils: education,
    earned: { ...education, duties: [...education.duties, ['Test whether a school has earned more', 2]] },
  },
  people: {
    committees: {
      tier: 'committee',
      answersTo: 'board',
      meetings: 4,
      duties: [
        ['Review pay and workload', 2],
        ['Plan for the next leaders', 4],
      ],
    },
  },
  ceo: everywhere(ceo),
  operations: everywhere(operations),
  director: everywhere(director),
  local: {
    committees: {
      tier: 'local',
      answersTo: 'board',
      meetings: 6,
      duties: [
        ['Hold the head to account for the school’s plan', 2],
        ['Visit, and see that children are safe', 1],
        ['Hear complaints and exclusions', 1],
        ['Know the families and the place', 3],
      ],
    },
  },
  councils: {
    councils: {
      tier: 'local',
      answersTo: 'board',
      meetings: 4,
      duties: [
        ['Listen to families, and bring what they say to the trust', 4],
        ['Visit, and tell the trust what they see', 2],
      ],
    },
  },
  clusters: {
    clusters: {
      tier: 'local',
      answersTo: 'board',
      meetings: 5,
      duties: [
        ['Choose together what the cluster tries next', 5],
        ['Compare schools openly, and help each other', 4],
        ['Hold heads to account for their plans', 2],
        ['Build ties with the places around the schools', 4],
      ],
    },
  },
  earned: {
    earned: {
      tier: 'local',
      answersTo: 'board',
      meetings: 6,
      duties: [
        ['Set the school’s direction within the trust’s', 4],
        ['Decide on the school’s budget and staff, once that is earned', 3],
        ['Show every year that the school still meets the tests', 1],
      ],
    },
  },
  heads: {
    ...everywhere(heads),
    clusters: {
      ...heads,
      duties: [
        ['Lead the school', 3],
        ['Lead one strand of work for the cluster', 4],
      ],
    },
    earned: {
      ...heads,
      answersTo: 'ceo',
      duties: [
        ['Lead the school', 3],
        ['Choose how the school gets better', 4],
      ],
    },
  },
};
