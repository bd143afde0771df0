import { describe, expect, test } from 'vitest';
import { freeSpot } from '#shared/arrange';
import { overlaps } from '#shared/scene';

const seen = { x: 0, y: 0, width: 1_000, height: 700 };
const size = { width: 300, height: 200 };
const middle = { x: 500, y: 350 };

describe('[AR8] a place for something new', () => {
  test('is where it is wanted while nothing lies there', () => {
    expect(freeSpot({ ...seen, ...size }, middle, seen, [])).toEqual({ x: 350, y: 250, ...size });
  });

  test('is the nearest that lies on nothing, wholly in view', () => {
    const taken = [{ x: 420, y: 300, width: 180, height: 40 }];
    const spot = freeSpot(size, middle, seen, taken);
    expect(spot && taken.some((rect) => overlaps(rect, spot))).toBe(false);
    expect(spot && spot.x >= 0 && spot.y >= 0 && spot.x + 300 <= 1_000 && spot.y + 200 <= 700).toBe(true);
    expect(spot && Math.abs(spot.y + 100 - 350)).toBeLessThan(250);
  });

  test('is none where all is taken, or it is larger than the view', () => {
    expect(freeSpot(size, middle, seen, [seen])).toBeNull();
    expect(freeSpot({ width: 2_000, height: 10 }, middle, seen, [])).toBeNull();
  });
});
