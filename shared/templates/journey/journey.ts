import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import { defineTemplate } from '../template';
import { entitlements } from './entitlements';
import { handovers } from './handovers';
import { questions } from './questions';

export const journey = defineTemplate({
  id: 'journey',
  name: 'The 570-week journey',
  description: 'Entitlements and the eight transitions, Nursery to Year 13, with questions to open with.',
  icon: 'route',
  make: (ports, details) => {
    const empty = newPlan(ports, { title: 'Our 570 weeks', ...details });
    return buildPlan(empty, ports, [...entitlements, ...handovers, ...questions]);
  },
});
