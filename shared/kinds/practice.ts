import { defineKind } from './kind';

export const practice = defineKind({
  name: 'Practice',
  plural: 'Practices',
  hint: 'A way of working, from an idea on the edge to the standard everywhere.',
  letter: 'C',
  icon: 'flask-conical',
  look: 'card',
  status: 'agreed',
  canOwn: false,
});
