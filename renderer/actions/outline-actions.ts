/** What the outline does by keys and menus: everything that the canvas does with the hand. */
import { ports } from '#renderer/host';
import {
  activeRow,
  dispatch,
  editTitle,
  foldBranches,
  openDialog,
  outlineOf,
  outlineStore,
  placeSeen,
  sayIfFilteredOut,
  select,
  viewStore,
} from '#renderer/session';
import type { Direction } from '#shared/lenses';
import { isLensId } from '#shared/lenses';
import type { GroupingId } from '#shared/outline';
import { branchIds, groupingIds, groupings, itemsUnder } from '#shared/outline';
import type { ItemId } from '#shared/plan';
import type { Action, Situation } from './action';
import { defineActions, inWorkspace } from './action';
import { arrowKeys } from './arrow-keys';
import { groupingOf, moveItems } from './move-items';
import { report } from './report';

const onOutline = ({ open, view }: Situation): boolean => open !== null && view.surface === 'outline';
const withItems = ({ open, selection }: Situation): boolean => open !== null && selection.items.size > 0;

export const outlineActions = defineActions({
  'view.outline': {
    label: 'Outline',
    otherWords: 'list tree',
    keys: ['Mod+Shift+O'],
    menu: ['View', 0],
    enabled: inWorkspace,
    run: () => viewStore.setState({ surface: 'outline' }),
  },
  'outline.addNext': {
    label: 'Add the next line',
    where: 'outline',
    keys: ['Enter'],
    menu: ['Insert', 1],
    enabled: onOutline,
    run: addNext,
  },
  'outline.selectGroup': {
    label: 'Select all of the group',
    sheetLabel: 'On a heading: select all of its group',
    where: 'outline',
    keys: ['Mod+Shift+A'],
    menu: ['Edit', 1],
    // With something selected the same keys mean its kind.
    enabled: (now) => onOutline(now) && !withItems(now),
    needs: 'clear the selection first',
    run: selectGroup,
  },
  'item.moveTo': {
    label: 'Move to…',
    otherWords: 'place week lane schedule position',
    keys: ['Mod+Shift+G'],
    menu: ['Edit', 3],
    enabled: withItems,
    needs: 'select something first',
    run: () => openDialog('move-to'),
  },
  'item.unplace': {
    label: (now) => `Take off the ${groupingOf(now).name.toLowerCase()}`,
    otherWords: 'remove tray unplace',
    keys: ['Mod+Shift+Backspace'],
    menu: ['Edit', 3],
    enabled: (now) => placedOf(now).length > 0,
    needs: 'select something with a place first',
    run: unplace,
  },
  'outline.foldAll': {
    label: 'Fold all groups',
    otherWords: 'collapse',
    menu: ['View', 5],
    enabled: onOutline,
    run: foldAll,
  },
  'outline.unfoldAll': {
    label: 'Unfold all groups',
    otherWords: 'expand',
    menu: ['View', 5],
    enabled: onOutline,
    run: () => outlineStore.setState((state) => ({ folded: { ...state.folded, [state.grouping]: new Set() } })),
  },
});

type GroupingActionId = `outline.by.${GroupingId}`;

/** One action a grouping, made from the catalogue. */
export const groupingActions = Object.fromEntries(
  groupingIds.map((grouping): [GroupingActionId, Action] => [
    `outline.by.${grouping}`,
    {
      label: `Outline by ${groupings[grouping].name.toLowerCase()}`,
      menu: ['View', 5],
      enabled: inWorkspace,
      run: () => {
        viewStore.setState({ surface: 'outline' });
        outlineStore.setState({ grouping });
      },
    },
  ]),
) as Record<GroupingActionId, Action>;

/** Up and down are what a line is moved by first. */
const ways = ['up', 'down', 'left', 'right'] as const satisfies readonly Direction[];
type MoveActionId = `outline.move.${Direction}` | `outline.moveFar.${Direction}`;

/** Alt with an arrow is a step of the lens, or the group before or after; with Shift a large one. */
export const moveActions = Object.fromEntries(
  ways.flatMap((direction): [MoveActionId, Action][] => [
    [`outline.move.${direction}`, stepAction(direction, false)],
    [`outline.moveFar.${direction}`, stepAction(direction, true)],
  ]),
) as Record<MoveActionId, Action>;

function stepAction(direction: Direction, large: boolean): Action {
  return {
    label: `Move ${direction}${large ? ' by a large step' : ''}`,
    where: 'outline',
    keys: [`Alt+${large ? 'Shift+' : ''}${arrowKeys[direction]}`],
    ...(large ? {} : { menu: ['Edit', 4] as const }),
    enabled: (now) => onOutline(now) && withItems(now),
    needs: 'select a line first',
    run: ({ open, selection, view }) => {
      if (!open) return;
      const grouping = groupingOf({ view });
      const moved = moveItems(
        open.plan,
        selection.items,
        (item, meanwhile) => grouping.step(meanwhile, item, direction, large),
        direction,
      );
      report(moved);
    },
  };
}

/** Something new where the keys are: beside the item of the line, or in the group of the heading. */
function addNext({ open, view }: Situation): void {
  const row = activeRow();
  if (!open) return;
  const grouping = groupingOf({ view });
  const branch = row?.branch ?? grouping.tray ?? grouping.destinations(open.plan)[0]?.branch ?? '';
  const beside = row?.count === null ? row.item : null;
  const fresh = grouping.fresh(open.plan, { branch, beside });
  if (!fresh.ok) {
    report(fresh);
    return;
  }
  const id = ports.newId() as ItemId;
  if (!report(dispatch('addItems', { items: [{ id, ...fresh.value }] }))) return;
  outlineStore.setState({ cameFrom: row?.key ?? null });
  editTitle(id);
  sayIfFilteredOut([id]);
}

function selectGroup({ open }: Situation): void {
  const row = activeRow();
  if (open && row) select({ items: itemsUnder(outlineOf(open.plan, outlineStore.getState()).tree, row.branch) });
}

/** What is selected and has a place that can be taken away in what one looks at. */
function placedOf({ open, selection, view }: Situation): readonly ItemId[] {
  const { id: lens, tray } = groupingOf({ view });
  if (!open || tray === null || !isLensId(lens)) return [];
  return [...selection.items].filter((id) => {
    const item = open.plan.items.get(id);
    return item && placeSeen(lens, open.plan, item, view) !== null;
  });
}

function unplace(now: Situation): void {
  const { open } = now;
  const { tray, enter } = groupingOf(now);
  if (open && tray !== null)
    report(moveItems(open.plan, placedOf(now), (item, meanwhile) => enter(meanwhile, item, tray)));
}

function foldAll({ open }: Situation): void {
  if (open) foldBranches(branchIds(outlineOf(open.plan, outlineStore.getState()).tree), true);
}
