import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { inView, lenses, plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { newItemAt } from '../../../renderer/canvas/cards/make-card';
import { grainOf, magnetOf, pulledEdge, pulledPoint, pulledWay } from '../../../renderer/canvas/gestures/magnet';
import { aPlan } from './canvas-plan';

const lens = plainLens('journey');
const plan = aPlan();
/** Two px a week: Year 7 begins at 608. */
const magnet = magnetOf({ lens, plan }, 1);
const year = { x: 100, y: 0, width: 76, height: 32 };

describe('the starts of years', () => {
  it('draw what is added beside them: a double-click there gives week 1 of Year 7', () => {
    for (const x of [604, 608, 612.9]) {
      const item = must(newItemAt(lens, plan, 'new' as ItemId, 'action', pulledPoint(magnet, { x, y: 10 })));
      expect(item.placing?.facets?.journey).toMatchObject({ fromWeek: 305, toWeek: 342 });
    }
    expect(pulledPoint(magnet, { x: 614, y: 10 })).toEqual({ x: 614, y: 10 });
  });

  it('draw either edge of a card that is moved, as near as 5 px on screen', () => {
    expect(pulledWay(magnet, year, { x: 505, y: 40 })).toEqual({ x: 508, y: 40 });
    expect(pulledWay(magnet, { ...year, width: 30 }, { x: 481, y: 0 })).toEqual({ x: 478, y: 0 });
    expect(pulledWay({ ...magnet, zoom: 2 }, year, { x: 505, y: 40 })).toEqual({ x: 505, y: 40 });
  });

  it('leave the weeks of a card alone that only changes its lane', () => {
    const near = { ...year, x: 610 };
    expect(pulledWay(magnet, near, { x: 0, y: 80 })).toEqual({ x: 0, y: 80 });
    expect(pulledWay(magnet, near, { x: -3, y: 80 })).toEqual({ x: -3, y: 80 });
  });

  it('draw the edge that is dragged, and no other', () => {
    expect(pulledEdge(magnet, year, { x: 1, y: 0 }, { x: 430, y: 0 })).toEqual({ x: 432, y: 0 });
    expect(pulledEdge(magnet, year, { x: -1, y: 0 }, { x: 30, y: 0 })).toEqual({ x: 30, y: 0 });
  });

  it('draw nothing where positions are free', () => {
    const free = magnetOf({ lens: plainLens('sketch'), plan }, 1);
    expect(pulledPoint(free, { x: 604, y: 10 })).toEqual({ x: 604, y: 10 });
  });

  it('are joined by those of half-terms where these can be told apart', () => {
    expect(lenses.journey.pulls?.(plan, { pxPerWeek: 2 })).toHaveLength(16);
    expect(lenses.journey.pulls?.(plan, { pxPerWeek: 6 })).toHaveLength(91);
  });
});

describe('keys that are held while an edge is in the hand', () => {
  const keys = (shiftKey: boolean, ctrlKey: boolean) => ({ shiftKey, ctrlKey, metaKey: false });

  it('mean large steps with Shift, the largest with Ctrl as well, and none with Ctrl alone', () => {
    expect([grainOf(keys(true, false)), grainOf(keys(true, true))]).toEqual(['large', 'largest']);
    expect([grainOf(keys(false, true)), grainOf(keys(false, false))]).toEqual(['none', undefined]);
  });

  it('hold a card to half-terms or years, however far it is from one', () => {
    // Two px a week: half-terms of Year 7 begin at 608, 622, 636, 648, 658, 670.
    const half = magnetOf({ lens, plan }, 1, 'large');
    expect(pulledWay(half, year, { x: 527, y: 0 })).toEqual({ x: 522, y: 0 });
    expect(pulledEdge(half, year, { x: 1, y: 0 }, { x: 484, y: 0 })).toEqual({ x: 482, y: 0 });
    const years = magnetOf({ lens, plan }, 1, 'largest');
    expect(pulledWay(years, year, { x: 540, y: 0 })).toEqual({ x: 508, y: 0 });
  });

  it('hold it to terms where these can be told apart', () => {
    const near = inView(lenses.journey, { pxPerWeek: 6 });
    const terms = magnetOf({ lens: near, plan }, 1, 'largest');
    expect(terms.pulls.slice(0, 4)).toEqual([0, 84, 150, 228]);
  });
});
