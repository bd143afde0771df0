import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottomOf, overlaps, rightOf } from '#shared/scene';
import { partOf, pictureOf, placeOf, tilesIn } from '../../../renderer/canvas/tile/tile-place';
import { onWholePixels, seenRect, toScreen } from '../../../renderer/canvas/view/viewport';

const viewport = fc.record({
  x: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
  y: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
  zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
});
const pane = { width: 1_100, height: 760 };
/** So large that it has no end. */
const endless = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const densities = fc.constantFrom(1, 1.25, 1.5, 2);

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-4;
}

test('the tiles of a view cover it without a gap, each on whole pixels of the screen', () => {
  fc.assert(
    fc.property(viewport, densities, (anywhere, density) => {
      const { viewport: view } = onWholePixels(anywhere, density);
      const scale = { zoom: view.zoom, density };
      const seen = seenRect(view, pane);
      const places = tilesIn(scale, seen, endless).map((cell) => placeOf(scale, cell));
      const area = places.reduce((sum, { rect }) => sum + rect.width * rect.height, 0);
      const left = Math.min(...places.map(({ rect }) => rect.x));
      const top = Math.min(...places.map(({ rect }) => rect.y));
      const right = Math.max(...places.map(({ rect }) => rightOf(rect)));
      const bottom = Math.max(...places.map(({ rect }) => bottomOf(rect)));
      // No two are the same, and together they are one rectangle that holds the view.
      expect(area).toBeCloseTo((right - left) * (bottom - top), 0);
      expect(left <= seen.x && top <= seen.y && right >= rightOf(seen) && bottom >= bottomOf(seen)).toBe(true);
      for (const { rect } of places) {
        const corner = toScreen(view, rect);
        expect(isWhole(corner.x * density) && isWhole(corner.y * density)).toBe(true);
      }
    }),
    { seed: 21, numRuns: 200 },
  );
});

test('panning needs only the tiles that come into view', () => {
  const scale = { zoom: 1, density: 1 };
  const at = (x: number) => tilesIn(scale, seenRect({ x, y: 0, zoom: 1 }, pane), endless).map(String);
  const known = new Set(at(0));
  expect(at(-100).filter((tile) => !known.has(tile))).toHaveLength(0);
  expect(at(-300).filter((tile) => !known.has(tile))).toHaveLength(3);
});

test('where the scene ends there are no tiles', () => {
  const bounds = { x: 0, y: 0, width: 300, height: 200 };
  fc.assert(
    fc.property(viewport, (view) => {
      const scale = { zoom: view.zoom, density: 1 };
      for (const cell of tilesIn(scale, seenRect(view, pane), bounds)) {
        expect(overlaps(placeOf(scale, cell).rect, { x: -24, y: -24, width: 348, height: 248 })).toBe(true);
      }
    }),
    { seed: 23, numRuns: 100 },
  );
});

test('a picture is made of whole pixels and holds what it is made of', () => {
  const rect = fc.record({
    x: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
    y: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
    width: fc.double({ min: 1, max: 900, noNaN: true }),
    height: fc.double({ min: 1, max: 900, noNaN: true }),
  });
  fc.assert(
    fc.property(rect, densities, fc.double({ min: 0.1, max: 4, noNaN: true }), (part, density, zoom) => {
      const { rect: made } = pictureOf({ zoom, density }, part);
      for (const edge of [made.x, made.y, made.width, made.height]) expect(isWhole(edge * zoom * density)).toBe(true);
      expect(made.x <= part.x + 1e-6 && made.y <= part.y + 1e-6).toBe(true);
      expect(rightOf(made) >= rightOf(part) - 1e-6 && bottomOf(made) >= bottomOf(part) - 1e-6).toBe(true);
    }),
    { seed: 24, numRuns: 200 },
  );
});

test('a part of a tile that is painted anew is made of whole pixels, and lies inside', () => {
  const tile = placeOf({ zoom: 0.37, density: 2 }, [1, -1]);
  const pixel = 1 / (0.37 * 2);
  fc.assert(
    fc.property(fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -900, max: 500 }) }), (at) => {
      const part = partOf(tile, { ...at, width: 180, height: 37 });
      if (!part) return;
      for (const [edge, from] of [
        [part.x, tile.rect.x],
        [part.y, tile.rect.y],
      ] as const) {
        expect(isWhole((edge - from) / pixel)).toBe(true);
      }
      expect(part.x >= tile.rect.x && part.y >= tile.rect.y).toBe(true);
      expect(rightOf(part) <= rightOf(tile.rect) + 1e-6 && bottomOf(part) <= bottomOf(tile.rect) + 1e-6).toBe(true);
    }),
    { seed: 22, numRuns: 300 },
  );
});
