import { defineKind } from './kind';

export const entitlement = defineKind({
  name: 'Entitlement',
  plural: 'Entitlements',
  hint: 'What every child gets in these weeks, whichever school they attend.',
  letter: 'E',
  icon: 'gift',
  look: 'band',
  status: 'agreed',
  canOwn: false,
});
