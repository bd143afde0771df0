import { defineKind } from './kind';

export const handover = defineKind({
  name: 'Handover',
  plural: 'Handovers',
  hint: 'What crosses from one year, phase or school to the next.',
  letter: 'H',
  icon: 'arrow-right-left',
  look: 'card',
  status: 'proposed',
  canOwn: false,
});
