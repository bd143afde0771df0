import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  allFound,
  closeFind,
  findStore,
  foundIn,
  openFind,
  planStore,
  selectionStore,
  setFindQuery,
  stepFind,
} from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { Plan } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const plan = builtPlan({
  items: [
    builtItem('early', { title: 'Early reading' }),
    builtItem('daily', { title: 'Reading every day', owner: 'team' as never }),
    builtItem('team', { kind: 'body', title: 'Enablement team' }),
  ],
});

function desk(open: Plan | null): void {
  planStore.setState({
    open: open && { plan: open, history: emptyHistory, generation: 1, binnedAt: null, joinable: null },
  });
}

beforeEach(() => desk(plan));
afterEach(() => desk(null));

const current = () => findStore.getState().current;

describe('finding in the open plan', () => {
  it('walks in the order of the list, round the ends, and selects what it comes to', () => {
    openFind();
    setFindQuery('reading');
    expect(current()).toBeNull();
    stepFind(1);
    expect(current()).toBe('daily');
    stepFind(1);
    expect(current()).toBe('early');
    stepFind(1);
    expect(current()).toBe('daily');
    stepFind(-1);
    expect(current()).toBe('early');
    expect([...selectionStore.getState().items]).toEqual(['early']);
  });

  it('begins at the end when it walks back first', () => {
    setFindQuery('reading');
    stepFind(-1);
    expect(current()).toBe('early');
  });

  it('goes nowhere when nothing is found', () => {
    setFindQuery('xylophone');
    stepFind(1);
    expect(current()).toBeNull();
  });

  it('finds by the owner’s name as it is now', () => {
    expect(foundIn(plan, 'enablement').hits.map(({ source }) => source.id)).toEqual(['team', 'daily']);
    const renamed = new Map(plan.items).set('team' as never, builtItem('team', { kind: 'body', title: 'Hub' }));
    expect(foundIn({ ...plan, items: renamed }, 'enablement').hits).toEqual([]);
  });

  it('gives the same answer as long as plan and words are the same', () => {
    expect(foundIn(plan, 'reading')).toBe(foundIn(plan, 'reading'));
  });

  it('keeps the words when it is closed, and forgets them with the plan', () => {
    openFind();
    setFindQuery('reading');
    closeFind();
    expect(findStore.getState()).toMatchObject({ open: false, query: 'reading', current: null });
    desk(null);
    expect(findStore.getState().query).toBe('');
  });
});

it('gives all that is found, also what a list leaves out', () => {
  const many = builtPlan({
    items: Array.from({ length: 230 }, (_, index) => builtItem(`r${index}`, { title: 'Reading' })),
  });
  expect(foundIn(many, 'reading').hits.length).toBeLessThan(230);
  expect(new Set(allFound(many, 'reading')).size).toBe(230);
});
