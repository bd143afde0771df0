import { describe, expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import { balanceInWords, balanceOf, balanceOverTimeInWords, balanceScene, overdueReviews } from '#shared/lenses/rings';
import type { Item, LaneId } from '#shared/plan';
import { contains, rightOf } from '#shared/scene';
import { builtPlan } from '../../plans';
import { areasOf, inRing } from './in-rings';

const { rings } = lenses;
const areas = areasOf(3);

function running(item: Item, fromWeek: number, toWeek: number): Item {
  return { ...item, facets: { ...item.facets, journey: { fromWeek, toWeek, lane: 'curriculum' as LaneId } } };
}

const plan = builtPlan({
  header: { areas },
  items: [
    running(inRing('a', 'core', 'a0'), 1, 570),
    inRing('b', 'platform', 'a0'),
    running(inRing('c', 'trial', 'a1'), 305, 342),
    inRing('d', 'idea', 'a1'),
    inRing('e', 'core', 'a1'),
    inRing('f', 'trial', 'a1', { status: 'dropped' }),
  ],
});

describe('[R9] the balance of core and edge', () => {
  it('is said in sentences that can be read out', () => {
    expect(balanceInWords(balanceOf(plan))).toBe(
      'Of 5 items in the rings, 3 are held steady (core and platform) and 2 are tried or thought of (trial and edge). Area 2 leans furthest to the edge: 2 of 3 tried or thought of. Area 1 stands most on the core: 2 of 2 held steady. Nothing yet in Area 3.',
    );
    expect(balanceOverTimeInWords(balanceOf(plan))).toBe(
      'Over time, the 2 of 5 that have weeks on the journey count in every phase that they run in. Most is tried in Key Stage 3 (1).',
    );
  });

  it('says what it cannot say yet', () => {
    const bare = balanceOf(builtPlan());
    expect([balanceInWords(bare), balanceOverTimeInWords(bare)]).toEqual(['Nothing lies in the rings yet.', '']);
    const untimed = balanceOf(builtPlan({ header: { areas }, items: [inRing('a', 'idea', 'a0')] }));
    expect(balanceInWords(untimed)).toBe(
      'Of 1 item in the rings, 0 are held steady (core and platform) and 1 is tried or thought of (trial and edge). Nothing yet in Area 2 and Area 3.',
    );
    expect(balanceOverTimeInWords(untimed)).toContain('still open');
  });

  it.each([286, 960])('has a bar for each area and phase, inside %s units', (width) => {
    const { bounds, backdrop } = balanceScene(plan, width);
    const words = backdrop.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(words).toEqual(expect.arrayContaining(['Area 1', 'Area 2', 'Area 3', 'Together', 'Key Stage 3', 'Post-16']));
    for (const shape of backdrop) {
      if (shape.type === 'text') expect(contains(bounds, shape.at)).toBe(true);
      if (shape.type === 'rect') expect(rightOf(shape.rect)).toBeLessThanOrEqual(width + 1e-6);
    }
  });
});

describe('[R9] an overdue review', () => {
  const review = { date: '2026-11-20' };
  const held = builtPlan({
    header: { areas },
    items: [
      inRing('a', 'trial', 'a0', { stance: { review } }),
      inRing('b', 'trial', 'a0', { stance: { review: { date: '2026-11-13' } } }),
      inRing('c', 'trial', 'a0', { stance: { review: { term: 'summer', year: 2026 } } }),
      inRing('d', 'trial', 'a0', { stance: { review }, status: 'done' }),
      inRing('e', 'core', 'a0', { stance: { review } }),
    ],
  });

  it('is that of what is tried and still open, from the day after; the longest overdue first', () => {
    const idsOn = (today: string) => overdueReviews(held, today).map(({ item }) => item.id);
    expect(idsOn('2026-11-20')).toEqual(['b']);
    expect(idsOn('2026-11-21')).toEqual(['b', 'a']);
    expect(idsOn('2028-01-01')).toEqual(['b', 'a', 'c']);
  });
});

describe('[R12] reviews that are found', () => {
  const trial = (id: string, day: string) =>
    inRing(id, 'trial', 'a0', { title: id, stance: { review: { date: day } } });
  const found = (items: Item[], today?: string) =>
    rings
      .findings(builtPlan({ header: { areas }, items: [...items, inRing('base', 'platform', 'a0')] }), today)
      .map(({ id, title }) => [id, title]);

  it('are those that are overdue, once the day is known', () => {
    const late = [trial('Peer review', '2026-11-13')];
    expect(found(late)).toEqual([]);
    expect(found(late, '2026-11-27')).toEqual([
      ['review-overdue', 'The review of “Peer review” has been due since 13 November 2026'],
    ]);
  });

  it('and those due before the half-term ends, not later; in the holidays, before the next one ends', () => {
    const soon = [trial('a', '2026-12-04'), trial('b', '2026-11-30'), trial('later', '2027-01-20')];
    expect(found(soon, '2026-11-27')).toEqual([
      ['review-soon', '2 reviews are due this half-term, the first by 30 November 2026'],
    ]);
    expect(found([trial('later', '2027-01-20')], '2026-12-27')[0]?.[0]).toBe('review-soon');
  });
});

describe('[R8] more trials than can be carried', () => {
  it('are found where somebody has said how many, and neither paused nor done ones count', () => {
    const items = [
      inRing('base', 'platform', 'a0'),
      ...['a', 'b', 'c'].map((id) => inRing(id, 'trial', 'a0', { stance: { review: { date: '2027-02-05' } } })),
      inRing('d', 'trial', 'a0', { status: 'paused' }),
    ];
    const idsWith = (mostTrials?: number) =>
      rings
        .findings(builtPlan({ header: { areas, ...(mostTrials !== undefined && { mostTrials }) }, items }))
        .map(({ id }) => id);
    expect(idsWith()).toEqual([]);
    expect(idsWith(3)).toEqual([]);
    expect(idsWith(2)).toEqual(['too-many-trials']);
  });
});
