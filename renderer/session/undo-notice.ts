/** Notices about the last step: one at a time, as each makes the one before it stale. */
import type { Notice } from './notices';
import { dismissNotice, notify } from './notices';
import { planStore, undo } from './plan-store';

const LAST_STEP = 'last step';
const REFUSAL = 'refusal';

/** Says what was done, with an Undo that goes as soon as anything else has happened. */
export function notifyUndoable(text: string): void {
  const step = lastStep();
  const id = notify({
    tone: 'info',
    text,
    topic: LAST_STEP,
    action: { label: 'Undo', run: () => void (lastStep() === step && undo()) },
  });
  dismissAfterwards(id);
}

/** Says what was taken back or done again, where that can't be seen; it goes as soon as that is no longer the last word. */
export function notifyTravelled(text: string, action?: Notice['action']): void {
  const id = notify({ tone: 'info', text, topic: LAST_STEP, ...(action && { action }) });
  dismissAfterwards(id);
}

/** Says why what was asked for can't be done. It goes after some seconds, or as soon as something else has been done. */
export function notifyRefused(text: string): void {
  dismissAfterwards(notify({ tone: 'warning', text, topic: REFUSAL, passes: true }));
}

function dismissAfterwards(id: string): void {
  const step = lastStep();
  const stop = planStore.subscribe(() => {
    if (lastStep() === step) return;
    stop();
    dismissNotice(id);
  });
}

function lastStep() {
  return planStore.getState().open?.history.past.at(-1);
}
