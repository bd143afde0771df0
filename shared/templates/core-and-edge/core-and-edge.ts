import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import { defineTemplate } from '../template';
import { people } from './people';
import { steady } from './steady';
import { tried } from './tried';

export const coreAndEdge = defineTemplate({
  id: 'core-and-edge',
  name: 'Core and edge audit',
  description:
    'Practices of a trust in their rings, to move about: what is the same everywhere, and what is being tried.',
  icon: 'target',
  isWorkedOut: true,
  make: (ports, details) => {
    const [year = 2026, month = 1] = ports.now().split('-').map(Number);
    const schoolYear = month >= 9 ? year : year - 1;
    const empty = newPlan(ports, { title: 'Core and edge audit', ...details });
    return buildPlan(empty, ports, asProposals([...people, ...steady, ...tried(schoolYear)]));
  },
});
