/**
 * The open plan and the one way to change it. `dispatch` runs a command, applies its change set at once and hands it
 * to the keeper; undo and redo travel the same way.
 */

import { createStore } from 'zustand/vanilla';
import { ports } from '#renderer/host';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ChangeSet, History, JournalEntry, Step } from '#shared/change';
import { apply, invert, isEmpty, record, redo as redoStep, undo as undoStep } from '#shared/change';
import type { Command, CommandArgs, CommandId } from '#shared/commands';
import { commands, coreCrossing, heldByCoreLock } from '#shared/commands';
import type { Plan } from '#shared/plan';
import { checkItem, checkLink } from '#shared/plan';
import { tellOfCoreLock } from './core-lock-notice';
import { openDialog } from './dialog-store';
import type { Keeper } from './keeper';
import { selectionStore } from './selection-store';
import type { Touched } from './touched';
import { keepMadeWith, selectedAfter, touchedBy } from './touched';

export type OpenPlan = {
  readonly plan: Plan;
  readonly history: History;
  readonly generation: number;
  /** ISO 8601, UTC; null while the plan is not in the bin. */
  readonly binnedAt: string | null;
  /** Command and key of the last edit while another may still join it; null once something else has happened. */
  readonly joinable: { readonly key: string; readonly at: number } | null;
};

/** Null while Home is shown. */
export const planStore = createStore<{ readonly open: OpenPlan | null }>(() => ({ open: null }));

/** Typing that rests for longer than this begins a new undo step. */
const JOIN_WITHIN_MS = 4_000;

const now = (): number => Date.parse(ports.now());

let keeper: Keeper | null = null;

/** Puts a plan on the desk, with the keeper that saves it; null clears the desk. */
export function setOpenPlan(open: OpenPlan | null, keeping: Keeper | null): void {
  keeper = keeping;
  planStore.setState({ open });
}

export function openKeeper(): Keeper | null {
  return keeper;
}

/** Runs a command on the open plan. On a fault nothing has changed, and the message is for the user. */
export function dispatch<Id extends CommandId>(id: Id, args: CommandArgs<Id>): Result<ChangeSet> {
  const { open } = planStore.getState();
  if (!open) return fail('no-plan', 'Open a plan first.');
  const command = commands[id] as unknown as Command<CommandArgs<Id>>;
  const made = command.run(open.plan, args, ports);
  const changes = made.ok ? heldByCoreLock(open.plan, made.value) : made;
  if (!changes.ok) tellOfCoreLock(changes.error, () => void dispatch('editPlan', { coreLocked: false }));
  if (!changes.ok || isEmpty(changes.value)) return changes;
  const joinKey = command.history.kind === 'join' ? command.history.key(args) : null;
  const key = joinKey === null ? null : `${id}:${joinKey}`;
  const join = key !== null && open.joinable?.key === key && now() - open.joinable.at < JOIN_WITHIN_MS;
  const label = labelOf(command, open, args, join);
  const at = ports.now();
  const history = record(open.history, { label, changes: changes.value, at }, join);
  keepMadeWith(history.past.at(-1), join ? open.history.past.at(-1) : undefined, selectionStore.getState());
  const done = commit(open, { op: 'do', label, join, changes: changes.value, at }, history, key);
  // Promoting asks for the evidence, taking out of the core for the reason, unless it came with them.
  if (done.ok && coreCrossing(done.value) && !('why' in (args as object))) openDialog('core-crossing');
  return done;
}

/** A field was left, or Enter pressed in it: what is typed next is a step of its own, however soon it comes. */
export function endTyping(): void {
  const { open } = planStore.getState();
  if (open?.joinable) planStore.setState({ open: { ...open, joinable: null } });
}

/** What the step is called after this edit. */
function labelOf<Args>(
  { label, history }: Command<Args>,
  { plan, history: { past } }: OpenPlan,
  args: Args,
  join: boolean,
) {
  const first = join && history.kind === 'join' && history.label !== 'last' ? past.at(-1)?.label : undefined;
  return first ?? label(plan, args);
}

/** A step that was taken back or done again: its words, and what it touched and is still there. */
export type Travelled = { readonly label: string; readonly touched: Touched };

/** Takes back the last step, selects what it was made with or touched, and says what it was; a fault where none is left. */
export function undo(): Result<Travelled> {
  return travel('undo');
}

/** Does the last undone step again, selects as `undo` does, and says what it was; a fault where nothing is left. */
export function redo(): Result<Travelled> {
  return travel('redo');
}

function travel(op: 'undo' | 'redo'): Result<Travelled> {
  const { open } = planStore.getState();
  const move = open && (op === 'undo' ? undoStep(open.history) : redoStep(open.history));
  if (!open || !move) return fail('nothing-to-take-back', `There is nothing to ${op}.`);
  const { step, changes, history } = move;
  const done = commit(open, { op, label: step.label, join: false, changes, at: ports.now() }, history, null);
  return done.ok ? ok(arrive(step, changes)) : done;
}

/**
 * Takes back the last step as though it had never been made: it can't be done again and stands in no list. For what
 * was made and given up at once. A fault where there is none.
 */
export function withdraw(): Result<Travelled> {
  const { open } = planStore.getState();
  const step = open?.history.past.at(-1);
  if (!open || !step) return fail('nothing-to-take-back', 'There is nothing to take back.');
  // The opposite melts into the step, which ends where it began and so disappears, also when the journal is replayed.
  const back = { label: step.label, changes: invert(step.changes), at: ports.now() };
  const done = commit(open, { op: 'do', join: true, ...back }, record(open.history, back, true), null);
  return done.ok ? ok(arrive(step, back.changes)) : done;
}

function arrive(step: Step, changes: ChangeSet): Travelled {
  const touched = touchedBy(changes);
  const { open } = planStore.getState();
  if (open) selectionStore.setState(selectedAfter(step, touched, open.plan));
  return { label: step.label, touched };
}

function commit(
  open: OpenPlan,
  edit: Omit<JournalEntry, 'generation'>,
  history: History,
  joinKey: string | null,
): Result<ChangeSet> {
  const applied = apply(open.plan, edit.changes);
  if (!applied.ok) return applied;
  const unsound = firstViolation(applied.value, edit.changes);
  if (unsound) return fail('plan-rule', unsound);
  const entry: JournalEntry = { ...edit, generation: open.generation + 1 };
  // On its way before the screen is drawn anew: the two homes write while it is.
  keeper?.keep(entry);
  planStore.setState({
    open: {
      plan: applied.value,
      history,
      generation: entry.generation,
      binnedAt: open.binnedAt,
      joinable: joinKey === null ? null : { key: joinKey, at: now() },
    },
  });
  return ok(edit.changes);
}

/** The last line of defence: no row that a change touched may break the plan's rules. */
function firstViolation(plan: Plan, changes: ChangeSet): string | null {
  for (const { after } of changes.items) {
    const [found] = after ? checkItem(plan, after) : [];
    if (found) return found.message;
  }
  for (const { after } of changes.links) {
    const [found] = after ? checkLink(plan, after) : [];
    if (found) return found.message;
  }
  return null;
}
