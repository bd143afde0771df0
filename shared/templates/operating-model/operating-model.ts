import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { civicWork } from './civic-work';
import { functions } from './functions';
import { people } from './people';

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'Operating model review', ...details });
  return buildPlan(empty, ports, asProposals([...people, ...functions, ...civicWork]));
};
