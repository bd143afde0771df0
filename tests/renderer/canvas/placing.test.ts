import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { carriedBy, movedRects, placementsAt, previewOf, resizedRect } from '../../../renderer/canvas/gestures/placing';
import { anItem, aPlan, laneOf, onJourney } from './canvas-plan';

const id = (text: string) => text as ItemId;
const journey = plainLens('journey');
const plan = aPlan(onJourney('a', 39, 76), onJourney('b', 77, 114, 1));
const { cards } = journey.scene(plan);
const pxPerWeek = (cards[0]?.rect.width ?? 0) / 38;

describe('what moving cards means', () => {
  it('is nothing where they are let go where they were', () => {
    const rects = movedRects(cards, new Set([id('a'), id('b')]), { x: 0, y: 0 });
    expect(placementsAt(journey, plan, rects, false)).toEqual({
      ok: true,
      value: [
        { id: 'a', placing: { facets: { journey: plan.items.get(id('a'))?.facets.journey } } },
        { id: 'b', placing: { facets: { journey: plan.items.get(id('b'))?.facets.journey } } },
      ],
    });
  });

  it('snaps to whole weeks, and says the place in words', () => {
    const rects = movedRects(cards, new Set([id('a')]), { x: 266.4 * pxPerWeek, y: 4 });
    const placed = placementsAt(journey, plan, rects, false);
    if (!placed.ok) throw new Error(placed.error.message);
    const preview = previewOf(journey, plan, placed.value, rects, id('a'));
    expect(preview.place).toMatch(/^Y7, /);
    expect(preview.ghosts.get(id('a'))).toMatchObject({ x: 304 * pxPerWeek, y: rects.get(id('a'))?.y });
  });

  it('says how many items move when there are several', () => {
    const rects = movedRects(cards, new Set([id('a'), id('b')]), { x: 38 * pxPerWeek, y: 0 });
    const placed = placementsAt(journey, plan, rects, false);
    if (!placed.ok) throw new Error(placed.error.message);
    expect(previewOf(journey, plan, placed.value, rects, id('b')).place).toMatch(/^2 items; this card: Y2/);
  });

  it('says nothing of a place where cards lie anywhere, unless it is another frame', () => {
    const frame = anItem('frame', { kind: 'frame', title: 'Autumn', facets: { free: { x: 400, y: 0 } } });
    const sketched = aPlan(frame, anItem('a', { facets: { free: { x: 0, y: 0 } } }));
    const sketch = plainLens('sketch');
    const said = (x: number) => {
      const rects = movedRects(sketch.scene(sketched).cards, new Set([id('a')]), { x, y: 40 });
      const placed = placementsAt(sketch, sketched, rects, false);
      if (!placed.ok) throw new Error(placed.error.message);
      return previewOf(sketch, sketched, placed.value, rects, id('a')).place;
    };
    expect([said(20), said(500)]).toEqual(['', 'On the sketch, in ‘Autumn’']);
  });

  it('is refused as a whole, in words, where a lens refuses one of them', () => {
    const waiting = aPlan(anItem('a', {}), anItem('b', {}));
    const laneless = { ...waiting, header: { ...waiting.header, lanes: [] } };
    const point = { x: 0, y: 0, width: 0, height: 0 };
    const rects = new Map([
      [id('a'), point],
      [id('b'), point],
    ]);
    expect(placementsAt(journey, laneless, rects, false)).toMatchObject({ ok: false, error: { code: 'no-lanes' } });
  });

  it('takes along what lies in a moved frame, and leaves the rest', () => {
    const sketch = plainLens('sketch').scene(
      aPlan(
        anItem('frame', { kind: 'frame', facets: { free: { x: 0, y: 0, width: 400, height: 300 } } }),
        anItem('inside', { facets: { free: { x: 40, y: 60 } } }),
        anItem('beside', { facets: { free: { x: 900, y: 60 } } }),
      ),
    );
    expect([...carriedBy(sketch.cards, new Set([id('frame')]))].sort()).toEqual(['frame', 'inside']);
    expect([...carriedBy(sketch.cards, new Set([id('inside')]))]).toEqual(['inside']);
  });

  it('takes along no frame that is larger than the one that is moved', () => {
    const sketch = plainLens('sketch').scene(
      aPlan(
        anItem('outer', { kind: 'frame', facets: { free: { x: 0, y: 0, width: 1000, height: 800 } } }),
        anItem('inner', { kind: 'frame', facets: { free: { x: 400, y: 325, width: 200, height: 150 } } }),
      ),
    );
    expect([...carriedBy(sketch.cards, new Set([id('inner')]))]).toEqual(['inner']);
    expect([...carriedBy(sketch.cards, new Set([id('outer')]))].sort()).toEqual(['inner', 'outer']);
  });
});

describe('an edge that is dragged', () => {
  const rect = { x: 100, y: 50, width: 80, height: 32 };

  it('moves alone', () => {
    expect(resizedRect(rect, { x: 1, y: 0 }, { x: 20, y: 9 })).toEqual({ ...rect, width: 100 });
    expect(resizedRect(rect, { x: -1, y: 0 }, { x: 20, y: 9 })).toEqual({ ...rect, x: 120, width: 60 });
    expect(resizedRect(rect, { x: 1, y: 1 }, { x: -20, y: 8 })).toEqual({ ...rect, width: 60, height: 40 });
  });

  it('stops at the other edge', () => {
    expect(resizedRect(rect, { x: -1, y: 0 }, { x: 500, y: 0 })).toEqual({ ...rect, x: 180, width: 0 });
    expect(resizedRect(rect, { x: 1, y: 0 }, { x: -500, y: 0 })).toEqual({ ...rect, width: 0 });
  });

  it('changes the weeks of that side and of no other', () => {
    const card = cards.find((one) => one.id === 'a');
    if (!card) throw new Error('card a is missing');
    const longer = resizedRect(card.rect, { x: 1, y: 0 }, { x: 10 * pxPerWeek, y: 0 });
    expect(placementsAt(journey, plan, new Map([[card.id, longer]]), true)).toEqual({
      ok: true,
      value: [{ id: 'a', placing: { facets: { journey: { fromWeek: 39, toWeek: 86, lane: laneOf(plan, 0) } } } }],
    });
  });
});
