import { usualStatements } from '#shared/health';
import type { CheckId } from '#shared/plan';
import { newPlan } from '../new-plan';
import { defineTemplate } from '../template';

export const healthCheck = defineTemplate({
  id: 'health-check',
  name: 'Health check',
  description:
    'Twenty-four statements on the functions of a strong trust, for a group to rate, now and as it should be.',
  icon: 'heart-pulse',
  make: (ports, details) => {
    const date = ports.now().slice(0, 10);
    const check = { id: ports.newId() as CheckId, name: 'First check', date, statements: usualStatements };
    return newPlan(ports, { title: 'Health check', checks: [check], ...details });
  },
});
