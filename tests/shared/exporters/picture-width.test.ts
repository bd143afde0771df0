import { expect, it } from 'vitest';
import { pictureWidth } from '../../../shared/exporters/picture-png/picture-width';

const svg = (width: number, height: number) => `<svg viewBox="-10 -20 ${width} ${height}"></svg>`;

it('is twice the size of the scene, as long as a computer can draw that', () => {
  expect(pictureWidth(svg(1_000, 600))).toBe(2_000);
  expect(pictureWidth(svg(30_000, 600))).toBe(16_000);
  const width = pictureWidth(svg(12_000, 14_000)) ?? 0;
  expect(width * width * (14 / 12)).toBeLessThanOrEqual(120_000_000);
});

it('is null where there is nothing to draw', () => {
  expect(pictureWidth(svg(0, 0))).toBeNull();
  expect(pictureWidth('<svg></svg>')).toBeNull();
});
