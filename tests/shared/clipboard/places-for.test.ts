import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { placesFor } from '#shared/clipboard';
import { plainLens } from '#shared/lenses';
import type { Item, ItemId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Point, SceneCard } from '#shared/scene';
import { contains, overlaps, unionOf } from '#shared/scene';
import { builtItem, builtPlan } from '../../plans';

const sketch = plainLens('sketch');

/** The cards that are there, and those of so many lines that are put down at a point. */
function putDown(count: number, at: Point, there: readonly Item[]) {
  const plan = builtPlan({ items: there });
  const items = Array.from({ length: count }, (_, index) =>
    builtItem(`line-${String(index)}`, { title: `Idea ${String(index)}` }),
  );
  const places = must(placesFor(plan, sketch, items, at, sketch.scene(plan).cards));
  const all = [...there, ...items.map((item, index) => placedItem(item, places[index] ?? {}))];
  const { cards } = sketch.scene(builtPlan({ items: all }));
  const isNew = ({ id }: SceneCard) => id.startsWith('line-');
  return { before: cards.filter((card) => !isNew(card)), made: cards.filter(isNew) };
}

const at = (
  id: string,
  x: number,
  y: number,
  size: { width?: number; height?: number; kind?: Item['kind'] } = {},
): Item => {
  const { kind = 'action', ...wide } = size;
  return builtItem(id, { kind, facets: { free: { x, y, ...wide } } });
};
const scattered = Array.from({ length: 60 }, (_, index) =>
  at(`old-${String(index)}`, (index % 10) * 260, Math.floor(index / 10) * 120),
);

describe('[K16] lines put down where cards lie anywhere', () => {
  it.each([1, 3, 12, 500])('cover no card and not each other: %i', (count) => {
    const { before, made } = putDown(count, { x: 800, y: 200 }, scattered);
    expect(made).toHaveLength(count);
    for (const [index, { rect }] of made.entries()) {
      expect(before.some((card) => overlaps(card.rect, rect))).toBe(false);
      expect(made.slice(index + 1).some((card) => overlaps(card.rect, rect))).toBe(false);
    }
  });

  it('are a block about as wide as it is high, in their order down each column', () => {
    const { made } = putDown(500, { x: 0, y: 0 }, []);
    const { width, height } = unionOf(made.map(({ rect }) => rect));
    expect(width / height).toBeGreaterThan(0.7);
    expect(width / height).toBeLessThan(1.4);
    const places = new Map(made.map(({ id, rect }) => [id, rect]));
    const [first, second] = ['line-0', 'line-1'].map((id) => places.get(id as ItemId));
    expect(second?.x).toBe(first?.x);
    expect(second?.y).toBeGreaterThan(first?.y ?? 0);
  });

  it('lie just where one points where that is free', () => {
    const { made } = putDown(3, { x: 5000, y: 5000 }, scattered);
    expect(unionOf(made.map(({ rect }) => rect))).toMatchObject({ x: 5000, y: 5000 });
  });

  it('lie beside what is there, not far off', () => {
    const { before, made } = putDown(40, { x: 1200, y: 300 }, scattered);
    const old = unionOf(before.map(({ rect }) => rect));
    const block = unionOf(made.map(({ rect }) => rect));
    expect(overlaps({ x: old.x - 100, y: old.y - 100, width: old.width + 200, height: old.height + 200 }, block)).toBe(
      true,
    );
  });

  it('stay in the frame that is pointed at where they fit, else outside of it', () => {
    const frame = at('frame', 0, 0, { kind: 'frame', width: 900, height: 600 });
    const card = at('old', 40, 80);
    const few = putDown(4, { x: 60, y: 90 }, [frame, card]);
    const inner = { x: 0, y: 0, width: 900, height: 600 };
    for (const { rect } of few.made) expect(contains(inner, rect)).toBe(true);
    const many = putDown(200, { x: 60, y: 90 }, [frame, card]);
    for (const { rect } of many.made) expect(overlaps(inner, rect)).toBe(false);
  });
});
