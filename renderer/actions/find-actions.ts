import type { Looks } from '#renderer/session';
import { clearFilter, colourBy, looksStore, openDialog, openFind, stepFind } from '#renderer/session';
import type { ColourMode } from '#shared/filter';
import { isFiltering } from '#shared/filter';
import type { Action, Situation } from './action';
import { defineActions, inWorkspace } from './action';

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
    keys: ['Mod+F'],
    menu: ['Edit', 3],
    icon: 'search',
    whileTyping: true,
    enabled: ({ view }) => !view.room,
    run: openFind,
  },
  'find.next': {
    label: 'Find the next one',
    keys: ['F3'],
    menu: ['Edit', 3],
    whileTyping: true,
    enabled: canWalk,
    run: () => stepFind(1),
  },
  'find.previous': {
    label: 'Find the one before',
    keys: ['Shift+F3'],
    menu: ['Edit', 3],
    whileTyping: true,
    enabled: canWalk,
    run: () => stepFind(-1),
  },
});

export const looksActions = defineActions({
  'filter.open': {
    label: 'Filter…',
    keys: ['Mod+Alt+F'],
    menu: ['View', 2],
    icon: 'list-filter',
    enabled: ({ open, view }) => open !== null && !view.room,
    run: () => looksStore.setState({ filterOpen: true }),
  },
  'filter.clear': {
    label: 'Show everything again',
    menu: ['View', 2],
    icon: 'list-filter',
    enabled: ({ open, looks }) => open !== null && isFiltering(looks.filter),
    run: clearFilter,
  },
  'colour.area': colourAction('area', 'Colour by area'),
  'colour.status': colourAction('status', 'Colour by status'),
  'colour.owner': colourAction('owner', 'Colour by owner'),
  'colour.kind': colourAction('kind', 'Colour by kind'),
  'view.legend': {
    label: ({ looks }) => (looks.legendOpen ? 'Fold the legend' : 'Show what the colours mean'),
    menu: ['View', 2],
    icon: 'palette',
    enabled: inWorkspace,
    run: () => looksStore.setState(({ legendOpen }: Looks) => ({ legendOpen: !legendOpen })),
  },
} satisfies Record<`colour.${ColourMode}` | 'filter.open' | 'filter.clear' | 'view.legend', Action>);

function colourAction(mode: ColourMode, label: string): Action {
  return {
    label,
    menu: ['View', 3],
    icon: 'palette',
    enabled: inWorkspace,
    run: () => colourBy(mode),
  };
}
