/** Which dialog of the app is open: at most one at a time. */
import { createStore } from 'zustand/vanilla';

export type DialogName =
  | 'cohort'
  | 'cohorts'
  | 'core-crossing'
  | 'export'
  | 'health-group'
  | 'health-people'
  | 'health-statements'
  | 'history'
  | 'import'
  | 'model-copy'
  | 'model-new'
  | 'model-prefer'
  | 'model-words'
  | 'link-to'
  | 'move-to'
  | 'new-plan'
  | 'palette'
  | 'paste'
  | 'sectors'
  | 'shift'
  | 'shortcuts';

export const dialogStore = createStore<{ readonly dialog: DialogName | null }>(() => ({ dialog: null }));

export function openDialog(dialog: DialogName): void {
  dialogStore.setState({ dialog });
}

export function closeDialog(): void {
  dialogStore.setState({ dialog: null });
}
