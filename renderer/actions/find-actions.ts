import type { Looks } from '#renderer/session';
import {
  allFound,
  canvasControls,
  clearFilter,
  colourBy,
  findStore,
  foundIn,
  looksStore,
  openDialog,
  openFind,
  select,
  stepFind,
} from '#renderer/session';
import type { ColourMode } from '#shared/filter';
import { isFiltering } from '#shared/filter';
import type { Action, Situation } from './action';
import { defineActions, inWorkspace, onCanvas } from './action';
import { focusLine } from './focus-line';

const canWalk = ({ open, find }: Situation): boolean => open !== null && find.query.trim() !== '';

export const findActions = defineActions({
  'palette.open': {
    label: 'Find or do anything…',
    keys: ['Mod+K'],
    menu: ['Edit', 3],
    icon: 'search',
    whileTyping: true,
    run: () => openDialog('palette'),
  },
  'find.open': {
    label: ({ open }) => (open ? 'Find in this plan' : 'Find in all plans'),
    otherWords: 'search',
    keys: ['Mod+F'],
    menu: ['Edit', 3],
    icon: 'search',
    whileTyping: true,
    run: openFind,
  },
  'find.next': {
    label: 'Find the next one',
    keys: ['F3'],
    menu: ['Edit', 3],
    whileTyping: true,
    enabled: canWalk,
    needs: 'find something first',
    run: () => stepFind(1),
  },
  'find.previous': {
    label: 'Find the one before',
    keys: ['Shift+F3'],
    menu: ['Edit', 3],
    whileTyping: true,
    enabled: canWalk,
    needs: 'find something first',
    run: () => stepFind(-1),
  },
  'find.selectAll': {
    label: (now) => `Select all ${foundNow(now) > 0 ? `${String(foundNow(now))} found` : 'that is found'}`,
    sheetLabel: 'Select all that is found',
    keys: ['Alt+Enter'],
    menu: ['Edit', 3],
    whileTyping: true,
    enabled: (now) => foundNow(now) > 0,
    needs: 'find something first',
    run: selectFound,
  },
});

/** How many the open find field has found; nothing is searched for a field that is not there. */
function foundNow({ open, find }: Situation): number {
  return open && find.open && find.query.trim() !== '' ? foundIn(open.plan, find.query).total : 0;
}

/** Also what the lens on screen does not show: it was found, and counted. The keys go to where it can be worked on. */
function selectFound({ open, find, view }: Situation): void {
  if (!open) return;
  const ids = allFound(open.plan, find.query);
  select({ items: ids });
  // All of them are looked at now, not the one that was walked to.
  findStore.setState({ current: null });
  if (view.surface === 'outline') {
    focusLine();
    return;
  }
  canvasControls()?.revealAll(ids);
  canvasControls()?.focus();
}

export const looksActions = defineActions({
  'filter.open': {
    label: 'Filter…',
    otherWords: 'only hide show',
    keys: ['Mod+Alt+F'],
    menu: ['View', 2],
    icon: 'list-filter',
    enabled: ({ open, view }) => open !== null && !view.room,
    needs: 'leave room mode first',
    run: () => looksStore.setState({ filterOpen: true }),
  },
  'filter.clear': {
    label: 'Show everything again',
    otherWords: 'clear filter',
    menu: ['View', 2],
    icon: 'list-filter',
    enabled: ({ open, looks }) => open !== null && isFiltering(looks.filter),
    needs: 'nothing is filtered out',
    run: clearFilter,
  },
  'colour.area': colourAction('area', 'Colour by area'),
  'colour.status': colourAction('status', 'Colour by status'),
  'colour.owner': colourAction('owner', 'Colour by owner'),
  'colour.kind': colourAction('kind', 'Colour by kind'),
  'view.legend': {
    label: ({ looks }) => (looks.legendOpen ? 'Hide the legend' : 'Show what colours and lines mean'),
    otherWords: 'legend key',
    menu: ['View', 2],
    sheetLabel: 'Show or hide what colours and lines mean',
    keys: ['Mod+Shift+L'],
    icon: 'palette',
    enabled: onCanvas,
    run: () => looksStore.setState(({ legendOpen }: Looks) => ({ legendOpen: !legendOpen })),
  },
} satisfies Record<`colour.${ColourMode}` | 'filter.open' | 'filter.clear' | 'view.legend', Action>);

function colourAction(mode: ColourMode, label: string): Action {
  return {
    label,
    otherWords: 'color',
    menu: ['View', 3],
    icon: 'palette',
    enabled: inWorkspace,
    run: () => colourBy(mode),
  };
}
