import { afterEach, beforeEach, expect, test } from 'vitest';
import { dispatch, planStore, selectionStore, travelTo } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { ItemId } from '#shared/plan';
import { builtPlan } from '../../plans';

const ids = ['a', 'b', 'c'] as ItemId[];
const history = () => planStore.getState().open?.history ?? emptyHistory;
const items = () => [...(planStore.getState().open?.plan.items.keys() ?? [])];

beforeEach(() => {
  const plan = builtPlan();
  planStore.setState({ open: { plan, history: emptyHistory, generation: 7, binnedAt: null, joinable: null } });
  for (const id of ids) dispatch('addItems', { items: [{ id, kind: 'action', title: id }] });
});
afterEach(() => planStore.setState({ open: null }));

test('going to a step of the history is undo or redo, step by step, each an edit of its own', () => {
  expect(travelTo(1)).toEqual({ ok: true, value: 2 });
  expect([items(), history().past.length, history().future.length]).toEqual([['a'], 1, 2]);
  expect(planStore.getState().open?.generation).toBe(12);
  expect(travelTo(3)).toEqual({ ok: true, value: 2 });
  expect(items()).toEqual(ids);
  expect(history().future).toEqual([]);
});

test('all that changed on the way is selected, as far as it is still there', () => {
  travelTo(1);
  expect([...selectionStore.getState().items]).toEqual([]);
  travelTo(3);
  expect([...selectionStore.getState().items]).toEqual(['b', 'c']);
});

test('the present and what lies beyond the list change nothing', () => {
  expect(travelTo(3)).toEqual({ ok: true, value: 0 });
  expect(travelTo(99)).toEqual({ ok: true, value: 0 });
  expect(travelTo(-1)).toEqual({ ok: true, value: 3 });
  expect(items()).toEqual([]);
});
