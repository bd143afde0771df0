import { describe, expect, it } from 'vitest';
import { stripeGaps, stripes } from '#shared/scene';

describe.each(stripes)('a bar that is cut like “%s”', (stripe) => {
  it.each([14, 32, 51, 240])('begins and ends with its tone and keeps much of it at a height of %d', (height) => {
    const gaps = stripeGaps(stripe, height);
    const edges = [0, ...gaps.flatMap(({ from, to }) => [from, to]), height];
    expect([...edges].sort((a, b) => a - b)).toEqual(edges);
    expect(gaps.every(({ from, to }) => from > 0 && to < height && to - from >= 1)).toBe(true);
    expect(gaps.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThan(height * 0.61);
  });
});

it('no two bars are cut alike', () => {
  const cuts = stripes.map((stripe) => JSON.stringify(stripeGaps(stripe, 32)));
  expect(new Set(cuts).size).toBe(stripes.length);
});
