import { ports } from '#renderer/host';
import {
  canvasControls,
  clearSelection,
  dispatch,
  editTitle,
  notifyUndoable,
  openDialog,
  openGate,
  redo,
  select,
  showGate,
  undo,
  viewStore,
} from '#renderer/session';
import type { ItemId } from '#shared/plan';
import type { Situation } from './action';
import { defineActions, inWorkspace, onCanvas, withSelection } from './action';
import { deletedItemsWords, deletedLinksWords } from './deleted-words';
import { report } from './report';
import { selectAsked } from './select-asked';
import { setRoom } from './set-room';
import { showTouched } from './show-touched';

export const editActions = defineActions({
  'edit.undo': {
    label: ({ open }) => withStep('Undo', open?.history.past.at(-1)?.label),
    sheetLabel: 'Undo',
    otherWords: 'take back',
    quotesTitles: true,
    keys: ['Mod+Z'],
    menu: ['Edit', 0],
    whileTyping: true,
    enabled: ({ open }) => (open?.history.past.length ?? 0) > 0,
    needs: 'nothing has been done yet',
    run: () => showTouched('Undone', undo()),
  },
  'edit.redo': {
    label: ({ open }) => withStep('Redo', open?.history.future.at(-1)?.label),
    sheetLabel: 'Redo',
    otherWords: 'do again repeat',
    quotesTitles: true,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    menu: ['Edit', 0],
    whileTyping: true,
    enabled: ({ open }) => (open?.history.future.length ?? 0) > 0,
    needs: 'nothing has been undone',
    run: () => showTouched('Done again', redo()),
  },
  'edit.history': {
    label: 'History',
    keys: ['Mod+Shift+H'],
    menu: ['Edit', 0],
    icon: 'history',
    enabled: ({ open }) => (open?.history.past.length ?? 0) + (open?.history.future.length ?? 0) > 0,
    needs: 'nothing has been done yet',
    run: () => openDialog('history'),
  },
  'edit.selectAll': {
    label: 'Select all',
    keys: ['Mod+A'],
    menu: ['Edit', 1],
    enabled: inWorkspace,
    run: ({ open, view }) => open && selectAsked(open.plan, view),
  },
  'edit.rename': {
    label: 'Edit the title',
    otherWords: 'rename name retitle',
    keys: ['F2'],
    menu: ['Edit', 1],
    enabled: ({ open, selection }) => open !== null && selection.items.size === 1,
    needs: 'select one item first',
    run: ({ selection }) => editTitle([...selection.items][0] ?? null),
  },
  'edit.duplicate': {
    label: 'Duplicate',
    keys: ['Mod+D'],
    menu: ['Edit', 1],
    otherWords: 'copy clone',
    enabled: ({ open, selection }) => open !== null && selection.items.size > 0,
    needs: 'select something first',
    run: duplicate,
  },
  'edit.delete': {
    label: 'Delete',
    otherWords: 'remove bin',
    keys: ['Delete', 'Backspace'],
    menu: ['Edit', 1],
    enabled: withSelection,
    needs: 'select something first',
    run: remove,
  },
  'edit.escape': {
    label: (now) => stepBack(now)?.label ?? 'Clear the selection',
    sheetLabel: 'Step back: leave room mode, close the findings, clear the selection, show all gates',
    keys: ['Escape'],
    enabled: (now) => stepBack(now) !== null,
    needs: 'nothing is selected',
    run: (now) => stepBack(now)?.run(),
  },
});

type StepBack = { readonly label: string; readonly run: () => void };

/** What Escape does now: one level at a time, the outermost first. Null where there is none. */
function stepBack(now: Situation): StepBack | null {
  const { room, inspectorOpen, panel } = now.view;
  if (room) return { label: 'Leave room mode', run: () => setRoom(false) };
  if (now.open && inspectorOpen && panel === 'findings') {
    return { label: 'Close the findings', run: () => viewStore.setState({ panel: 'inspector' }) };
  }
  if (now.open && inspectorOpen && panel === 'longView') {
    return { label: 'Close the long view questions', run: () => viewStore.setState({ panel: 'inspector' }) };
  }
  if (now.open && inspectorOpen && panel === 'movements') {
    return { label: 'Close the movements', run: () => viewStore.setState({ panel: 'inspector' }) };
  }
  if (now.open && inspectorOpen && panel === 'checks') {
    return { label: 'Close the checks', run: () => viewStore.setState({ panel: 'inspector' }) };
  }
  if (now.open && inspectorOpen && panel === 'balance') {
    return { label: 'Close the balance', run: () => viewStore.setState({ panel: 'inspector' }) };
  }
  if (withSelection(now)) return { label: 'Clear the selection', run: backOut };
  const wide = onCanvas(now) && now.view.lens === 'transitions' && openGate(now.view) !== null;
  return wide ? { label: 'Show all gates', run: () => showGate(null) } : null;
}

function backOut(): void {
  if (!canvasControls()?.making.backOut()) clearSelection();
}

function withStep(verb: string, step: string | undefined): string {
  return step ? `${verb} ${step}` : verb;
}

function duplicate({ selection }: Situation): void {
  const copies = new Map([...selection.items].map((id) => [id, ports.newId() as ItemId]));
  if (report(dispatch('duplicateItems', { copies }))) select({ items: copies.values() });
}

function remove({ open, selection }: Situation): void {
  if (!open) return;
  const ids = [...selection.items];
  const links = [...selection.links];
  const ofItems = ids.length > 0;
  const words = ofItems ? deletedItemsWords(open.plan, ids) : deletedLinksWords(open.plan, links);
  if (!report(ofItems ? dispatch('removeItems', { ids }) : dispatch('removeLinks', { ids: links }))) return;
  clearSelection();
  notifyUndoable(words);
}
