/** The first-run hints: what each says, what it points at, and what shows that it is no longer needed. */
import type { OpenPlan, Selection, View } from '#renderer/session';
import type { RowChange } from '#shared/change';
import { lenses } from '#shared/lenses';
import type { Item, ItemId } from '#shared/plan';

export type Moment = {
  readonly open: OpenPlan | null;
  readonly selection: Selection;
  readonly view: View;
  readonly dialog: string | null;
};

export type Hint = {
  readonly id: string;
  readonly text: string;
  /** What it points at; it waits until that is on the screen. */
  readonly anchor: string;
  /** Where it stands, so that it never lies over what it speaks of. */
  readonly side: 'above' | 'below';
  /** Whether it is of use now, beyond its anchor being there. */
  readonly applies?: (now: Moment) => boolean;
  /** Whether what it speaks of has just been done. */
  readonly isDone: (before: Moment, now: Moment) => boolean;
};

/** In their order of urgency; one is shown at a time. */
export const hints: readonly Hint[] = [
  {
    id: 'link',
    text: 'Drag from the dot at its side to another card to link the two.',
    anchor: '[data-canvas] .react-flow__node.selected',
    side: 'below',
    applies: ({ selection }) => selection.items.size === 1,
    isDone: (before, now) => lastChanges(before, now)?.links.some(isNew) ?? false,
  },
  {
    id: 'add',
    text: 'Double-click on the canvas to add a card there, or press N.',
    anchor: '[data-hint="add"]',
    side: 'below',
    isDone: (before, now) => lastChanges(before, now)?.items.some(isNew) ?? false,
  },
  {
    id: 'tray',
    text: 'Drag these onto the canvas to give them a place, also with a finger.',
    anchor: '[data-hint="tray"]',
    side: 'above',
    isDone: (before, now) => lastChanges(before, now)?.items.some((change) => gotPlace(now, change)) ?? false,
  },
  {
    id: 'keys',
    text: 'Everything can be done by keys. Press F1 to see them all.',
    anchor: '[data-hint="keys"]',
    side: 'above',
    isDone: (_before, { dialog }) => dialog === 'shortcuts',
  },
];

/** What the last edit of the same plan did; nothing for undo, redo and another plan. */
function lastChanges(before: Moment, now: Moment) {
  const samePlan = before.open !== null && before.open.plan.header.id === now.open?.plan.header.id;
  const edited = samePlan && now.open.generation > before.open.generation && now.open.history.future.length === 0;
  return edited ? now.open.history.past.at(-1)?.changes : undefined;
}

function isNew({ before, after }: RowChange<unknown, unknown>): boolean {
  return before === null && after !== null;
}

function gotPlace({ open, view }: Moment, { before, after }: RowChange<ItemId, Item>): boolean {
  if (!open || before === null || after === null) return false;
  const { placeOf } = lenses[view.lens];
  return placeOf(open.plan, before) === null && placeOf(open.plan, after) !== null;
}

/** The hint to show now: the first that is of use and not yet learned. Never while something else has the floor. */
export function hintFor(now: Moment, learned: ReadonlySet<string>, isThere: (anchor: string) => boolean): Hint | null {
  const { open, view, dialog, selection } = now;
  if (!open || view.room || view.surface !== 'canvas' || dialog !== null || selection.editing !== null) return null;
  return (
    hints.find(({ id, anchor, applies }) => !learned.has(id) && (applies?.(now) ?? true) && isThere(anchor)) ?? null
  );
}
