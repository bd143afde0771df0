import { defineKind } from './kind';

export const priority = defineKind({
  name: 'Priority',
  plural: 'Priorities',
  hint: 'One of the few things that the trust has chosen to move.',
  letter: 'P',
  icon: 'flag',
  look: 'card',
  status: 'agreed',
  canOwn: false,
});
