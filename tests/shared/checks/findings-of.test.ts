import { describe, expect, it } from 'vitest';
import { findingsOf } from '#shared/checks';
import type { Item, ItemId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const noOrganisation = { organisation: ' ' };

describe('what a plan lacks', () => {
  it('is nothing while it is empty', () => {
    expect(findingsOf(builtPlan({ header: noOrganisation }))).toEqual([]);
  });

  it('does not miss the place of a first step, which stands on the page', () => {
    const step = builtItem('step', { kind: 'action', title: 'Ring home', due: { term: 'autumn', year: 2026 } });
    const ids = (items: readonly Item[]) => findingsOf(builtPlan({ items })).map(({ id }) => id);
    expect(ids([step])).not.toContain('without-place');
    expect(ids([{ ...step, due: null }])).toContain('without-place');
  });

  it('is gathered from every lens and from the plan as a whole', () => {
    const items = [
      builtItem('frame', { kind: 'frame', title: '', facets: { free: { x: 0, y: 0 } } }),
      builtItem('blank', { title: '', code: 'A-007', facets: { free: { x: 0, y: 0 } } }),
      builtItem('waiting', { title: 'Home visits' }),
      ...Array.from({ length: 5 }, (_, n) => builtItem(`card-${n}`, { facets: { free: { x: 0, y: 0 } } })),
    ];
    const found = findingsOf(builtPlan({ header: noOrganisation, items }));
    expect(found.map(({ lens, id, title }) => [lens, id, title])).toEqual([
      ['sketch', 'frames-without-title', 'A frame has no title'],
      [null, 'without-title', 'A-007 has no title'],
      [null, 'without-place', '“Home visits” has no place yet'],
      [null, 'without-organisation', 'The plan does not say whose it is'],
    ]);
  });

  it('is not whose it is while it is only beginning', () => {
    const items = [builtItem('a', { facets: { free: { x: 0, y: 0 } } })];
    expect(findingsOf(builtPlan({ header: noOrganisation, items }))).toEqual([]);
  });

  it('does not ask for a place of those who answer for others', () => {
    const head = builtItem('head', { kind: 'role' });
    const items = [head, builtItem('a', { owner: 'head' as ItemId, facets: { free: { x: 0, y: 0 } } })];
    expect(findingsOf(builtPlan({ items }))).toEqual([]);
  });

  it('has ids that are unique within a lens', () => {
    const items = Array.from({ length: 6 }, (_, index) => builtItem(`i${index}`, { title: '' }));
    const keys = findingsOf(builtPlan({ items })).map(({ lens, id }) => `${lens}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
