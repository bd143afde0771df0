/**
 * A command is one thing that can be done to a plan: `(plan, args) → Result<ChangeSet>`. It never changes anything
 * itself. Its label is what the undo menu says, its history policy how it enters the undo stack; both are required.
 */
import type { Ports, Result } from '#shared/base';
import type { ChangeSet } from '#shared/change';
import type { Plan } from '#shared/plan';

/**
 * `record` makes an undo step of its own. `join` melts into the step before it when that came from the same command
 * with the same key and nothing else happened in between: typing, dragging. A null key never joins. The step keeps the
 * label that it began with, or is called as its last edit with `label: 'last'`, where that says how it ended.
 */
export type HistoryPolicy<Args> =
  | { readonly kind: 'record' }
  | { readonly kind: 'join'; readonly key: (args: Args) => string | null; readonly label?: 'first' | 'last' };

export type Command<Args> = {
  /** Completes “Undo …”: “adding ‘Phonics’”. Lower case, no full stop. */
  readonly label: (plan: Plan, args: Args) => string;
  readonly history: HistoryPolicy<Args>;
  /** Fails, changing nothing, where the arguments do not fit the plan; the message is for the user. */
  readonly run: (plan: Plan, args: Args, ports: Ports) => Result<ChangeSet>;
};

export function defineCommand<Args>(command: Command<Args>): Command<Args> {
  return command;
}
