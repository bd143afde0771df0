import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { people } from './people';
import { steady } from './steady';
import { tried } from './tried';

export const make: MakePlan = (ports, details) => {
  const [year = 2026, month = 1] = ports.now().split('-').map(Number);
  const schoolYear = month >= 9 ? year : year - 1;
  const empty = newPlan(ports, { title: 'Core and edge audit', ...details });
  return buildPlan(empty, ports, asProposals([...people, ...steady, ...tried(schoolYear)]));
};
