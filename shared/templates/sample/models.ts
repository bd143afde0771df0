/** The three governance models that Merrowby has on the table, and the one that it leans to. */
import type { Model } from '#shared/plan';
import type { PlannedItem } from '../build-plan';
import type { BodyKey, Cast } from '../governance';
import { decisionsFor, governanceOf, starterModels } from '../governance';

const names = {
  committees: 'As now, with a shorter list',
  clusters: 'Hubs of three schools',
  councils: 'Advisory councils',
} as const;

const notes: Readonly<Record<keyof typeof names, string>> = {
  committees: 'Nine Local Governing Bodies stay, and decide less than they do today.',
  clusters: 'Three hubs, each with a committee of its own, in place of nine Local Governing Bodies.',
  councils: 'Nine councils that advise and decide nothing.',
};

export const models: readonly Model[] = Object.entries(names).flatMap(([id, name]) =>
  starterModels
    .filter((model) => model.id === id)
    .map((model) => ({
      id: model.id,
      name,
      note: notes[id as keyof typeof names],
      ...(id === 'clusters' && {
        preferred: {
          why: 'Hubs meet less often and decide more. Heads of neighbouring schools asked for them, and three trustees would rather sit in a hub than in nine schools.',
          on: '2026-10-15',
        },
      }),
    })),
);

const keys: Readonly<Partial<Record<BodyKey, string>>> = {
  finance: 'finance-committee',
  education: 'education-committee',
  people: 'people-committee',
  director: 'director-education',
  local: 'local-bodies',
  councils: 'school-councils',
  clusters: 'hubs',
  heads: 'headteacher',
};

const cast: Cast = {
  models: ['committees', 'clusters', 'councils'],
  keyOf: (body) => keys[body] ?? body,
};

/** What a body or role of the trust is in the models, where it is in any. */
export function governed(items: readonly PlannedItem[]): readonly PlannedItem[] {
  const standing = new Map(
    bodyKeys.flatMap((body) => {
      const governance = governanceOf(cast, body);
      return governance ? [[cast.keyOf(body), governance] as const] : [];
    }),
  );
  return items.map((item) => {
    const governance = standing.get(item.key);
    return governance ? { ...item, governance } : item;
  });
}

const bodyKeys: readonly BodyKey[] = [
  'members',
  'board',
  'finance',
  'education',
  'people',
  'ceo',
  'operations',
  'director',
  'local',
  'councils',
  'clusters',
  'heads',
];

/** Who is only in the models. */
export const governors: readonly PlannedItem[] = [
  { key: 'members', kind: 'body', title: 'Members' },
  { key: 'people-committee', kind: 'body', title: 'People Committee', notes: 'Would be new.' },
  {
    key: 'school-councils',
    kind: 'body',
    title: 'School councils',
    notes: 'Would be new. Families, staff and pupils.',
  },
  { key: 'hubs', kind: 'body', title: 'Hub committees', notes: 'Would be new: coast, town and valley.' },
  { key: 'headteacher', kind: 'role', title: 'Headteacher', notes: 'Of any of the nine schools.' },
];

export const decisions = decisionsFor(cast);
