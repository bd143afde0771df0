import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { entitlements } from './entitlements';
import { handovers } from './handovers';
import { questions } from './questions';

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, { title: 'Our 570 weeks', ...details });
  return buildPlan(empty, ports, [...entitlements, ...handovers, ...questions]);
};
