import { newPlan } from './new-plan';
import { defineTemplate } from './template';

export const blank = defineTemplate({
  id: 'blank',
  name: 'Blank plan',
  description: 'Six lanes and six priority areas, for a group that starts from its own words.',
  icon: 'file',
  make: (ports, details) => newPlan(ports, details),
});
