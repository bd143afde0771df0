import { asProposals } from '../as-proposals';
import type { PlannedItem } from '../build-plan';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import type { BodyKey } from './bodies';
import { starterModels } from './models';
import type { Cast } from './scheme';
import { decisionsFor, governanceOf } from './scheme';

const cast: Cast = { models: ['committees', 'councils', 'clusters', 'earned'], keyOf: (body) => body };

const bodies: readonly (readonly [BodyKey, PlannedItem['kind'], string])[] = [
  ['members', 'body', 'Members'],
  ['board', 'body', 'Board of Trustees'],
  ['finance', 'body', 'Finance and Audit Committee'],
  ['education', 'body', 'Education Committee'],
  ['people', 'body', 'People Committee'],
  ['ceo', 'role', 'Chief executive'],
  ['operations', 'role', 'Chief operating officer'],
  ['director', 'role', 'Director of Education'],
  ['local', 'body', 'Local governing bodies'],
  ['councils', 'body', 'Academy councils'],
  ['clusters', 'body', 'Cluster committees'],
  ['earned', 'body', 'Local boards'],
  ['heads', 'role', 'Headteachers'],
];

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'Governance sketch', models: starterModels, ...details });
  const governing = bodies.map(([key, kind, title]): PlannedItem => {
    const governance = governanceOf(cast, key);
    return { key, kind, title, ...(governance && { governance }) };
  });
  return buildPlan(empty, ports, asProposals([...governing, ...decisionsFor(cast)]));
};
