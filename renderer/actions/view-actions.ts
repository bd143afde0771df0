import { call } from '#renderer/host';
import type { ThemeChoice } from '#renderer/session';
import { canvasControls, chooseTheme, isMapOpen, openDialog, showLens, viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';
import { lenses, lensIds } from '#shared/lenses';
import type { Action } from './action';
import { defineActions, inWorkspace, onCanvas } from './action';
import { setRoom } from './set-room';

export const viewActions = defineActions({
  'view.fit': {
    label: 'Fit the whole plan',
    otherWords: 'zoom everything overview',
    keys: ['1', 'Alt+Shift+1', 'Shift+1'],
    menu: ['View', 1],
    enabled: onCanvas,
    run: () => canvasControls()?.fit(),
  },
  'view.fitSelection': {
    label: 'Fit the selection',
    otherWords: 'zoom',
    keys: ['2', 'Alt+Shift+2', 'Shift+2'],
    menu: ['View', 1],
    icon: 'focus',
    enabled: (now) => onCanvas(now) && now.selection.items.size > 0,
    needs: 'select a card first',
    run: () => canvasControls()?.fitSelection(),
  },
  'view.fitWidth': {
    label: 'Fit the width',
    otherWords: 'zoom',
    keys: ['3', 'Alt+Shift+3', 'Shift+3'],
    menu: ['View', 1],
    icon: 'move-horizontal',
    enabled: onCanvas,
    run: () => canvasControls()?.fitWidth(),
  },
  'view.zoom100': {
    label: 'Actual size',
    otherWords: 'zoom 100',
    keys: ['Mod+0'],
    menu: ['View', 1],
    whileTyping: true,
    enabled: onCanvas,
    run: () => canvasControls()?.zoomTo(1),
  },
  'view.zoomIn': {
    label: 'Zoom in',
    keys: ['Mod+=', 'Mod++'],
    menu: ['View', 1],
    whileTyping: true,
    enabled: onCanvas,
    run: () => canvasControls()?.zoomBy(1.25),
  },
  'view.zoomOut': {
    label: 'Zoom out',
    keys: ['Mod+-'],
    menu: ['View', 1],
    whileTyping: true,
    enabled: onCanvas,
    run: () => canvasControls()?.zoomBy(0.8),
  },
  'view.rail': {
    label: ({ view }) => (view.railOpen ? 'Hide the lens list' : 'Show the lens list'),
    otherWords: 'sidebar rail',
    keys: ['Mod+B'],
    menu: ['View', 2],
    enabled: inWorkspace,
    run: () => viewStore.setState(({ railOpen }) => ({ railOpen: !railOpen })),
  },
  'view.inspector': {
    label: ({ view }) => (view.inspectorOpen ? 'Hide the details' : 'Show the details'),
    otherWords: 'inspector properties panel',
    keys: ['Mod+I'],
    menu: ['View', 2],
    enabled: inWorkspace,
    run: () => viewStore.setState(({ inspectorOpen }) => ({ inspectorOpen: !inspectorOpen })),
  },
  'view.findings': {
    label: 'Show the findings',
    otherWords: 'checks gaps problems missing',
    keys: ['Mod+Shift+F'],
    menu: ['View', 2],
    enabled: inWorkspace,
    run: () => viewStore.setState({ inspectorOpen: true, panel: 'findings' }),
  },
  'view.movements': {
    label: 'Movements of core and edge',
    otherWords: 'what moved since this morning promoted timeline history rings evidence reason',
    menu: ['View', 2],
    icon: 'history',
    enabled: inWorkspace,
    run: () => {
      showLens('rings');
      viewStore.setState({ inspectorOpen: true, panel: 'movements' });
    },
  },
  'view.balance': {
    label: 'Balance of core and edge',
    otherWords: 'chart shares overdue reviews rings',
    menu: ['View', 2],
    icon: 'scale',
    enabled: inWorkspace,
    run: () => {
      showLens('rings');
      viewStore.setState({ inspectorOpen: true, panel: 'balance' });
    },
  },
  'view.map': {
    label: ({ view }) => (isMapOpen(view) ? 'Hide the small map' : 'Show the small map'),
    sheetLabel: 'Show or hide the small map',
    otherWords: 'minimap overview',
    keys: ['Mod+Shift+M'],
    menu: ['View', 2],
    icon: 'map',
    enabled: onCanvas,
    run: () => viewStore.setState((view) => (isMapOpen(view) ? { mapOpen: false } : { mapOpen: true, railOpen: true })),
  },
  'view.theme.system': themeAction('system', 'Colours as on this computer'),
  'view.theme.light': themeAction('light', 'Light colours'),
  'view.theme.dark': themeAction('dark', 'Dark colours'),
  'view.theme.contrast': themeAction('contrast', 'High contrast'),
  'view.fullScreen': {
    label: ({ view }) => (view.fullScreen ? 'Leave full screen' : 'Full screen'),
    keys: ['F11'],
    menu: ['View', 4],
    icon: 'expand',
    whileTyping: true,
    run: () => void call('app.toggleFullScreen', null),
  },
  'view.room': {
    label: ({ view }) => (view.room ? 'Leave room mode' : 'Show to the room'),
    otherWords: 'room mode present presentation projector whiteboard',
    keys: ['F5'],
    menu: ['View', 4],
    icon: 'presentation',
    whileTyping: true,
    enabled: inWorkspace,
    run: ({ view }) => setRoom(!view.room),
  },
});

export const helpActions = defineActions({
  'help.shortcuts': {
    label: 'Keyboard shortcuts',
    otherWords: 'keys help',
    keys: ['?', 'F1'],
    menu: ['Help', 0],
    run: () => openDialog('shortcuts'),
  },
});

function themeAction(theme: ThemeChoice, label: string): Action {
  return {
    label,
    otherWords: 'theme mode appearance',
    menu: ['View', 3],
    run: ({ view }) => {
      // The room has colours of its own, for as long as it is shown to.
      if (view.room) {
        viewStore.setState({ roomTheme: theme });
        return;
      }
      chooseTheme(theme);
    },
  };
}

type LensActionId = `lens.${LensId}`;

/** One action a lens, made from the catalogue: Mod+1 shows the first, and so on. */
export const lensActions = Object.fromEntries(
  lensIds.map((lens, index): [LensActionId, Action] => [
    `lens.${lens}`,
    {
      label: lenses[lens].name,
      ...(index < 9 ? { keys: [`Mod+${index + 1}`] } : {}),
      menu: ['View', 0],
      whileTyping: true,
      enabled: inWorkspace,
      run: () => showLens(lens),
    },
  ]),
) as Record<LensActionId, Action>;
