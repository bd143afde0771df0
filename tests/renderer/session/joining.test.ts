/** What was done in quick succession is one step, called as it ended. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { commitTitle, dispatch, endTyping, planStore, undo } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { ItemId, LaneId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

vi.stubGlobal('allthrough', {
  call: async () => ({ ok: false, error: { code: 'none', message: '' } }),
  on: () => () => {},
});

const id = 'phonics' as ItemId;
const at = (fromWeek: number) => ({ fromWeek, toWeek: fromWeek + 9, lane: 'curriculum' as LaneId });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const plan = builtPlan({ items: [builtItem('phonics', { title: 'Phonics', facets: { journey: at(100) } })] });
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
  return () => vi.useRealTimers();
});

const nudge = (week: number) =>
  dispatch('placeItems', {
    placements: [{ id, placing: { facets: { journey: at(week) } } }],
    gesture: 'nudge:phonics',
  });
const steps = () => (planStore.getState().open?.history.past ?? []).map(({ label }) => label);

test('seven nudges are one step, which says where they ended', () => {
  for (let week = 101; week < 108; week += 1) nudge(week);
  expect(steps()).toEqual(['moving ‘Phonics’ to Y1 w31, Curriculum']);
  undo();
  expect(planStore.getState().open?.plan.items.get(id)?.facets.journey).toEqual(at(100));
});

test('a nudge after a rest is a step of its own', () => {
  nudge(101);
  vi.advanceTimersByTime(5_000);
  nudge(102);
  expect(steps()).toHaveLength(2);
});

test('typing keeps the name that it began with', () => {
  for (const title of ['P', 'Ph', 'Pho']) dispatch('editItem', { id, fields: { title } });
  expect(steps()).toEqual(['editing ‘Phonics’']);
});

test('two titles that were kept one after the other are two steps', () => {
  commitTitle(id, 'Because of it');
  commitTitle(id, 'Delta');
  expect(steps()).toEqual(['editing ‘Phonics’', 'editing ‘Because of it’']);
  undo();
  expect(planStore.getState().open?.plan.items.get(id)?.title).toBe('Because of it');
});

test('what is typed after a field was left is a step of its own', () => {
  for (const title of ['P', 'Ph']) dispatch('editItem', { id, fields: { title } });
  endTyping();
  for (const title of ['Pho', 'Phon']) dispatch('editItem', { id, fields: { title } });
  expect(steps()).toHaveLength(2);
});

test('choices are steps of their own, however quickly they are made', () => {
  dispatch('editItem', { id, fields: { status: 'agreed' } });
  dispatch('editItem', { id, fields: { status: 'done' } });
  expect(steps()).toHaveLength(2);
});
