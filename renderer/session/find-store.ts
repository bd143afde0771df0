/** Finding in the open plan: what is asked, what is found, and which of it one looks at. Of the session only. */
import { createStore } from 'zustand/vanilla';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Found, Index } from '#shared/search';
import { createIndex, find } from '#shared/search';
import { walkTo } from './go-to';
import { planStore } from './plan-store';

export type Find = {
  readonly open: boolean;
  readonly query: string;
  /** The one that is looked at; null until one has been walked to. */
  readonly current: ItemId | null;
  /** Grows when the field is asked for anew, so that it takes the focus again. */
  readonly asked: number;
};

const first: Find = { open: false, query: '', current: null, asked: 0 };

export const findStore = createStore<Find>(() => first);

/** More than these nobody walks through; how many there are in all is told. */
const MOST_HITS = 200;

export function openFind(): void {
  findStore.setState(({ asked }) => ({ open: true, asked: asked + 1 }));
}

/** The words stay for the next time. */
export function closeFind(): void {
  findStore.setState({ open: false, current: null });
}

export function setFindQuery(query: string): void {
  findStore.setState({ query, current: null });
}

let indexed: { readonly plan: Plan; readonly index: Index<Item> } | null = null;
let answered: { readonly plan: Plan; readonly query: string; readonly found: Found<Item> } | null = null;

/** The plan ready to be searched; items that an edit has left alone cost next to nothing. */
export function indexOf(plan: Plan): Index<Item> {
  if (indexed?.plan !== plan) indexed = { plan, index: createIndex(plan.items.values(), ownerIn(plan)) };
  return indexed.index;
}

/** How an item's owner is called, for an index. */
export function ownerIn(plan: Plan): (item: Item) => string {
  return ({ owner }) => (owner === null ? '' : (plan.items.get(owner)?.title ?? ''));
}

/** The same answer as long as plan and words are the same. */
export function foundIn(plan: Plan, query: string): Found<Item> {
  if (answered?.plan !== plan || answered.query !== query) {
    answered = { plan, query, found: find(indexOf(plan), query, MOST_HITS) };
  }
  return answered.found;
}

/** All that is found, however much it is. */
export function allFound(plan: Plan, query: string): readonly ItemId[] {
  const { hits, total } = foundIn(plan, query);
  const all = hits.length < total ? find(indexOf(plan), query, total).hits : hits;
  return all.map(({ source }) => source.id);
}

/** Walks to the next of what was found, or the one before; round again at the ends. */
export function stepFind(by: 1 | -1): void {
  const { open } = planStore.getState();
  const { query, current } = findStore.getState();
  if (!open) return;
  const { hits } = foundIn(open.plan, query);
  const at = hits.findIndex(({ source }) => source.id === current);
  const next = at === -1 ? (by === 1 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
  const hit = hits[next];
  if (hit) lookAt(hit.source.id);
}

/** Walks to one of what was found. */
export function lookAt(id: ItemId): void {
  findStore.setState({ open: true, current: id });
  walkTo(id);
}

planStore.subscribe((now, before) => {
  if (now.open?.plan.header.id === before.open?.plan.header.id) return;
  findStore.setState(first);
  indexed = null;
  answered = null;
});
