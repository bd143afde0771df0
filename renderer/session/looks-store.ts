/**
 * How the items of a plan are looked at: which are asked for, and what their colours say. Of the session only: never
 * saved, never undone, and begun afresh with another plan.
 */
import { createStore } from 'zustand/vanilla';
import type { ColourMode, Filter, FilterField } from '#shared/filter';
import { isFiltering, matcherOf, noFilter, toggled } from '#shared/filter';
import type { ItemId, Plan } from '#shared/plan';
import { changedRows } from '#shared/plan';
import { planStore } from './plan-store';

export type Looks = {
  readonly filter: Filter;
  /** Whether the list of what can be filtered by is open. */
  readonly filterOpen: boolean;
  readonly colourBy: ColourMode;
  /** Whether the legend below the canvas is there. */
  readonly legendOpen: boolean;
};

const first: Looks = { filter: noFilter, filterOpen: false, colourBy: 'area', legendOpen: false };

export const looksStore = createStore<Looks>(() => first);

export function toggleFilter(field: FilterField, value: string): void {
  looksStore.setState(({ filter }) => ({ filter: toggled(filter, field, value) }));
}

export function clearFilter(): void {
  looksStore.setState({ filter: noFilter });
}

/** Colours that are not the usual ones come with their legend. */
export function colourBy(mode: ColourMode): void {
  looksStore.setState(({ legendOpen }) => ({ colourBy: mode, legendOpen: legendOpen || mode !== 'area' }));
}

/** What is filtered out of the open plan. The same set as long as nothing in it changes, so that nothing is drawn anew. */
export const dimmedStore = createStore<{ readonly dimmed: ReadonlySet<ItemId> }>(() => ({ dimmed: new Set() }));

/** What was dimmed last, and for which plan and filter. */
let dimmedFor: { readonly plan: Plan; readonly filter: Filter } | null = null;

function dimAnew(): void {
  const { open } = planStore.getState();
  const { filter } = looksStore.getState();
  const { dimmed } = dimmedStore.getState();
  const last = dimmedFor;
  dimmedFor = open && { plan: open.plan, filter };
  if (open && last?.filter === filter && unmatchedAlike(last.plan, open.plan, filter)) return;
  const next = open && isFiltering(filter) ? dimmedIn(open.plan, filter) : nothing;
  if (next.size !== dimmed.size || [...next].some((id) => !dimmed.has(id))) dimmedStore.setState({ dimmed: next });
}

/** Whether an edit has left all that is filtered out as it was. Only the rows that it changed are looked at. */
function unmatchedAlike(before: Plan, after: Plan, filter: Filter): boolean {
  if (before.header !== after.header) return false;
  if (!isFiltering(filter)) return true;
  const matched = matcherOf(before, filter);
  const matches = matcherOf(after, filter);
  return changedRows(before.items, after.items).every(
    (row) => (row.before ? matched(row.before) : true) === (row.after ? matches(row.after) : true),
  );
}

const nothing: ReadonlySet<ItemId> = new Set();

function dimmedIn(plan: Plan, filter: Filter): ReadonlySet<ItemId> {
  const matches = matcherOf(plan, filter);
  return new Set([...plan.items.values()].filter((item) => !matches(item)).map(({ id }) => id));
}

looksStore.subscribe((now, before) => {
  if (now.filter !== before.filter) dimAnew();
});

planStore.subscribe((now, before) => {
  if (now.open?.plan === before.open?.plan) return;
  if (now.open?.plan.header.id !== before.open?.plan.header.id) looksStore.setState(first);
  dimAnew();
});
