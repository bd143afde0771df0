import { expect, test } from 'vitest';
import type { Rect } from '#shared/scene';
import { overlaps } from '#shared/scene';
import { freestSide } from '../../../renderer/canvas/links/freest-side';

const card: Rect = { x: 400, y: 400, width: 180, height: 50 };
const box = { width: 340, height: 300, gap: 12 };
const hiding = (cards: readonly Rect[]) => (place: Rect) => cards.filter((one) => overlaps(one, place)).length;

test('a box stands to the right of its card, or where it hides the least', () => {
  expect(freestSide(card, box, hiding([]))).toBe('right');
  const right = { ...card, x: 700 };
  const left = { ...card, x: 100 };
  expect(freestSide(card, box, hiding([right]))).toBe('left');
  expect(freestSide(card, box, hiding([right, left]))).toBe('bottom');
  expect(freestSide(card, box, hiding([right, left, { ...card, y: 500 }]))).toBe('top');
});

test('never on its own card', () => {
  expect(freestSide(card, box, (place) => (overlaps(place, card) ? 1 : 0))).toBe('right');
});
