import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearFilter, colourBy, looksStore, planStore, toggleFilter, useDimmed } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { Plan } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const plan = builtPlan({
  items: [builtItem('send', { flags: ['send'] }), builtItem('plain'), builtItem('other')],
});

function desk(open: Plan | null): void {
  planStore.setState({
    open: open && { plan: open, history: emptyHistory, generation: 1, binnedAt: null, joinable: null },
  });
}

beforeEach(() => desk(plan));
afterEach(() => desk(null));

describe('what is filtered out', () => {
  it('follows the filter and the plan, and is the same set while nothing in it changes', () => {
    const { result } = renderHook(useDimmed);
    act(() => toggleFilter('flag', 'send'));
    expect([...result.current]).toEqual(['plain', 'other']);
    const before = result.current;
    const edited = new Map(plan.items).set('plain' as never, builtItem('plain', { title: 'Another title' }));
    act(() => desk({ ...plan, items: edited }));
    expect(result.current).toBe(before);
    const flagged = new Map(plan.items).set('plain' as never, builtItem('plain', { flags: ['send'] }));
    act(() => desk({ ...plan, items: flagged }));
    expect([...result.current]).toEqual(['other']);
    act(clearFilter);
    expect(result.current.size).toBe(0);
  });

  it('takes in what is added and lets go what is deleted while the filter stands', () => {
    const { result } = renderHook(useDimmed);
    act(() => toggleFilter('flag', 'send'));
    const added = new Map(plan.items).set('new' as never, builtItem('new'));
    act(() => desk({ ...plan, items: added }));
    expect([...result.current]).toEqual(['plain', 'other', 'new']);
    const left = new Map([...added].filter(([id]) => id !== 'other'));
    act(() => desk({ ...plan, items: left }));
    expect([...result.current]).toEqual(['plain', 'new']);
  });

  it('is nothing in another plan, which begins in the usual colours', () => {
    const { result } = renderHook(useDimmed);
    act(() => {
      toggleFilter('flag', 'send');
      colourBy('owner');
    });
    expect(looksStore.getState().legendOpen).toBe(true);
    act(() => desk({ ...plan, header: { ...plan.header, id: 'another' as Plan['header']['id'] } }));
    expect(result.current.size).toBe(0);
    expect(looksStore.getState()).toMatchObject({ colourBy: 'area', legendOpen: false });
  });
});
