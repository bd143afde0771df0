/** What is done with core and edge as a whole. */
import { dispatch, notifyUndoable, openDialog } from '#renderer/session';
import { defineActions, inWorkspace } from './action';
import { report } from './report';

export const ringsActions = defineActions({
  'rings.sectors': {
    label: 'Sectors of core and edge…',
    otherWords: 'cut rings by area domain tag label wedge slice',
    menu: ['Edit', 8],
    icon: 'chart-pie',
    enabled: inWorkspace,
    run: () => openDialog('sectors'),
  },
  'rings.lock': {
    label: ({ open }) => (open?.plan.header.coreLocked ? 'Unlock the core' : 'Lock the core'),
    sheetLabel: 'Lock or unlock the core',
    otherWords: 'core lock protect freeze hold stable',
    menu: ['Edit', 8],
    icon: 'lock',
    enabled: inWorkspace,
    run: ({ open }) => {
      const coreLocked = open?.plan.header.coreLocked !== true;
      if (!report(dispatch('editPlan', { coreLocked }))) return;
      notifyUndoable(
        coreLocked
          ? 'The core is locked: what lies in it can’t be changed until it is unlocked.'
          : 'The core is unlocked.',
      );
    },
  },
});
