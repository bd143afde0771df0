import { describe, expect, it } from 'vitest';
import { tiedFirst } from '#shared/arrange';
import type { Point, Rect } from '#shared/scene';
import { overlaps } from '#shared/scene';

const boxes = Array.from({ length: 40 }, (_, index) => ({ id: index, width: 120 + (index % 5) * 30, height: 54 }));
const ties = [
  { from: 30, to: 31, words: 0 },
  { from: 31, to: 32, words: 0 },
];

/** Draws in one row, and keeps what it was asked to draw. */
function inOneRow() {
  const asked: number[] = [];
  const layouter = tiedFirst<number>((sized) => {
    asked.push(...sized.map(({ id }) => id));
    return Promise.resolve(new Map(sized.map(({ id }, n): [number, Point] => [id, { x: n * 300, y: 40 }])));
  });
  return { asked, layouter };
}

describe('[AR4] what is tied to nothing', () => {
  it('stands in rows below what is tied, in its order, and lies on nothing', async () => {
    const { asked, layouter } = inOneRow();
    const corners = await layouter(boxes, ties);
    expect(asked).toEqual([30, 31, 32]);
    const rects = boxes.map(({ id, width, height }): Rect & { id: number } => ({
      id,
      width,
      height,
      ...(corners.get(id) as Point),
    }));
    const loose = rects.filter(({ id }) => id < 30 || id > 32);
    expect(Math.min(...loose.map(({ y }) => y))).toBeGreaterThan(40 + 54);
    for (const [n, rect] of rects.entries())
      for (const other of rects.slice(n + 1)) expect(overlaps(rect, other)).toBe(false);
    const reading = [...loose].sort((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id);
    expect(reading).toEqual(loose.map(({ id }) => id));
  });

  it('is about as wide as a window is where nothing is tied', async () => {
    const corners = [...(await inOneRow().layouter(boxes, [])).values()];
    const [wide, high] = [Math.max(...corners.map(({ x }) => x)) + 200, Math.max(...corners.map(({ y }) => y)) + 54];
    expect(wide / high).toBeGreaterThan(1);
    expect(wide / high).toBeLessThan(3);
  });
});
