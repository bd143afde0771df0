/** What was done in quick succession is one step, called as it ended. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { dispatch, planStore, undo } from '#renderer/session';
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
