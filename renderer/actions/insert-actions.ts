import { canvasControls } from '#renderer/session';
import { defineActions, inWorkspace } from './action';

export const insertActions = defineActions({
  'item.add': {
    label: 'Add a card',
    keys: ['N'],
    menu: ['Insert', 0],
    enabled: inWorkspace,
    run: () => canvasControls()?.addCard('action'),
  },
  'frame.add': {
    label: 'Add a frame',
    keys: ['Shift+F'],
    menu: ['Insert', 0],
    enabled: ({ open, view }) => open !== null && view.lens === 'sketch',
    run: () => canvasControls()?.addCard('frame'),
  },
});
