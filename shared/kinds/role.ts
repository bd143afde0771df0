import { defineKind } from './kind';

export const role = defineKind({
  name: 'Role',
  plural: 'Roles',
  hint: 'A post that one person holds, such as a headteacher or a director.',
  letter: 'J',
  icon: 'user-round',
  look: 'card',
  status: 'agreed',
  canOwn: true,
});
