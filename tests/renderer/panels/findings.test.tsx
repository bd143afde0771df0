import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFindings } from '#renderer/panels';
import { findingsOf } from '#shared/checks';
import type { ItemId, Plan } from '#shared/plan';
import { generatePlan } from '#shared/templates';
import { builtItem, builtPlan } from '../../plans';
import { openPlan } from './open-plan';

const nameless = { title: '' };

function withoutTitle(plan: Plan, id: ItemId | undefined): Plan {
  const item = id === undefined ? undefined : plan.items.get(id);
  if (!item) throw new Error('There is no such item.');
  return { ...plan, items: new Map(plan.items).set(item.id, { ...item, ...nameless }) };
}

function pause(): void {
  vi.runAllTimers();
}

function typing(): void {
  vi.advanceTimersByTime(100);
}

beforeEach(() => {
  vi.useFakeTimers();
  // The test's page has no notion of being idle.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 0));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the findings', () => {
  it('are told at once in a plan of ordinary size', () => {
    const plan = builtPlan({ items: [builtItem('a', { title: 'Phonics' })] });
    openPlan(plan);
    const { result } = renderHook(useFindings);
    const edited = withoutTitle(plan, plan.items.keys().next().value);
    act(() => openPlan(edited));
    expect(result.current).toEqual(findingsOf(edited));
  });

  it('of a large plan wait for a pause in the typing, and are right then', () => {
    const plan = generatePlan({ items: 800, links: 0, seed: 1 });
    openPlan(plan);
    const { result } = renderHook(useFindings);
    act(pause);
    expect(result.current).toEqual(findingsOf(plan));
    const [first, second] = plan.items.keys();
    const once = withoutTitle(plan, first);
    const twice = withoutTitle(once, second);
    act(() => openPlan(once));
    act(typing);
    act(() => openPlan(twice));
    expect(result.current).toEqual(findingsOf(plan));
    act(pause);
    expect(result.current).toEqual(findingsOf(twice));
    expect(result.current?.find(({ id }) => id === 'without-title')?.items).toHaveLength(2);
  });

  it('of one plan are never shown for another', () => {
    openPlan(generatePlan({ items: 800, links: 0, seed: 1 }));
    const { result } = renderHook(useFindings);
    act(pause);
    const other = generatePlan({ items: 800, links: 0, seed: 2 });
    act(() => openPlan(other));
    // Not known yet is something else than none.
    expect(result.current).toBeNull();
    act(pause);
    expect(result.current).toEqual(findingsOf(other));
  });
});
