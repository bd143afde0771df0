/** The long view questions beside the journey, and the keys that turn them. */
import { LONG_VIEW_COUNT, longViewStore, showLens, turnLongView, viewStore } from '#renderer/session';
import type { Situation } from './action';
import { defineActions, inWorkspace } from './action';

const areAsked = ({ open, view }: Situation): boolean =>
  open !== null && view.inspectorOpen && view.panel === 'longView';

export const longViewActions = defineActions({
  'view.longView': {
    label: 'Long view questions',
    otherWords: 'prompts deck cards calls future opportunity ask room',
    keys: ['Mod+Shift+J'],
    menu: ['View', 2],
    whileTyping: true,
    enabled: inWorkspace,
    run: () => {
      showLens('journey');
      viewStore.setState({ inspectorOpen: true, panel: 'longView' });
    },
  },
  'longView.next': {
    label: 'Next long view question',
    keys: ['Alt+PageDown'],
    whileTyping: true,
    enabled: (now) => areAsked(now) && longViewStore.getState().at < LONG_VIEW_COUNT,
    needs: 'open the long view questions first',
    run: () => turnLongView(1),
  },
  'longView.back': {
    label: 'Previous long view question',
    keys: ['Alt+PageUp'],
    whileTyping: true,
    enabled: (now) => areAsked(now) && longViewStore.getState().at > 0,
    needs: 'open the long view questions first',
    run: () => turnLongView(-1),
  },
});
