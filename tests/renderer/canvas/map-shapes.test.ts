import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLens } from '#shared/lenses';
import { mappedPart, mapSize, mapSpecks, mapView, viewportAt } from '../../../renderer/canvas/view/map-shapes';
import {
  holdingViewport,
  seenRect,
  toScreen,
  viewportAround,
  widthViewport,
} from '../../../renderer/canvas/view/viewport';
import { anItem, aPlan, onJourney } from './canvas-plan';

const pane = { width: 900, height: 600 };
const free = plainLens('sketch').scene(
  aPlan(...[0, 1, 2].map((index) => anItem(`c${index}`, { facets: { free: { x: index * 1_500, y: index * 700 } } }))),
);
const journey = plainLens('journey').scene(aPlan(onJourney('a', 1, 40), onJourney('b', 300, 560, 2)));

describe('the small map', () => {
  test('stays small, and draws every card and the view inside itself', () => {
    for (const scene of [free, journey]) {
      const size = mapSize(mappedPart(scene));
      expect(size.width <= 192 && size.height <= 128).toBe(true);
      const shapes = [...mapSpecks(scene), ...mapView(mappedPart(scene), { x: -5_000, y: 300, zoom: 1 }, pane)];
      expect(shapes.length).toBe(scene.cards.length + 2);
      for (const shape of shapes) {
        if (shape.type !== 'rect') throw new Error('the map draws boxes only');
        expect(shape.rect.x >= -0.01 && shape.rect.y >= -0.01).toBe(true);
        expect(shape.rect.x + shape.rect.width).toBeLessThanOrEqual(size.width + 2);
        expect(shape.rect.y + shape.rect.height).toBeLessThanOrEqual(size.height + 2);
      }
    }
  });

  test('leads to the place that is pointed at, and never beside the scene', () => {
    const point = fc.record({ x: fc.integer({ min: -50, max: 250 }), y: fc.integer({ min: -50, max: 180 }) });
    fc.assert(
      fc.property(point, fc.double({ min: 0.5, max: 4, noNaN: true }), (at, zoom) => {
        const part = mappedPart(free);
        const seen = seenRect(viewportAt(free, at, { x: 0, y: 0, zoom }, pane), pane);
        const inside = (start: number, size: number, from: number, room: number) =>
          size <= room
            ? Math.abs(start + size / 2 - from - room / 2) < 1
            : from >= start - 1 && from + room <= start + size + 1;
        expect(inside(part.x, part.width, seen.x, seen.width)).toBe(true);
        expect(inside(part.y, part.height, seen.y, seen.height)).toBe(true);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('looking at a part', () => {
  test('has it in the middle, not larger than was said', () => {
    const rect = { x: 400, y: 100, width: 100, height: 50 };
    const viewport = viewportAround(rect, pane, 1.25);
    expect(viewport.zoom).toBe(1.25);
    expect(toScreen(viewport, { x: 450, y: 125 })).toEqual({ x: 450, y: 300 });
    expect(viewportAround({ ...rect, width: 8_200 }, pane, 1.25).zoom).toBeCloseTo(0.1);
  });

  test('by its width fills the width and keeps the height', () => {
    const viewport = widthViewport(journey, { x: 0, y: -100, zoom: 1 }, pane);
    expect(viewport.zoom * journey.body.width).toBeCloseTo(pane.width);
    expect(toScreen(viewport, journey.body).x).toBeCloseTo(0);
  });

  test('moves as little as possible, at the same zoom', () => {
    const now = { x: 0, y: 0, zoom: 1 };
    const one = { x: 100, y: 100, width: 200, height: 40 };
    expect(holdingViewport(now, pane, [one])).toEqual(now);
    expect(holdingViewport(now, pane, [{ ...one, x: 1_000 }])).toMatchObject({ y: 0, zoom: 1 });
    expect(holdingViewport(now, pane, [one, { ...one, x: 1_000 }])).toEqual(now);
  });

  test('of what can’t be seen together, what is seen stays, or the first comes', () => {
    const now = { x: 0, y: 0, zoom: 1 };
    const long = { x: 0, y: 2_000, width: 14_000, height: 40 };
    const shown = holdingViewport(now, pane, [long]);
    expect(shown.zoom).toBe(1);
    expect(toScreen(shown, long).y).toBeLessThan(pane.height);
    const near = { x: 100, y: 100, width: 200, height: 40 };
    expect(holdingViewport(now, pane, [near, long])).toEqual(now);
    const far = { ...near, x: 9_000 };
    expect(holdingViewport(now, pane, [far, long])).toEqual(holdingViewport(now, pane, [far]));
  });
});
