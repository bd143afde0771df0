/** Governance models: making, wording, preferring and removing them. */
import { chooseModel, dispatch, governanceView, notifyUndoable, openDialog, showLens } from '#renderer/session';
import { chosenModel } from '#shared/governance';
import type { Model } from '#shared/plan';
import type { Situation } from './action';
import { defineActions, inWorkspace } from './action';
import { report } from './report';

/** The model that is looked at; null where there is none. */
function modelOf({ open, view }: Situation): Model | null {
  return open ? chosenModel(open.plan, governanceView(view).model) : null;
}

const hasModel = (now: Situation): boolean => modelOf(now) !== null;
const needs = 'add a governance model first';

export const governanceActions = defineActions({
  'governance.new': {
    label: 'New governance model…',
    otherWords: 'add board trustees structure delegation option',
    menu: ['Insert', 6],
    icon: 'landmark',
    enabled: inWorkspace,
    run: () => {
      showLens('governance');
      openDialog('model-new');
    },
  },
  'governance.copy': {
    label: 'Duplicate this governance model…',
    otherWords: 'copy option variant board',
    menu: ['Edit', 9],
    icon: 'copy',
    enabled: hasModel,
    needs,
    run: () => openDialog('model-copy'),
  },
  'governance.words': {
    label: 'Rename or describe this governance model…',
    otherWords: 'name note board',
    menu: ['Edit', 9],
    icon: 'pencil',
    enabled: hasModel,
    needs,
    run: () => openDialog('model-words'),
  },
  'governance.prefer': {
    label: (now) =>
      modelOf(now)?.preferred ? 'Why this governance model is preferred…' : 'Prefer this governance model…',
    sheetLabel: 'Prefer this governance model',
    otherWords: 'choose decide recommend option reason',
    menu: ['Edit', 9],
    icon: 'check',
    enabled: hasModel,
    needs,
    run: () => openDialog('model-prefer'),
  },
  'governance.remove': {
    label: 'Remove this governance model',
    otherWords: 'delete option',
    menu: ['Edit', 9],
    icon: 'trash-2',
    enabled: hasModel,
    needs,
    run: (now) => {
      const model = modelOf(now);
      if (!model || !report(dispatch('editModels', { edit: 'remove', id: model.id }))) return;
      chooseModel(null);
      notifyUndoable(`“${model.name}” is removed, with what it said of bodies and decisions. These stay.`);
    },
  },
});
