import { newPlan } from './new-plan';
import { defineTemplate } from './template';

export const blank = defineTemplate({
  id: 'blank',
  name: 'Blank plan',
  description: 'Six lanes, six priority areas and nothing else: for a group that wants to start from its own words.',
  icon: 'file',
  make: (ports, details) => newPlan(ports, details),
});
