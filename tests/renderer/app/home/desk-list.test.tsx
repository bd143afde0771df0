import { renderHook, waitFor } from '@testing-library/react';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { PlanCard } from '#renderer/session';
import * as session from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { PlanId } from '#shared/plan';
import { readDeskAhead, useDeskList } from '../../../../renderer/app/home/use-desk-list';
import { aPlan } from '../../canvas/canvas-plan';

function card(title: string): PlanCard {
  return { id: title as PlanId, title, organisation: '', itemCount: 0, savedAt: '', thumbnail: '', isOpen: false };
}

const read = vi.spyOn(session, 'listDesk');

function thePlansAre(...titles: readonly string[]): void {
  read.mockResolvedValue({ ok: true, value: { plans: titles.map(card), bin: [] } });
}

function home() {
  const { result, unmount } = renderHook(() => useDeskList());
  return { titles: () => result.current.list?.plans.map(({ title }) => title), unmount };
}

beforeEach(() => read.mockReset());
afterAll(() => read.mockRestore());

test('the first Home has the plans that were read ahead at once, every other reads its own', async () => {
  thePlansAre('Towards 2030');
  await readDeskAhead();
  thePlansAre('Towards 2030', 'Inclusion');
  const first = home();
  expect(first.titles()).toEqual(['Towards 2030']);
  first.unmount();
  const second = home();
  expect(second.titles()).toBeUndefined();
  await waitFor(() => expect(second.titles()).toEqual(['Towards 2030', 'Inclusion']));
});

test('what was read ahead is forgotten once a plan has been open', async () => {
  thePlansAre('Towards 2030');
  await readDeskAhead();
  session.planStore.setState({
    open: { plan: aPlan(), history: emptyHistory, generation: 0, binnedAt: null, joinable: null },
  });
  session.planStore.setState({ open: null });
  thePlansAre('Renamed');
  const later = home();
  expect(later.titles()).toBeUndefined();
  await waitFor(() => expect(later.titles()).toEqual(['Renamed']));
});
