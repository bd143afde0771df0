import { defineKind } from './kind';

export const decision = defineKind({
  name: 'Decision',
  plural: 'Decisions',
  hint: 'Something that has been, or must be, decided.',
  letter: 'D',
  icon: 'gavel',
  look: 'card',
  status: 'proposed',
  canOwn: false,
});
