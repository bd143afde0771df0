import { describe, expect, it } from 'vitest';
import { savePlan } from '#shared/file';
import { plainLens } from '#shared/lenses';
import { checkPlan } from '#shared/plan';
import { overlaps } from '#shared/scene';
import { generatePlan } from '#shared/templates';

describe('a generated plan', () => {
  it('has as many items and links as asked, and is sound', () => {
    const plan = generatePlan({ items: 500, links: 300, seed: 3 });
    expect([plan.items.size, plan.links.size]).toEqual([500, 300]);
    expect(checkPlan(plan)).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    const asked = { items: 50, links: 20 };
    expect(savePlan(generatePlan({ ...asked, seed: 1 }))).toBe(savePlan(generatePlan({ ...asked, seed: 1 })));
    expect(savePlan(generatePlan({ ...asked, seed: 1 }))).not.toBe(savePlan(generatePlan({ ...asked, seed: 2 })));
  });

  it.each([
    [0, 0],
    [1, 5],
    [2, 5],
  ])('of %i items and %i links asked for is sound', (items, links) => {
    expect(checkPlan(generatePlan({ items, links, seed: 1 }))).toEqual([]);
  });

  it('does not overlap itself on the sketch', () => {
    const { cards } = plainLens('sketch').scene(generatePlan({ items: 300, links: 0, seed: 1 }));
    for (const [index, card] of cards.entries())
      for (const other of cards.slice(index + 1)) expect(overlaps(card.rect, other.rect)).toBe(false);
  });

  it('of 10,000 items has them all', () => {
    expect(generatePlan({ items: 10_000, links: 6_000, seed: 1 }).items.size).toBe(10_000);
  });
});
