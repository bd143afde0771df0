import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { handovers } from './handovers';
import { links } from './links';
import { people } from './people';
import { questions } from './questions';
import { reviews } from './reviews';
import { standard } from './standard';
import { targeted } from './targeted';
import { targetedLater } from './targeted-later';

const items = asProposals([people, standard, targeted, targetedLater, handovers, reviews, questions].flat());

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'Every child in, known and learning', ...details });
  return buildPlan(empty, ports, items, links);
};
