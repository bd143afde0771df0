import { newPlan } from './new-plan';
import type { MakePlan } from './template';

export const make: MakePlan = (ports, details) => newPlan(ports, details);
