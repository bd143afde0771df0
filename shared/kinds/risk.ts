import { defineKind } from './kind';

export const risk = defineKind({
  name: 'Risk',
  plural: 'Risks',
  hint: 'Something that could go wrong and what it would cost.',
  letter: 'K',
  icon: 'triangle-alert',
  look: 'card',
  status: 'proposed',
  canOwn: false,
});
