import { expect, test } from 'vitest';
import type { Rect } from '#shared/scene';
import { overlaps } from '#shared/scene';
import { freestSpot } from '../../../renderer/canvas/links/freest-spot';

const card: Rect = { x: 400, y: 400, width: 180, height: 50 };
const box = { width: 340, height: 300, gap: 12 };
const hiding = (cards: readonly Rect[]) => (place: Rect) => cards.filter((one) => overlaps(one, place)).length;

const sideOf = (hides: (place: Rect) => number) => freestSpot([card], box, hides).side;

test('a box stands to the right of its card, or where it hides the least', () => {
  expect(sideOf(hiding([]))).toBe('right');
  const right = { ...card, x: 700 };
  const left = { ...card, x: 100 };
  expect(sideOf(hiding([right]))).toBe('left');
  expect(sideOf(hiding([right, left]))).toBe('bottom');
  expect(sideOf(hiding([right, left, { ...card, y: 500 }]))).toBe('top');
});

test('never on its own card', () => {
  expect(sideOf((place) => (overlaps(place, card) ? 1 : 0))).toBe('right');
});

test('beside the whole of something where there is no room beside its middle', () => {
  const middle = { x: 490, y: 425, width: 0, height: 0 };
  const onCard = (place: Rect) => (overlaps(place, card) ? 1 : 0);
  expect(freestSpot([middle, card], box, onCard)).toEqual({ rect: card, side: 'right' });
});
