/** Many cards in the hand are one picture, and are drawn once. */
import { expect, test } from 'vitest';
import type { ItemId } from '#shared/plan';
import type { Gesture } from '../../../renderer/canvas/gestures/gesture-store';
import { heldRects, picturedIds, realRects } from '../../../renderer/canvas/gestures/gesture-store';

function holding(count: number): Gesture {
  const all = Array.from({ length: count }, (_, index) => `c${index}` as ItemId);
  const rects = new Map(all.map((id) => [id, { x: 0, y: 0, width: 10, height: 10 }]));
  const still = { resized: false, copying: false, ghosts: new Map(), place: '', guides: [] };
  return { kind: 'place', held: 'c0' as ItemId, ids: new Set(all), rects, ...still };
}

test('a few cards are each real where the hand is', () => {
  const few = holding(3);
  expect(realRects(few)).toBe(heldRects(few));
  expect(picturedIds(few).size).toBe(0);
});

test('of many only the one under the pointer is real; the picture shows the others', () => {
  const many = holding(200);
  expect([...realRects(many).keys()]).toEqual(['c0']);
  expect(realRects(many)).toBe(realRects(many));
  expect(picturedIds(many).size).toBe(200);
});
