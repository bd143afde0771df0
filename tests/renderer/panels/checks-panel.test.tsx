import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { checksStore, select, viewStore } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { openPlan, show } from './open-plan';

const cover = 'cover' as ItemId;
const plan = builtPlan({
  items: [
    builtItem('cover', { kind: 'responsibility', title: 'Cover for a head', facets: { enablement: { raci: [] } } }),
    builtItem('finance', { kind: 'action', title: 'Finance' }),
  ],
});

beforeEach(() => {
  openPlan(plan);
  checksStore.setState({ id: null, at: 0 });
  viewStore.setState({ lens: 'enablement', surface: 'canvas', panel: 'checks' });
});

test('the checks stay while something is chosen in their own lens', async () => {
  show(<RightPanel />);
  await act(async () => select({ items: [cover] }));
  expect(screen.getByRole('heading', { name: 'Who does what: checks' })).toBeDefined();
});

test('in another lens whoever chooses a card is told of that card', async () => {
  show(<RightPanel />);
  act(() => viewStore.setState({ lens: 'operating' }));
  await act(async () => select({ items: ['finance' as ItemId] }));
  expect(screen.queryByRole('heading', { name: 'Who does what: checks' })).toBeNull();
  expect(viewStore.getState().panel).toBe('inspector');
});
