import { expect, test } from 'vitest';
import type { Fingers } from '../../../renderer/canvas/view/pinch';
import { pinchedViewport } from '../../../renderer/canvas/view/pinch';
import { toScene } from '../../../renderer/canvas/view/viewport';

const before = { x: 40, y: -20, zoom: 0.8 };
const start: Fingers = [
  { x: 100, y: 120 },
  { x: 220, y: 120 },
];

test('what is under each finger stays under it, however far they move apart', () => {
  const now: Fingers = [
    { x: 60, y: 180 },
    { x: 240, y: 180 },
  ];
  const after = pinchedViewport(before, start, now);
  expect(after.zoom).toBeCloseTo(1.2);
  for (const finger of [0, 1] as const) {
    const was = toScene(before, start[finger]);
    const is = toScene(after, now[finger]);
    expect(is.x).toBeCloseTo(was.x);
    expect(is.y).toBeCloseTo(was.y);
  }
});

test('it never zooms farther than the canvas goes, and fingers on one spot are no fault', () => {
  const far: Fingers = [
    { x: 0, y: 0 },
    { x: 5_000, y: 0 },
  ];
  const spot: Fingers = [start[0], start[0]];
  expect(pinchedViewport(before, start, far).zoom).toBe(4);
  expect(Number.isFinite(pinchedViewport(before, spot, spot).x)).toBe(true);
});
