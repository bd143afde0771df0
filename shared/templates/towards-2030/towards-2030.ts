import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { people, priorities, steps } from './priorities';

/** From November on, the next first steps are those of the autumn to come. */
const LAST_MONTH = 10;

export const make: MakePlan = (ports, details) => {
  const [year = 2026, month = 1] = ports.now().split('-').map(Number);
  const autumn = month > LAST_MONTH ? year + 1 : year;
  const empty = newPlan(ports, {
    title: 'Towards 2030',
    perArea: 4,
    purpose: 'What we are for, in one sentence that a parent would recognise.',
    values: 'Three or four words that we would be missed for.',
    carryMost: 'The children by whom we measure whether any of this is worth it.',
    ...details,
  });
  return buildPlan(empty, ports, asProposals([...people, ...priorities, ...steps(autumn)]));
};
