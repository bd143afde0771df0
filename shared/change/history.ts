/**
 * Undo and redo as data: a list of what was done and a list of what was taken back. Pure; the journal replays it, so
 * undo works after a restart.
 */
import type { ChangeSet } from './change-set';
import { invert, isEmpty } from './change-set';
import { squash } from './squash';

/** One step that the user can take back, with the words that the menu shows: “Undo move of ‘Phonics’”. */
export type Step = {
  readonly label: string;
  readonly changes: ChangeSet;
  /** When it was done, or last joined: ISO 8601, UTC. Absent where nobody was told. */
  readonly at?: string;
};

export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const emptyHistory: History = { past: [], future: [] };

/** How many steps are kept; older ones can no longer be taken back. */
export const HISTORY_LIMIT = 1_000;

/**
 * [C5] The history after one more edit. With `join`, the edit melts into the step before it (typing, a drag), which from
 * then on has the label and the time of this one; a joined step that ends where it began disappears. Whatever had been
 * undone can no longer be redone. An edit that changes nothing leaves the history as it is.
 */
export function record(history: History, step: Step, join: boolean): History {
  if (isEmpty(step.changes)) return history;
  const previous = history.past.at(-1);
  if (!join || !previous) return { past: [...history.past, step].slice(-HISTORY_LIMIT), future: [] };
  const earlier = history.past.slice(0, -1);
  const changes = squash(previous.changes, step.changes);
  if (isEmpty(changes)) return { past: earlier, future: [] };
  return { past: [...earlier, { ...step, changes }], future: [] };
}

export type Move = { readonly history: History; readonly step: Step; readonly changes: ChangeSet };

/** [C6] What to apply to take back the last step, and the history after that; null where nothing is left. */
export function undo(history: History): Move | null {
  const step = history.past.at(-1);
  if (!step) return null;
  const moved = { past: history.past.slice(0, -1), future: [...history.future, step] };
  return { history: moved, step, changes: invert(step.changes) };
}

/** [C6] What to apply to do the last undone step again, and the history after that; null where nothing is left. */
export function redo(history: History): Move | null {
  const step = history.future.at(-1);
  if (!step) return null;
  const moved = { past: [...history.past, step], future: history.future.slice(0, -1) };
  return { history: moved, step, changes: step.changes };
}
