import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { leadership } from './leadership';
import { needs, needsAnswered } from './needs';
import { people } from './people';
import { schools } from './schools';
import { teams } from './teams';

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'Enablement team charter', ...details });
  return buildPlan(
    empty,
    ports,
    asProposals([...people, ...leadership, ...teams, ...schools, ...needs]),
    needsAnswered,
  );
};
