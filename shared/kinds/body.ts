import { defineKind } from './kind';

export const body = defineKind({
  name: 'Body',
  plural: 'Bodies',
  hint: 'A board, committee, team or group of schools that can hold work.',
  letter: 'B',
  icon: 'users-round',
  look: 'card',
  status: 'agreed',
  canOwn: true,
});
