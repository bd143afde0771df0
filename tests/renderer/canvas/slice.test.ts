import { describe, expect, test } from 'vitest';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { createLookup } from '../../../renderer/canvas/lookup/lookup';
import { isTiled, nearCards, nextMounted, selectedCards } from '../../../renderer/canvas/slice/slice';
import { anItem, aPlan } from './canvas-plan';

const many = plainLens('sketch').scene(
  aPlan(
    ...Array.from({ length: 2_000 }, (_, index) =>
      anItem(`c${index}`, { facets: { free: { x: (index % 50) * 200, y: Math.floor(index / 50) * 80 } } }),
    ),
  ),
);
const ids = (count: number) => Array.from({ length: count }, (_, index) => `c${index}` as ItemId);

describe('what is real in the page', () => {
  test('is everything in a plan of a usual size', () => {
    expect(isTiled({ ...many, cards: many.cards.slice(0, 120) })).toBe(false);
    expect(isTiled(many)).toBe(true);
  });

  test('is what is near at a size that can be read; from afar, or where it would be too much, nothing', () => {
    const lookup = createLookup(many);
    const view = { x: 0, y: 0, width: 1_100, height: 800 };
    expect(nearCards(lookup, view, false)).toHaveLength(60);
    expect(nearCards(lookup, view, true)).toHaveLength(0);
    expect(nearCards(lookup, { ...view, width: 9_000 }, false)).toHaveLength(0);
  });

  test('comes and goes a few cards at a time, until it is what it should be', () => {
    let mounted: ReadonlySet<ItemId> = new Set(ids(10));
    const wanted = new Set(ids(100).slice(5));
    let frames = 0;
    for (let next = nextMounted(mounted, wanted); next !== mounted; next = nextMounted(mounted, wanted)) {
      expect([...next].filter((id) => !mounted.has(id)).length).toBeLessThanOrEqual(24);
      mounted = next;
      frames += 1;
    }
    expect(new Set(mounted)).toEqual(wanted);
    expect(frames).toBe(4);
  });

  test('are the selected cards, unless they are a great many', () => {
    expect(selectedCards(new Set(ids(60)))).toHaveLength(60);
    expect(selectedCards(new Set(ids(61)))).toHaveLength(0);
  });
});
