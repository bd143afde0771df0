/** A notice that offers to take back the step that has just been made: that step and no other. */
import { dismissNotice, notify } from './notices';
import { planStore, undo } from './plan-store';

/** Says what was done, with an Undo that goes as soon as anything else has happened. */
export function notifyUndoable(text: string): void {
  const step = lastStep();
  const id = notify({ tone: 'info', text, action: { label: 'Undo', run: () => void (lastStep() === step && undo()) } });
  const stop = planStore.subscribe(() => {
    if (lastStep() === step) return;
    stop();
    dismissNotice(id);
  });
}

function lastStep() {
  return planStore.getState().open?.history.past.at(-1);
}
