/** Where something that is pasted can go: under the pointer, beside what is selected, into the line's group, or the tray. */
import { usualKind } from '#renderer/actions';
import type { PasteSpot } from '#renderer/session';
import {
  activeRow,
  canvasControls,
  makingStore,
  outlineGrouping,
  planStore,
  selectionStore,
  viewStore,
} from '#renderer/session';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { placesFor } from '#shared/clipboard';
import type { KindId } from '#shared/kinds';
import { isFrame, isKindId, unplacedItem } from '#shared/kinds';
import { isLensId, lenses, plainLens, shownTitle } from '#shared/lenses';
import type { Grouping } from '#shared/outline';
import { groupings, placesInWords } from '#shared/outline';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';

export type Spots = { readonly spots: readonly PasteSpot[]; readonly spot: PasteSpot['id']; readonly kind: KindId };

/** What there is to choose from at this moment, and what is proposed. The pointer counts as it is now. */
export function spotsNow(plan: Plan): Spots {
  const tray: PasteSpot = { id: 'tray', name: 'In the tray', placesFor: (items) => ok(items.map(() => ({}))) };
  const { surface, lens } = viewStore.getState();
  const near = surface === 'outline' ? lineSpot(plan) : [...pointerSpot(plan), ...besideSpot(plan)];
  const proposed = surface === 'outline' || lenses[lens].freePositions ? near[0] : undefined;
  return { spots: [...near, tray], spot: proposed?.id ?? 'tray', kind: kindNow(plan) };
}

/** An item as it will be, to ask what a place would mean for it. */
export function unplaced(kind: KindId, index: number, title: string): Item {
  return { ...unplacedItem(`pasted-${String(index)}` as ItemId, kind), title };
}

function pointerSpot(plan: Plan): readonly PasteSpot[] {
  const controls = canvasControls();
  if (!controls) return [];
  const at = controls.newCardAt();
  const places = (items: readonly Item[]) => controls.placesFor(items, at);
  return [{ id: 'here', name: named('On the canvas', plan, places([unplaced('action', 0, '')])), placesFor: places }];
}

function besideSpot(plan: Plan): readonly PasteSpot[] {
  const [only, ...others] = selectionStore.getState().items;
  const item = only === undefined || others.length > 0 ? undefined : plan.items.get(only);
  const { lens } = viewStore.getState();
  const { freePositions, placeOf } = lenses[lens];
  if (!item || freePositions || placeOf(plan, item) === null) return [];
  const { fresh } = groupings[lens];
  const places = (items: readonly Item[]): Result<readonly Placing[]> => {
    const made = fresh(plan, { branch: '', beside: item });
    return made.ok ? ok(items.map(() => made.value.placing)) : made;
  };
  const words = `Beside ‘${shownTitle(item.title).slice(0, 40)}’`;
  return [{ id: 'beside', name: named(words, plan, places([unplaced('action', 0, '')])), placesFor: places }];
}

/** On the outline: the group of the line that has the keys. */
function lineSpot(plan: Plan): readonly PasteSpot[] {
  const row = activeRow();
  if (!row) return [];
  const grouping = outlineGrouping();
  const places = (items: readonly Item[]): Result<readonly Placing[]> => {
    const beside = row.count === null ? row.item : null;
    const made = grouping.fresh(plan, { branch: row.branch, beside });
    if (!made.ok) return made;
    return placesFrom(plan, grouping, items, made.value.placing);
  };
  const first = places([unplaced('action', 0, '')]);
  const placed = first.ok && Object.keys(first.value[0] ?? {}).length > 0;
  return placed ? [{ id: 'here', name: named('In this group', plan, first), placesFor: places }] : [];
}

/** Where cards lie anywhere, several things lie from a place on; elsewhere they share it. */
function placesFrom(plan: Plan, { id }: Grouping, items: readonly Item[], placing: Placing) {
  const lens = isLensId(id) && lenses[id].freePositions ? plainLens(id) : null;
  const [first] = items;
  const alone = first && lens?.alone(plan, [placedItem(first, placing)]);
  const card = alone?.cards.find(({ id: drawn }) => drawn === first?.id);
  return lens && card ? placesFor(plan, lens, items, card.rect, lens.scene(plan).cards) : ok(items.map(() => placing));
}

function named(words: string, plan: Plan, places: Result<readonly Placing[]>): string {
  const placing = places.ok ? places.value[0] : undefined;
  return placing ? `${words}: ${placesInWords(plan, placedItem(unplaced('action', 0, ''), placing))}` : words;
}

/** As what is selected, or as the group is; otherwise as what was made last. */
function kindNow(plan: Plan): KindId {
  const [only] = selectionStore.getState().items;
  const kind = only === undefined ? undefined : plan.items.get(only)?.kind;
  if (kind !== undefined && isKindId(kind) && !isFrame({ kind })) return kind;
  const row = viewStore.getState().surface === 'outline' ? activeRow() : null;
  const made = row && outlineGrouping().fresh(plan, { branch: row.branch, beside: null });
  return made?.ok ? made.value.kind : usualKind(lenses[viewStore.getState().lens], makingStore.getState());
}

/** The plan that is open; null on Home. */
export function openPlanNow(): Plan | null {
  return planStore.getState().open?.plan ?? null;
}
