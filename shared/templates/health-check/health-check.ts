import { usualStatements } from '#shared/health';
import type { CheckId } from '#shared/plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';

export const make: MakePlan = (ports, details) => {
  const date = ports.now().slice(0, 10);
  const check = { id: ports.newId() as CheckId, name: 'First check', date, statements: usualStatements };
  return newPlan(ports, { title: 'Health check', checks: [check], ...details });
};
