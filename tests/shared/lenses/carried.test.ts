import { expect, test } from 'vitest';
import { carriedAlong, withCarried } from '#shared/lenses/sketch';
import type { Facets, Item, ItemId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const at = (id: string, x: number, y: number, more: Partial<Item> = {}): Item =>
  builtItem(id, {
    ...more,
    facets: { free: { x, y, ...(more.kind === 'frame' && { width: 400, height: 300 }) } },
  });

/** An item that was moved by a way. */
function moved(item: Item, dx: number, dy: number) {
  const { free = { x: 0, y: 0 } } = item.facets;
  const there = { ...free, x: free.x + dx, y: free.y + dy };
  return { id: item.id, before: item, after: placedItem(item, { facets: { free: there } }) };
}

test('what lay in a frame that was moved came along; what moved beside it, or another way, did not', () => {
  const frame = at('frame', 0, 0, { kind: 'frame' });
  const items = [
    moved(frame, 50, 20),
    moved(at('inside', 40, 60), 50, 20),
    moved(at('beside', 900, 60), 50, 20),
    moved(at('elsewhere', 60, 80), 10, 0),
  ];
  expect([...carriedAlong({ items })]).toEqual(['inside' as ItemId]);
  expect([...carriedAlong({ items: items.slice(1) })]).toEqual([]);
});

test('[S4] a frame that is moved takes along what it holds, and only that; one that is resized nothing', () => {
  const frame = at('frame', 0, 0, { kind: 'frame' });
  const inner = builtItem('inner', { kind: 'frame', facets: { free: { x: 10, y: 10, width: 200, height: 150 } } });
  const plan = builtPlan({ items: [frame, inner, at('inside', 40, 60), at('beside', 900, 60)] });
  const move = (facets: Facets) => withCarried(plan, [{ id: frame.id, placing: { facets } }]);
  const places = move({ free: { x: 50, y: 20, width: 400, height: 300 } }).map(({ id, placing }) => [
    id,
    placing.facets?.free?.x,
  ]);
  expect(Object.fromEntries(places)).toEqual({ frame: 50, inner: 60, inside: 90 });
  expect(move({ free: { x: 50, y: 20, width: 350, height: 280 } })).toHaveLength(1);
  expect(withCarried(plan, [{ id: frame.id, placing: { facets: { free: null } } }])).toHaveLength(1);
  expect(
    withCarried(plan, [{ id: inner.id, placing: { facets: { free: { x: 50, y: 10, width: 200, height: 150 } } } }]),
  ).toHaveLength(2);
});
