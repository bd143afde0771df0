import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import { defineTemplate } from '../template';
import { childAndFamily } from './child-and-family';
import { links } from './links';
import { people } from './people';
import { questions } from './questions';
import { receiving } from './receiving';
import { sending } from './sending';
import { trust } from './trust';

const items = asProposals([people, childAndFamily, sending, receiving, trust, questions].flat());

export const year6To7 = defineTemplate({
  id: 'year-6-7',
  name: 'Year 6 to 7 transition',
  description: 'Twelve weeks before to twelve after: what crosses, from whom, to whom, for whom.',
  icon: 'door-open',
  isWorkedOut: true,
  make: (ports, details) => {
    const empty = newPlan(ports, { title: 'From Year 6 to Year 7', ...details });
    return buildPlan(empty, ports, items, links);
  },
});
