import { describe, expect, it } from 'vitest';
import { inView, lenses } from '#shared/lenses';
import { centreOf } from '#shared/scene';
import { landedViewport } from '../../../renderer/canvas/view/landing';
import { toScene, toScreen } from '../../../renderer/canvas/view/viewport';
import { aPlan, onJourney } from './canvas-plan';

const plan = aPlan(onJourney('a', 200, 210), onJourney('b', 203, 240), onJourney('c', 204, 204, 2));
const levelAt = (pxPerWeek: number) => {
  const lens = inView(lenses.journey, { pxPerWeek });
  return { scene: lens.scene(plan), rows: lens.rows?.(plan) ?? [] };
};
const weeks = levelAt(24);
const terms = levelAt(6);
const viewport = { x: -1000, y: -10, zoom: 0.25 };

describe('a zoom that leads to another level', () => {
  it('keeps the week under the pointer in its place', () => {
    for (const at of [
      { x: 30, y: 20 },
      { x: 700, y: 400 },
    ]) {
      const landed = landedViewport({ viewport, at, zoom: 1 }, weeks, terms);
      expect(landed.zoom).toBe(1);
      expect(toScene(landed, at).x / 6).toBeCloseTo(toScene(viewport, at).x / 24);
    }
  });

  it('keeps the card under the pointer there, and beside cards the lane', () => {
    const card = (level: typeof weeks) =>
      centreOf(level.scene.cards.find(({ id }) => id === 'c')?.rect ?? weeks.scene.body);
    const at = toScreen(viewport, card(weeks));
    expect(toScreen(landedViewport({ viewport, at, zoom: 1 }, weeks, terms), card(terms)).y).toBeCloseTo(at.y);
    const [, , third] = terms.rows;
    const below = toScreen(viewport, { x: 9, y: (weeks.rows[2]?.y ?? 0) + (weeks.rows[2]?.height ?? 0) / 2 });
    const landed = landedViewport({ viewport, at: below, zoom: 1 }, weeks, terms);
    expect(toScene(landed, below).y).toBeCloseTo((third?.y ?? 0) + (third?.height ?? 0) / 2);
  });
});
