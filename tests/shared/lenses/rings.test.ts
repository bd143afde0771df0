import { describe, expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { overlaps } from '#shared/scene';
import { builtItem, builtPlan } from '../../plans';
import { areasOf, inRing } from './in-rings';

const { rings } = lenses;
const view = rings.defaultView;
const six = areasOf(6);

const at = (x: number, y: number) => ({ x, y, width: 0, height: 0 });

function placeAfter(
  plan: ReturnType<typeof builtPlan>,
  id: string,
  arrow: 'left' | 'right' | 'up' | 'down',
  large = false,
) {
  const item = plan.items.get(id as ItemId);
  if (!item) throw new Error('No such item.');
  const nudged = rings.nudge(plan, view, item, arrow, large);
  return nudged.ok ? rings.placeOf(plan, placedItem(item, nudged.value)) : nudged.error.code;
}

describe('a place among the rings', () => {
  const plan = builtPlan({ header: { areas: six } });
  const placeAt = (x: number, y: number) => {
    const fresh = builtItem('fresh');
    const dropped = rings.drop(plan, view, fresh, at(x, y), false);
    return dropped.ok ? rings.placeOf(plan, placedItem(fresh, dropped.value)) : dropped.error.code;
  };

  it('[R3] is the ring and the sector under the middle of the card, clockwise from the right', () => {
    expect(placeAt(60, 20)).toBe('Stable core, Area 1');
    expect(placeAt(0, 70)).toBe('Stable core, Area 2');
    expect(placeAt(0, 120)).toBe('Shared platform, Area 2');
    expect(placeAt(-280, 60)).toBe('Trial, Area 3');
    expect(placeAt(-280, -60)).toBe('Trial, Area 4');
    expect(placeAt(0, -5_000)).toBe('Edge of ideas, Area 5');
    expect(placeAt(5_000, -10)).toBe('Edge of ideas, Area 6');
  });

  it('[R3] keeps what is said of a trial', () => {
    const trial = inRing('a', 'trial', 'a0', { stance: { hypothesis: 'Fewer are late' } });
    const dropped = rings.drop(plan, view, trial, at(0, 70), false);
    expect(dropped).toMatchObject({
      value: { facets: { stance: { ring: 'core', hypothesis: 'Fewer are late' }, area: { area: 'a1', rank: 1 } } },
    });
  });

  it('is refused where the plan has no areas', () => {
    const bare = builtPlan({ header: { areas: [] } });
    expect(rings.drop(bare, view, builtItem('a'), at(0, 0), false)).toMatchObject({ error: { code: 'no-areas' } });
    expect(rings.scene(bare, view).cards).toEqual([]);
  });

  it('waits in the tray without an area', () => {
    expect(rings.placeOf(plan, builtItem('a', { facets: { stance: { ring: 'core' } } }))).toBeNull();
  });
});

describe('arrow keys among the rings', () => {
  const items = [inRing('low', 'trial', 'a1'), inRing('right', 'trial', 'a0'), inRing('top', 'core', 'a4')];
  const plan = builtPlan({ header: { areas: six }, items });

  it('[R5] lead where they point', () => {
    expect(placeAfter(plan, 'low', 'up')).toBe('Shared platform, Area 2');
    expect(placeAfter(plan, 'low', 'down')).toBe('Edge of ideas, Area 2');
    expect(placeAfter(plan, 'low', 'left')).toBe('Trial, Area 3');
    expect(placeAfter(plan, 'low', 'right')).toBe('Trial, Area 1');
    expect(placeAfter(plan, 'right', 'left')).toBe('Shared platform, Area 1');
    expect(placeAfter(plan, 'right', 'down')).toBe('Trial, Area 2');
    expect(placeAfter(plan, 'right', 'up')).toBe('Trial, Area 6');
    expect(placeAfter(plan, 'top', 'up')).toBe('Shared platform, Area 5');
  });

  it('[R5] lead far with a large step, and nowhere from the middle', () => {
    expect(placeAfter(plan, 'low', 'up', true)).toBe('Stable core, Area 2');
    expect(placeAfter(plan, 'low', 'left', true)).toBe('Trial, Area 4');
    expect(placeAfter(plan, 'top', 'down')).toBe('Stable core, Area 5');
  });

  it('[R6] what grows from a card brings nothing of its trial along', () => {
    const item = inRing('a', 'trial', 'a1', { stance: { stopIf: 'It costs more' } });
    const sibling = rings.beside(plan, view, item, 'sibling');
    expect(sibling).toEqual({
      ok: true,
      value: { facets: { stance: { ring: 'trial' }, area: { area: 'a1', rank: 1 } } },
    });
    expect(rings.beside(plan, view, inRing('b', 'core', 'a1'), 'up')).toMatchObject({ error: { code: 'ring-end' } });
  });
});

describe('the rings', () => {
  it.each([1, 2, 3, 5, 6, 8, 24])('[R7] have %d names outside, clear of each other and of the rings', (count) => {
    const { backdrop, bounds } = rings.scene(builtPlan({ header: { areas: areasOf(count) } }), view);
    const names = backdrop.flatMap((shape) =>
      shape.type === 'text' && shape.text.startsWith('Area') ? [shape.at] : [],
    );
    expect(names).toHaveLength(count);
    const reach = Math.max(...backdrop.flatMap((shape) => (shape.type === 'ellipse' ? [shape.radius.y] : [])));
    for (const { x, y } of names) {
      expect(Math.hypot(x / 1.5, y)).toBeGreaterThan(reach);
      expect(x).toBeGreaterThan(bounds.x);
      expect(y).toBeLessThan(bounds.y + bounds.height);
    }
    const boxes = names.map(({ x, y }) => ({ x, y: y - 14, width: 60, height: 18 }));
    for (const [n, one] of boxes.entries())
      for (const other of boxes.slice(n + 1)) expect(overlaps(one, other)).toBe(false);
  });

  it('count what is in them beside their names, which are short where a ring is narrow', () => {
    const items = [inRing('a', 'core'), inRing('b', 'core', 'gaps'), inRing('c', 'trial')];
    const texts = rings
      .scene(builtPlan({ items }), view)
      .backdrop.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['Stable core · 2', 'Platform', 'Trial · 1', 'Edge of ideas']));
  });
});

describe('[R8] what core and edge lack', () => {
  const idsOf = (items: ReturnType<typeof inRing>[]) => rings.findings(builtPlan({ items })).map(({ id }) => id);
  const review = { date: '2027-02-05' };
  const owner = 'head' as ItemId;
  const head = builtItem('head', { kind: 'role' });

  it('is nothing while nothing is in the rings, or where all is said', () => {
    expect(idsOf([builtItem('a')])).toEqual([]);
    expect(
      idsOf([head, inRing('a', 'core', 'weeks', { owner }), inRing('b', 'trial', 'weeks', { stance: { review } })]),
    ).toEqual([]);
  });

  it('is an edge with nothing to stand on', () => {
    const trial = inRing('b', 'trial', 'gaps', { stance: { review } });
    expect(idsOf([head, inRing('a', 'core', 'weeks', { owner }), trial])).toEqual(['edge-without-core:gaps']);
    expect(idsOf([trial, inRing('c', 'platform', 'gaps')])).toEqual([]);
    expect(idsOf([{ ...trial, status: 'dropped' }])).toEqual([]);
  });

  it('is a core that nobody sustains, a trial without a day of review, and empowerment without room', () => {
    expect(idsOf([inRing('a', 'core')])).toEqual(['core-without-owner']);
    expect(idsOf([inRing('a', 'platform'), inRing('b', 'trial')])).toEqual(['trial-without-review']);
    const tight = inRing('a', 'core', 'weeks', { owner, stance: { nature: 'empowered' } });
    expect(idsOf([head, tight])).toEqual(['empowered-without-room']);
    const roomy = inRing('a', 'core', 'weeks', { owner, stance: { nature: 'empowered', leftToSchools: 'The hour' } });
    expect(idsOf([head, roomy])).toEqual([]);
  });
});
