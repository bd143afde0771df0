import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point, SceneConnector } from '#shared/scene';
import { contains } from '#shared/scene';
import { cutCurve, lengthUntil, stretchesIn } from '../../../renderer/canvas/lookup/curve-points';

type Curve = SceneConnector['curve'];

const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -9_000, max: 9_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
});
const curve = fc.tuple(point, point, point, point);
const rect = fc.record({
  x: fc.integer({ min: -9_000, max: 9_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
  width: fc.integer({ min: 1, max: 3_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
});

function at([start, a, b, end]: Curve, t: number): Point {
  const s = 1 - t;
  const mix = (axis: 'x' | 'y') =>
    s ** 3 * start[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t ** 3 * end[axis];
  return { x: mix('x'), y: mix('y') };
}

test('of a curve nothing is left out that can be seen in a rectangle', () => {
  fc.assert(
    fc.property(curve, rect, (line, view) => {
      const stretches = stretchesIn(line, view);
      for (let look = 0; look <= 500; look += 1) {
        const t = look / 500;
        const drawn = stretches.some(([from, to]) => t >= from - 1e-9 && t <= to + 1e-9);
        if (contains(view, at(line, t))) expect(drawn).toBe(true);
      }
    }),
    { seed: 31, numRuns: 300 },
  );
});

test('a line far from the view is not drawn at all', () => {
  const line: Curve = [
    { x: 0, y: 0 },
    { x: 300, y: 0 },
    { x: 600, y: 0 },
    { x: 900, y: 0 },
  ];
  expect(stretchesIn(line, { x: 0, y: 50, width: 900, height: 500 })).toEqual([]);
  const [first] = stretchesIn(line, { x: 0, y: -50, width: 90, height: 100 });
  expect(first?.[0]).toBe(0);
  expect(first?.[1]).toBeLessThan(0.2);
});

test('a stretch cut out of a curve lies on it, from its beginning to its end', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(curve, share, share, share, (line, a, b, along) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      if (from === to || from === 1) return;
      const there = at(cutCurve(line, [from, to]), along);
      const wanted = at(line, from + (to - from) * along);
      expect(Math.hypot(there.x - wanted.x, there.y - wanted.y)).toBeLessThan(0.01);
    }),
    { seed: 32, numRuns: 500 },
  );
});

test('the length of a straight line up to a place is the way there', () => {
  const line: Curve = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 200, y: 0 },
    { x: 300, y: 0 },
  ];
  expect(lengthUntil(line, 0)).toBe(0);
  expect(lengthUntil(line, 0.5)).toBeCloseTo(150, 6);
});
