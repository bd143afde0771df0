import { describe, expect, it } from 'vitest';
import type { Beside } from '#shared/lenses';
import { plainLens } from '#shared/lenses';
import type { Item } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { overlaps } from '#shared/scene';
import { builtItem, builtPlan } from '../../plans';
import { placed } from './placed';

const journey = plainLens('journey');
const sketch = plainLens('sketch');

describe('[J10] beside an item on the journey', () => {
  const item = placed('a', 39, 76);
  const plan = builtPlan({ items: [item] });

  it.each([
    ['sibling', { fromWeek: 39, toWeek: 76, lane: 'curriculum' }],
    ['next', { fromWeek: 77, toWeek: 114, lane: 'curriculum' }],
    ['right', { fromWeek: 77, toWeek: 114, lane: 'curriculum' }],
    ['left', { fromWeek: 1, toWeek: 38, lane: 'curriculum' }],
    ['down', { fromWeek: 39, toWeek: 76, lane: 'transitions' }],
    ['up', { fromWeek: 39, toWeek: 76, lane: 'curriculum' }],
  ] as const)('%s', (where, facet) => {
    expect(journey.beside(plan, item, where)).toEqual({ ok: true, value: { facets: { journey: facet } } });
  });

  it('takes the weeks that are left at the end, and none after the last', () => {
    const nearEnd = placed('b', 521, 560);
    expect(journey.beside(plan, nearEnd, 'next')).toMatchObject({
      value: { facets: { journey: { fromWeek: 531, toWeek: 570 } } },
    });
    expect(journey.beside(plan, placed('c', 533, 570), 'right')).toMatchObject({ error: { code: 'journey-full' } });
    expect(journey.beside(plan, placed('d', 1, 38), 'left')).toMatchObject({ error: { code: 'journey-full' } });
  });

  it('goes on with the same weeks after an item that runs to the end, instead of stopping who writes', () => {
    const last = placed('c', 533, 570);
    expect(journey.beside(plan, last, 'next')).toEqual(journey.beside(plan, last, 'sibling'));
  });
});

describe('[S3] beside an item on the sketch', () => {
  function at(x: number, y: number, id = `${x},${y}`): Item {
    return builtItem(id, { facets: { free: { x, y } } });
  }
  const first = at(0, 0);

  function grown(items: readonly Item[], where: Beside): Item {
    const beside = sketch.beside(builtPlan({ items }), first, where);
    if (!beside.ok) throw new Error(beside.error.message);
    return placedItem(builtItem('new'), beside.value);
  }

  it('is to the right for a sibling and below for the next one', () => {
    expect(grown([first], 'sibling').facets.free).toMatchObject({ x: 244, y: 0 });
    expect(grown([first], 'next').facets.free?.x).toBe(0);
    expect(grown([first], 'next').facets.free?.y).toBeGreaterThan(37);
  });

  it.each(['sibling', 'next', 'left', 'right', 'up', 'down'] as const)('finds free ground: %s', (where) => {
    const items = [first];
    for (let count = 0; count < 4; count += 1) items.push({ ...grown(items, where), id: `n${count}` as Item['id'] });
    const { cards } = sketch.scene(builtPlan({ items }));
    for (const [index, card] of cards.entries())
      for (const other of cards.slice(index + 1)) expect(overlaps(card.rect, other.rect)).toBe(false);
  });

  it('[S3] goes farther in the direction rather than far across, where the ground beside is taken', () => {
    const below = grown([first], 'down');
    const y = below.facets.free?.y ?? 0;
    const row = [at(0, y, 'n0'), at(244, y, 'n1'), at(-244, y, 'n2')];
    expect(grown([first, ...row], 'down').facets.free).toMatchObject({ x: 0, y: 2 * y });
  });

  it('keeps a size that was given by hand', () => {
    const wide = builtItem('wide', { facets: { free: { x: 0, y: 0, width: 300, height: 90 } } });
    expect(sketch.beside(builtPlan({ items: [wide] }), wide, 'right')).toEqual({
      ok: true,
      value: { facets: { free: { x: 364, y: 0, width: 300, height: 90 } } },
    });
  });
});
