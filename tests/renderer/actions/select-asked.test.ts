// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { perform } from '#renderer/actions';
import { clearFilter, planStore, select, selectionStore, toggleFilter, viewStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { ItemId } from '#shared/plan';
import { noticeStore } from '../../../renderer/session/notices';
import { builtItem, builtPlan } from '../../plans';

vi.stubGlobal('allthrough', {
  call: async () => ({ ok: false, error: { code: 'none', message: '' } }),
  on: () => () => {},
});

beforeEach(() => {
  const plan = builtPlan({
    items: [
      builtItem('a', { tags: ['reading'] }),
      builtItem('b', { kind: 'risk', tags: ['reading'] }),
      builtItem('c'),
      builtItem('d', { kind: 'risk' }),
    ],
  });
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
  viewStore.setState({ surface: 'outline' });
  select({ items: [] });
  noticeStore.setState({ notices: [] });
});

const selected = () => [...selectionStore.getState().items].join();
const said = () => noticeStore.getState().notices.map(({ text }) => text);

test('all is what is not filtered out, and what was left out is said', () => {
  toggleFilter('tag', 'reading');
  perform('edit.selectAll');
  expect(selected()).toBe('a,b');
  expect(said()).toEqual(['2 items selected. 2 items filtered out are not among them.']);
});

test('all of a kind leaves out what is filtered out as well', () => {
  toggleFilter('tag', 'reading');
  select({ items: ['b' as ItemId] });
  perform('edit.selectKind');
  expect(selected()).toBe('b');
  expect(said()).toEqual(['1 item selected. 1 item filtered out is not among them.']);
});

test('without a filter all is all, and nothing is said', () => {
  clearFilter();
  perform('edit.selectAll');
  expect(selected()).toBe('a,b,c,d');
  expect(said()).toEqual([]);
});

test('what was said of a selection goes with it, and not before', () => {
  toggleFilter('tag', 'reading');
  perform('edit.selectAll');
  selectionStore.setState({ typed: true });
  expect(said()).toHaveLength(1);
  select({ items: ['b' as ItemId] });
  expect(said()).toEqual([]);
});
