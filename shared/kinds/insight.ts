import { defineKind } from './kind';

export const insight = defineKind({
  name: 'Insight',
  plural: 'Insights',
  hint: 'Something that the room has learnt or agreed is true.',
  letter: 'I',
  icon: 'lightbulb',
  look: 'card',
  status: 'agreed',
  canOwn: false,
});
