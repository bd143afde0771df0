import { defineKind } from './kind';

export const trustFunction = defineKind({
  name: 'Function',
  plural: 'Functions',
  hint: 'A part of what the trust does, such as finance, or of its work for the place around it.',
  letter: 'T',
  icon: 'sliders-horizontal',
  look: 'card',
  status: 'agreed',
  canOwn: false,
  isStanding: true,
});
