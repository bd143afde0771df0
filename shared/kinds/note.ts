import { defineKind } from './kind';

export const note = defineKind({
  name: 'Note',
  plural: 'Notes',
  hint: 'A thought that has no other place yet.',
  letter: 'N',
  icon: 'sticky-note',
  look: 'card',
  status: 'proposed',
  canOwn: false,
});
