import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { handovers } from './handovers';
import { links } from './links';
import { people } from './people';
import { promisesAtSchool } from './promises-at-school';
import { promisesInLessons } from './promises-in-lessons';
import { questions } from './questions';
import { work } from './work';

const items = asProposals([people, promisesInLessons, promisesAtSchool, handovers, work, questions].flat());

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'What every child gets', ...details });
  return buildPlan(empty, ports, items, links);
};
