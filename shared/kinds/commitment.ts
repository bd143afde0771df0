import { defineKind } from './kind';

export const commitment = defineKind({
  name: 'Commitment',
  plural: 'Commitments',
  hint: 'What a person or the group will do from this moment on.',
  letter: 'M',
  icon: 'hand-heart',
  look: 'card',
  status: 'agreed',
  canOwn: false,
});
