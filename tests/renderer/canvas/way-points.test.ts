import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Curve, Point, Way } from '#shared/scene';
import { contains, pointAt } from '#shared/scene';
import { cutWay, lengthUntil, stretchesIn } from '../../../renderer/canvas/lookup/way-points';

const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -9_000, max: 9_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
});
const curve = fc.tuple(point, point, point, point);
/** One curve, as most links are, or three that hang together. */
const way: fc.Arbitrary<Way> = fc.oneof(
  curve.map((one): Way => [one]),
  fc.tuple(curve, curve, curve).map(([a, b, c]): Way => [a, [a[3], b[1], b[2], b[3]], [b[3], c[1], c[2], c[3]]]),
);
const rect = fc.record({
  x: fc.integer({ min: -9_000, max: 9_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
  width: fc.integer({ min: 1, max: 3_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
});

function straight(line: Curve): Way {
  return [line];
}

/** By the number of the curve and its parameter, added up. */
function at(line: Way, place: number): Point {
  const index = Math.min(Math.floor(place), line.length - 1);
  return pointAt(line[index] ?? line[0], place - index);
}

test('of a way nothing is left out that can be seen in a rectangle', () => {
  fc.assert(
    fc.property(way, rect, (line, view) => {
      const stretches = stretchesIn(line, view);
      for (let look = 0; look <= 500; look += 1) {
        const t = (look / 500) * line.length;
        const drawn = stretches.some(([from, to]) => t >= from - 1e-9 && t <= to + 1e-9);
        if (contains(view, at(line, t))) expect(drawn).toBe(true);
      }
    }),
    { seed: 31, numRuns: 300 },
  );
});

test('a line far from the view is not drawn at all', () => {
  const line = straight([
    { x: 0, y: 0 },
    { x: 300, y: 0 },
    { x: 600, y: 0 },
    { x: 900, y: 0 },
  ]);
  expect(stretchesIn(line, { x: 0, y: 50, width: 900, height: 500 })).toEqual([]);
  const [first] = stretchesIn(line, { x: 0, y: -50, width: 90, height: 100 });
  expect(first?.[0]).toBe(0);
  expect(first?.[1]).toBeLessThan(0.2);
});

test('a stretch cut out of a way lies on it, from its beginning to its end', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(way, share, share, (line, a, b) => {
      const [from, to] = [Math.min(a, b) * line.length, Math.max(a, b) * line.length];
      if (from === to || from === line.length) return;
      const cut = cutWay(line, [from, to]);
      const ends = [cut[0][0], cut.at(-1)?.[3]];
      for (const [index, end] of [from, to].entries()) {
        const [there, wanted] = [ends[index], at(line, end)];
        expect(Math.hypot((there?.x ?? 0) - wanted.x, (there?.y ?? 0) - wanted.y)).toBeLessThan(0.01);
      }
      // Halfway along the part of the first curve.
      const upTo = Math.min(to, Math.floor(from) + 1);
      const [middle, wanted] = [at(cut, 0.5), at(line, (from + upTo) / 2)];
      expect(Math.hypot(middle.x - wanted.x, middle.y - wanted.y)).toBeLessThan(0.01);
    }),
    { seed: 32, numRuns: 500 },
  );
});

test('the length of a straight line up to a place is the way there', () => {
  const line = straight([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 200, y: 0 },
    { x: 300, y: 0 },
  ]);
  expect(lengthUntil(line, 0)).toBe(0);
  expect(lengthUntil(line, 0.5)).toBeCloseTo(150, 6);
});
