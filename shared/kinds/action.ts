import { defineKind } from './kind';

export const action = defineKind({
  name: 'Action',
  plural: 'Actions',
  hint: 'A piece of work with an end, for a person or a team.',
  letter: 'A',
  icon: 'circle-check-big',
  look: 'card',
  status: 'proposed',
  canOwn: false,
});
