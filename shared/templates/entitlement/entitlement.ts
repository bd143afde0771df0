import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import { defineTemplate } from '../template';
import { handovers } from './handovers';
import { links } from './links';
import { people } from './people';
import { promisesAtSchool } from './promises-at-school';
import { promisesInLessons } from './promises-in-lessons';
import { questions } from './questions';
import { work } from './work';

const items = asProposals([people, promisesInLessons, promisesAtSchool, handovers, work, questions].flat());

export const entitlement = defineTemplate({
  id: 'entitlement',
  name: 'All-through entitlement',
  description: 'What every child gets, Nursery to Year 13, and the work that makes each promise true.',
  icon: 'gift',
  isWorkedOut: true,
  make: (ports, details) => {
    const empty = newPlan(ports, { title: 'What every child gets', ...details });
    return buildPlan(empty, ports, items, links);
  },
});
