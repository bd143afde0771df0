import { defineKind } from './kind';

export const frame = defineKind({
  name: 'Frame',
  plural: 'Frames',
  hint: 'A labelled area of the sketch that holds other items.',
  letter: 'F',
  icon: 'frame',
  look: 'frame',
  status: 'agreed',
  canOwn: false,
});
