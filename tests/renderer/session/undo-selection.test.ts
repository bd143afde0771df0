import { beforeEach, expect, test } from 'vitest';
import { dispatch, planStore, redo, select, selectionStore, undo } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { ItemId, LinkId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const ids = (...names: string[]) => names as ItemId[];
const selected = () => [...selectionStore.getState().items].sort();
const at = (id: string, x: number) => ({ id: id as ItemId, placing: { facets: { free: { x, y: 0 } } } });

beforeEach(() => {
  const items = ['a', 'b', 'c', 'd'].map((id) => builtItem(id, { facets: { free: { x: 0, y: 0 } } }));
  const plan = builtPlan({ items });
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
});

test('undo and redo of an arrangement give back the selection that it was made with, also what lay right already', () => {
  select({ items: ids('a', 'b', 'c') });
  dispatch('placeItems', { placements: [at('a', 0), at('b', 40), at('c', 80)], deed: 'aligning' });
  select({});
  undo();
  expect(selected()).toEqual(['a', 'b', 'c']);
  select({ items: ids('d') });
  redo();
  expect(selected()).toEqual(['a', 'b', 'c']);
});

test('what was touched otherwise is selected, whatever was selected meanwhile', () => {
  select({ items: ids('a', 'b') });
  dispatch('placeItems', { placements: [at('d', 40)] });
  undo();
  expect(selected()).toEqual(['d']);
});

test('a nudge that goes on while more is selected gives back what it began with', () => {
  select({ items: ids('a', 'b') });
  dispatch('placeItems', { placements: [at('a', 8), at('b', 8)], gesture: 'nudge' });
  dispatch('placeItems', { placements: [at('a', 16), at('b', 16)], gesture: 'nudge' });
  undo();
  expect(selected()).toEqual(['a', 'b']);
});

test('what an undone step has made is gone, and what it was made from is selected again', () => {
  select({ items: ids('a') });
  dispatch('addItems', { items: [{ id: 'new' as ItemId, kind: 'note', title: 'Next' }] });
  select({ items: ids('new') });
  dispatch('editItem', { id: 'new' as ItemId, fields: { title: 'Next one' } });
  undo();
  undo();
  expect(selected()).toEqual(['a']);
});

test('a card that comes back with its links is selected alone, so that keys mean it at once', () => {
  dispatch('addLink', { id: 'ab' as LinkId, from: 'a' as ItemId, to: 'b' as ItemId, kind: 'leads-to' });
  select({ items: ids('a') });
  dispatch('removeItems', { ids: ids('a') });
  select({});
  undo();
  expect(selected()).toEqual(['a']);
  expect(selectionStore.getState().links.size).toBe(0);
});
