import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import { defineTemplate } from '../template';
import { people, priorities, steps } from './priorities';

/** From November on, the next first steps are those of the autumn to come. */
const LAST_MONTH = 10;

export const towards2030 = defineTemplate({
  id: 'towards-2030',
  name: 'Towards 2030',
  description: 'The plan on a page: six areas with four priorities each, and seven first steps for the autumn.',
  icon: 'file-text',
  isWorkedOut: true,
  make: (ports, details) => {
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
  },
});
