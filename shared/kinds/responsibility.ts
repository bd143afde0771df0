import { defineKind } from './kind';

export const responsibility = defineKind({
  name: 'Responsibility',
  plural: 'Responsibilities',
  hint: 'Something that a team or a role answers for, term after term.',
  letter: 'R',
  icon: 'hand-helping',
  look: 'card',
  status: 'agreed',
  canOwn: false,
});
