import { defineKind } from './kind';

export const question = defineKind({
  name: 'Question',
  plural: 'Questions',
  hint: 'Something that the room has not answered yet.',
  letter: 'Q',
  icon: 'circle-question-mark',
  look: 'card',
  status: 'proposed',
  canOwn: false,
});
