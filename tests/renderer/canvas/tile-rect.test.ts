import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottomOf, rightOf } from '#shared/scene';
import { isCovered, isFarOff, isSharp, partOf, tileFor } from '../../../renderer/canvas/tile/tile-rect';

const viewport = fc.record({
  x: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
  y: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
  zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
});
const pane = { width: 1_100, height: 760 };
/** So large that it has no end. */
const endless = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const density = fc.constantFrom(1, 1.25, 1.5, 2);

test('a picture covers the view that it is made for, pixel by pixel, and goes on doing so while one pans a little', () => {
  fc.assert(
    fc.property(viewport, density, fc.integer({ min: -150, max: 150 }), (view, pixels, by) => {
      const tile = tileFor(view, pane, endless, pixels);
      expect(isCovered(tile, view, pane, endless)).toBe(true);
      expect(isSharp(tile, view)).toBe(true);
      expect(isCovered(tile, { ...view, x: view.x + by, y: view.y - by }, pane, endless)).toBe(true);
    }),
    { seed: 21, numRuns: 300 },
  );
});

test('it is made anew before its edge comes into view, and when it is looked at from much nearer or farther away', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  const tile = tileFor(view, pane, endless, 1);
  expect(isCovered(tile, { ...view, x: 330 }, pane, endless)).toBe(false);
  expect(isSharp(tile, { ...view, zoom: 1.01 })).toBe(false);
  expect(isSharp(tile, { ...view, x: 0.5 })).toBe(false);
  expect(isFarOff(tile, { ...view, zoom: 1.5 })).toBe(false);
  expect(isFarOff(tile, { ...view, zoom: 3 })).toBe(true);
  expect(isFarOff(tile, { ...view, zoom: 0.3 })).toBe(true);
});

test('a scene that is painted as a whole is never painted again for being looked at from elsewhere', () => {
  const bounds = { x: -40, y: -20, width: 1_500, height: 900 };
  fc.assert(
    fc.property(
      density,
      fc.integer({ min: -5_000, max: 5_000 }),
      fc.integer({ min: -5_000, max: 5_000 }),
      (pixels, x, y) => {
        const view = { x: 12.3, y: 8.9, zoom: 0.5 };
        const tile = tileFor(view, pane, bounds, pixels);
        expect(isSharp(tile, view)).toBe(true);
        expect(tile.rect.width).toBeLessThan(bounds.width + 60);
        expect(isCovered(tile, { ...view, x, y }, pane, bounds)).toBe(true);
      },
    ),
    { seed: 23, numRuns: 100 },
  );
});

test('a part of it that is painted anew is made of whole pixels, and lies inside', () => {
  const tile = tileFor({ x: 13.7, y: -5.2, zoom: 0.37 }, pane, endless, 2);
  const pixel = 1 / (0.37 * 2);
  fc.assert(
    fc.property(
      fc.record({ x: fc.integer({ min: -3_000, max: 5_000 }), y: fc.integer({ min: -3_000, max: 5_000 }) }),
      (at) => {
        const part = partOf(tile, { ...at, width: 180, height: 37 });
        if (!part) return;
        for (const [edge, from] of [
          [part.x, tile.rect.x],
          [part.y, tile.rect.y],
        ] as const) {
          const pixels = (edge - from) / pixel;
          expect(Math.abs(pixels - Math.round(pixels))).toBeLessThan(1e-6);
        }
        expect(part.x >= tile.rect.x && part.y >= tile.rect.y).toBe(true);
        expect(rightOf(part) <= rightOf(tile.rect) + 1e-6 && bottomOf(part) <= bottomOf(tile.rect) + 1e-6).toBe(true);
      },
    ),
    { seed: 22, numRuns: 300 },
  );
});
