import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import { bottomOf, rightOf } from '#shared/scene';
import {
  closerViewport,
  firstViewport,
  fittedViewport,
  keptInPlace,
  leastZoom,
  MAX_ZOOM,
  MIN_ZOOM,
  pinnedOf,
  reachableViewport,
  restingViewport,
  revealingViewport,
  samePlace,
  toScene,
  toScreen,
  widthViewport,
  zoomedAround,
  zoomedViewport,
} from '../../../renderer/canvas/view/viewport';
import { anItem, aPlan, onJourney } from './canvas-plan';

const pane = { width: 1000, height: 600 };
const journeyScene = plainLens('journey').scene(aPlan(onJourney('a', 1, 38)));
const sketchScene = plainLens('sketch').scene(
  aPlan(
    anItem('a', { facets: { free: { x: 3000, y: 2000 } } }),
    anItem('b', { facets: { free: { x: 5000, y: 2400 } } }),
  ),
);

describe('what the canvas looks at', () => {
  it('pins the axis and gutter of the journey and nothing of the sketch', () => {
    expect(pinnedOf(journeyScene)).toEqual({ gutter: -journeyScene.bounds.x, axis: -journeyScene.bounds.y });
    expect(pinnedOf(sketchScene)).toEqual({ gutter: 0, axis: 0 });
  });

  it('begins the journey at Nursery week 1, as wide as the pane, with text of a readable size', () => {
    const wide = { width: 1100, height: 600 };
    expect(firstViewport(journeyScene, wide)).toEqual({ x: 0, y: 0, zoom: 1100 / journeyScene.body.width });
    expect(firstViewport(journeyScene, pane).zoom).toBe(1);
    expect(firstViewport(journeyScene, { width: 2000, height: 600 })).toEqual({ x: 0, y: 0, zoom: 1 });
    expect(firstViewport(journeyScene, { width: 300, height: 600 }).zoom).toBe(1);
  });

  it('fits the whole journey, every week and every lane, which is not the same as its width', () => {
    const { width, height } = journeyScene.body;
    for (const room of [
      { width, height: height / 3 },
      { width: width / 2, height },
      { width: 700, height: 300 },
    ]) {
      const viewport = fittedViewport(journeyScene, room);
      const end = toScreen(viewport, { x: rightOf(journeyScene.body), y: bottomOf(journeyScene.body) });
      expect(viewport).toMatchObject({ x: 0, y: 0 });
      expect(end.x).toBeLessThanOrEqual(room.width + 0.01);
      expect(end.y).toBeLessThanOrEqual(room.height + 0.01);
    }
    const low = { width, height: height / 3 };
    expect(fittedViewport(journeyScene, low).zoom).toBeLessThan(0.5);
    expect(widthViewport(journeyScene, { x: 0, y: 0, zoom: 1 }, low).zoom).toBe(1);
  });

  it('looks closer from where the view began, so that no row is cut by the axis', () => {
    expect(closerViewport({ x: 0, y: 0, zoom: 0.5 }, 1)).toEqual({ x: 0, y: 0, zoom: 1 });
    const before = { x: -100, y: -80, zoom: 0.5 };
    const corner = { x: 0, y: 0 };
    expect(toScene(closerViewport(before, 1), corner)).toEqual(toScene(before, corner));
  });

  it('begins an empty sketch at full size', () => {
    expect(firstViewport(plainLens('sketch').scene(aPlan()), { width: 740, height: 500 }).zoom).toBe(1);
  });

  it('comes to rest without a gap beside the gutter or below the axis', () => {
    const { width } = journeyScene.body;
    const exact = { width, height: 500 };
    const last = { x: width - 40, y: 12, width: 40, height: 32 };
    expect(restingViewport(journeyScene, revealingViewport({ x: 0, y: 0, zoom: 1 }, exact, last), exact)).toEqual({
      x: 0,
      y: 0,
      zoom: 1,
    });
    const part = { width: width / 2, height: 500 };
    expect(restingViewport(journeyScene, { x: 30, y: 12, zoom: 1 }, part)).toEqual({ x: 0, y: 0, zoom: 1 });
    expect(restingViewport(journeyScene, { x: -width, y: -20, zoom: 1 }, part)).toEqual({
      x: -width / 2,
      y: -20,
      zoom: 1,
    });
    expect(restingViewport(sketchScene, { x: 30, y: 12, zoom: 1 }, part)).toEqual({ x: 30, y: 12, zoom: 1 });
  });

  it('never loses a scene with an axis, however far and at whatever zoom it is pushed', () => {
    const { width, height } = journeyScene.body;
    for (const zoom of [MIN_ZOOM, 0.3, 1, 2.5, MAX_ZOOM]) {
      for (const x of [9_000, 10, -10, -9_000]) {
        for (const y of [9_000, 10, -10, -9_000]) {
          const at = restingViewport(journeyScene, { x, y, zoom }, pane);
          const end = toScreen(at, { x: width, y: height });
          const start = toScreen(at, { x: 0, y: 0 });
          expect([start.x <= 0, start.y <= 0]).toEqual([true, true]);
          // All of it, or else up to its last week and a little below its last row.
          expect(start.x === 0 || end.x >= pane.width - 0.001).toBe(true);
          expect(start.y === 0 || end.y >= pane.height - 97).toBe(true);
          expect(at).toEqual(restingViewport(journeyScene, at, pane));
        }
      }
    }
    const below = restingViewport(journeyScene, { x: 0, y: -9_000, zoom: MAX_ZOOM }, pane);
    expect(toScreen(below, { x: 0, y: height }).y).toBeLessThan(pane.height - 60);
  });

  it('lets a hand zoom out to half the width, or farther to the whole plan, and not to a quarter', () => {
    expect(leastZoom(journeyScene, pane) * journeyScene.body.width).toBeCloseTo(pane.width / 2);
    const high = { ...journeyScene, body: { ...journeyScene.body, height: 40_000 } };
    const least = leastZoom(high, pane);
    expect(least * high.body.width).toBeCloseTo(pane.width / 4);
    const rather = { ...journeyScene, body: { ...journeyScene.body, height: 1_500 } };
    expect(leastZoom(rather, pane)).toBe(fittedViewport(rather, pane).zoom);
    expect(leastZoom(sketchScene, pane)).toBe(MIN_ZOOM);
    expect(zoomedAround({ x: 0, y: 0, zoom: 1 }, { x: 5, y: 5 }, 0.002, least).zoom).toBe(least);
    // Who is farther out already is not pulled in by a step outwards.
    expect(zoomedAround({ x: 0, y: 0, zoom: 0.1 }, { x: 5, y: 5 }, 0.05, 0.4).zoom).toBe(0.1);
  });

  it('lets a hand zoom around a week where that leaves a gap, and never loses half of the pane to it', () => {
    const low = { x: 100, y: -9_000, zoom: 0.5 };
    expect(reachableViewport(journeyScene, low, pane)).toEqual({ x: 100, y: 0, zoom: 0.5 });
    for (const x of [9_000, -9_000]) {
      for (const zoom of [1, 2.5]) {
        const at = reachableViewport(journeyScene, { x, y: 0, zoom }, pane);
        expect(toScreen(at, { x: 0, y: 0 }).x).toBeLessThanOrEqual(pane.width / 2);
        expect(toScreen(at, { x: journeyScene.body.width, y: 0 }).x).toBeGreaterThanOrEqual(pane.width / 2);
      }
    }
    expect(reachableViewport(sketchScene, { x: 9_000, y: 9_000, zoom: 1 }, pane)).toEqual({
      x: 9_000,
      y: 9_000,
      zoom: 1,
    });
  });

  it('shows a sketch whole, wherever its cards lie', () => {
    const viewport = firstViewport(sketchScene, pane);
    for (const { rect } of sketchScene.cards) {
      const start = toScreen(viewport, rect);
      const end = toScreen(viewport, { x: rect.x + rect.width, y: rect.y + rect.height });
      expect(start.x).toBeGreaterThanOrEqual(0);
      expect(start.y).toBeGreaterThanOrEqual(0);
      expect(end.x).toBeLessThanOrEqual(pane.width);
      expect(end.y).toBeLessThanOrEqual(pane.height);
    }
  });

  it('never enlarges to fit, and stays within the zooms there are', () => {
    expect(fittedViewport(plainLens('sketch').scene(aPlan()), { width: 9000, height: 9000 }).zoom).toBe(1);
    expect(zoomedViewport({ x: 0, y: 0, zoom: 1 }, pane, 90).zoom).toBe(MAX_ZOOM);
    expect(zoomedViewport({ x: 0, y: 0, zoom: 1 }, pane, 0.001).zoom).toBe(MIN_ZOOM);
  });

  it('zooms around the middle of the pane', () => {
    const before = { x: -120, y: 40, zoom: 0.8 };
    const middle = { x: pane.width / 2, y: pane.height / 2 };
    const after = zoomedViewport(before, pane, 2);
    const seen = toScene(before, middle);
    expect(toScreen(after, seen).x).toBeCloseTo(middle.x);
    expect(toScreen(after, seen).y).toBeCloseTo(middle.y);
  });

  it('reveals a card with the least movement, and not at all when it can be seen', () => {
    const viewport = { x: 0, y: 0, zoom: 1 };
    expect(revealingViewport(viewport, pane, { x: 100, y: 100, width: 80, height: 32 })).toEqual(viewport);
    expect(revealingViewport(viewport, pane, { x: 1200, y: 100, width: 80, height: 32 })).toEqual({
      x: -304,
      y: 0,
      zoom: 1,
    });
    expect(revealingViewport(viewport, pane, { x: -500, y: 100, width: 3000, height: 32 })).toEqual(viewport);
  });

  it('goes on showing the same place when a scene is laid out at another scale', () => {
    const before = { x: 0, y: 0, width: 1140, height: 500 };
    const after = { x: 0, y: 0, width: 3420, height: 700 };
    const point = { x: 570, y: 250 };
    const viewport = keptInPlace({ x: -70, y: 0, zoom: 1 }, point, samePlace(point, before, after));
    expect(toScreen(viewport, { x: 1710, y: 350 })).toEqual({ x: 500, y: 250 });
  });
});
