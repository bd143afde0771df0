import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { commitments } from './commitments';
import { intoNursery } from './into-nursery';
import { intoYear1 } from './into-year-1';
import { links } from './links';
import { nurseryYear } from './nursery-year';
import { people } from './people';
import { receptionYear } from './reception-year';
import { trust } from './trust';

const items = asProposals([people, commitments, intoNursery, nurseryYear, receptionYear, intoYear1, trust].flat());

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'The best start in life', ...details });
  return buildPlan(empty, ports, items, links);
};
