/**
 * How the outline is looked at: its grouping, what is folded, and the line that has the keys. Kept for the session only,
 * and begun afresh with each plan.
 */
import { createStore } from 'zustand/vanilla';
import { firstLens } from '#shared/lenses';
import type { Branch, Grouping, GroupingId, OutlineRow } from '#shared/outline';
import { governanceGroupingIn, groupings, rowsOf } from '#shared/outline';
import type { Plan } from '#shared/plan';
import { governanceView } from './governance-view';
import { planStore } from './plan-store';
import { viewStore } from './view-store';

export type OutlineState = {
  readonly grouping: GroupingId;
  /** The key of the line that has the keys; null before any had them. */
  readonly active: string | null;
  /** Whether the keys are with the lines, or come back to them when a dialog or a menu closes. */
  readonly hasKeys: boolean;
  /** The line that the keys come back to where something new is given up; null where nothing has been added. */
  readonly cameFrom: string | null;
  readonly folded: { readonly [Id in GroupingId]?: ReadonlySet<string> };
};

const first: OutlineState = { grouping: firstLens, active: null, hasKeys: true, cameFrom: null, folded: {} };

export const outlineStore = createStore<OutlineState>(() => first);

planStore.subscribe((now, before) => {
  if (now.open?.plan.header.id !== before.open?.plan.header.id) outlineStore.setState(first, true);
});

let inModel: { readonly model: string | null; readonly grouping: Grouping } | null = null;

/** By what the outline is grouped: of governance models by the one that is looked at. The same object while that is. */
export function outlineGrouping({ grouping }: Pick<OutlineState, 'grouping'> = outlineStore.getState()): Grouping {
  if (grouping !== 'governance') return groupings[grouping];
  const { model } = governanceView(viewStore.getState());
  if (inModel?.model !== model) inModel = { model, grouping: governanceGroupingIn(model) };
  return inModel.grouping;
}

const nothing: ReadonlySet<string> = new Set();

export function foldedIn({ grouping, folded }: OutlineState): ReadonlySet<string> {
  return folded[grouping] ?? nothing;
}

/** Folds or unfolds branches of the grouping on screen. What hides the line with the keys gets them. */
export function foldBranches(ids: Iterable<string>, fold: boolean): void {
  const { open } = planStore.getState();
  const state = outlineStore.getState();
  const next = new Set(foldedIn(state));
  for (const id of ids) {
    if (fold) next.add(id);
    else next.delete(id);
  }
  const folded = { ...state.folded, [state.grouping]: next };
  const active = open ? nearestSeen(open.plan, state, { ...state, folded }) : state.active;
  outlineStore.setState({ folded, active });
}

/** The line with the keys, or the innermost one around it that is still seen. */
function nearestSeen(plan: Plan, before: OutlineState, after: OutlineState): string | null {
  const around = new Map(outlineOf(plan, before).rows.map(({ key, parent }) => [key, parent]));
  const seen = new Set(outlineOf(plan, after).rows.map(({ key }) => key));
  let key = before.active;
  while (key !== null && around.has(key) && !seen.has(key)) key = around.get(key) ?? null;
  return key;
}

export type Outline = { readonly tree: readonly Branch[]; readonly rows: readonly OutlineRow[] };

/** The last answer: view and actions ask for the same one. */
let known: Known | null = null;

type Known = {
  readonly plan: Plan;
  readonly grouping: Grouping;
  readonly state: OutlineState;
  readonly outline: Outline;
};

/** The tree of a plan as it is looked at, and its lines. The same objects while neither has changed. */
export function outlineOf(plan: Plan, state: OutlineState): Outline {
  const grouping = outlineGrouping(state);
  const sameTree = known?.plan === plan && known.grouping === grouping;
  if (known && sameTree && foldedIn(known.state) === foldedIn(state)) return known.outline;
  const tree = known && sameTree ? known.outline.tree : grouping.branches(plan);
  const outline = { tree, rows: rowsOf(tree, foldedIn(state)) };
  known = { plan, grouping, state, outline };
  return outline;
}

/** The line that has the keys, or the first one; null without a plan. */
export function activeRow(): OutlineRow | null {
  const { open } = planStore.getState();
  if (!open) return null;
  const state = outlineStore.getState();
  const { rows } = outlineOf(open.plan, state);
  return rows.find(({ key }) => key === state.active) ?? rows[0] ?? null;
}
