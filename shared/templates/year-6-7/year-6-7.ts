import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { childAndFamily } from './child-and-family';
import { links } from './links';
import { people } from './people';
import { questions } from './questions';
import { receiving } from './receiving';
import { sending } from './sending';
import { trust } from './trust';

const items = asProposals([people, childAndFamily, sending, receiving, trust, questions].flat());

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'From Year 6 to Year 7', ...details });
  return buildPlan(empty, ports, items, links);
};
