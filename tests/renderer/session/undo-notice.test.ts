import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { dispatch, notifyRefused, notifyTravelled, notifyUndoable, planStore, undo } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { ItemId } from '#shared/plan';
import { noticeStore } from '../../../renderer/session/notices';
import { smallPlan } from './small-plan';

vi.stubGlobal('allthrough', {
  call: async () => ({ ok: false, error: { code: 'none', message: '' } }),
  on: () => () => {},
});

beforeEach(() => {
  noticeStore.setState({ notices: [] });
  planStore.setState({
    open: { plan: smallPlan('a'), history: emptyHistory, generation: 0, binnedAt: null, joinable: null },
  });
  for (const id of ['i1', 'i2']) dispatch('addItems', { items: [{ id: id as ItemId, kind: 'note', title: id }] });
  dispatch('removeItems', { ids: ['i2' as ItemId] });
});

const titles = () => [...(planStore.getState().open?.plan.items.values() ?? [])].map(({ title }) => title);

test('its Undo takes back the step that it speaks of', () => {
  notifyUndoable('Deleted.');
  noticeStore.getState().notices[0]?.action?.run();
  expect(titles()).toEqual(['i1', 'i2']);
  expect(noticeStore.getState().notices).toEqual([]);
});

test('it goes as soon as the step was taken back otherwise, and its Undo touches nothing older', () => {
  notifyUndoable('Deleted.');
  const stale = noticeStore.getState().notices[0]?.action;
  undo();
  expect(noticeStore.getState().notices).toEqual([]);
  stale?.run();
  expect(titles()).toEqual(['i1', 'i2']);
});

test('what was said of an undo goes with the next one, which may need no words', () => {
  undo();
  notifyTravelled('Undone: deleting ‘i2’.');
  expect(noticeStore.getState().notices).toHaveLength(1);
  undo();
  expect(noticeStore.getState().notices).toEqual([]);
});

test('what is refused is said until something else is done, and one refusal at a time', () => {
  notifyRefused('The journey ends with this item.');
  notifyRefused('An item can’t be linked to itself.');
  expect(noticeStore.getState().notices).toMatchObject([
    { text: 'An item can’t be linked to itself.', tone: 'warning', passes: true },
  ]);
  dispatch('editItem', { id: 'i1' as ItemId, fields: { title: 'Phonics' } });
  expect(noticeStore.getState().notices).toEqual([]);
});
