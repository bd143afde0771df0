import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base';
import { sameValue } from '#shared/base';
import { isKindId, unplacedItem } from '#shared/kinds';
import { lensIds, trayOf } from '#shared/lenses';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import { checkItem, placedItem } from '#shared/plan';
import type { Point, Rect, SceneCard } from '#shared/scene';
import { bottomOf, endOf, inflate, rightOf, startOf } from '#shared/scene';
import { lensTrials, plansFor } from '../plans';

const RUNS = { seed: 570, numRuns: 1000 };

const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -3000, max: 40_000, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
);
const anyRect: fc.Arbitrary<Rect> = fc.record({ x: anyNumber, y: anyNumber, width: anyNumber, height: anyNumber });

/** What is left of a rectangle's edges when numbers are added in another order. */
const HAIR = 1e-6;

function soundOrRefused(plan: Plan, item: Item, result: Result<Placing>): void {
  if (!result.ok) {
    expect(result.error.message).toMatch(/^[A-Z].+\.$/);
    return;
  }
  expect(checkItem(plan, placedItem(item, result.value))).toEqual([]);
}

describe.each(lensIds)('%s', (lensId) => {
  const { looks } = lensTrials[lensId];
  const plans = plansFor(lensId);

  it('[L1] dropping a card where it is drawn changes nothing', () => {
    fc.assert(
      fc.property(plans, looks, fc.boolean(), (plan, lens, resized) => {
        for (const card of lens.scene(plan).cards) {
          const item = plan.items.get(card.id);
          const drop = item && lens.drop(plan, item, card.rect, resized);
          expect(drop?.ok && sameValue(placedItem(item as Item, drop.value), item)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('[L2] [L3] [L6] every item has one card inside the bounds, is counted where it is folded, or waits in the tray if the lens takes it', () => {
    fc.assert(
      fc.property(plans, looks, (plan, lens) => {
        const { cards, bounds } = lens.scene(plan);
        const shown = new Set(cards.map(({ id }) => id));
        const waiting = new Set(trayOf(plan, lens).map(({ id }) => id));
        expect(shown.size).toBe(cards.length);
        for (const item of plan.items.values()) {
          const placed = lens.placeOf(plan, item) !== null;
          const hidden = lens.hides(plan, item);
          expect([shown.has(item.id), waiting.has(item.id)]).toEqual([placed && !hidden, !placed && lens.takes(item)]);
          if (hidden) expect(placed).toBe(true);
        }
        expect(cards.filter(({ rect }) => !within(rect, inflate(bounds, HAIR)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('[L8] a link starts and ends on the borders of the cards that it joins', () => {
    fc.assert(
      fc.property(plans, looks, (plan, lens) => {
        const { cards, connectors } = lens.scene(plan);
        const known = new Map(cards.map((card) => [card.id, card]));
        for (const { from, to, way } of connectors) {
          expect(isOnBorder(known.get(from), startOf(way))).toBe(true);
          expect(isOnBorder(known.get(to), endOf(way))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('[L4] [L7] the order of the rows makes no difference, and findings have ids of their own', () => {
    fc.assert(
      fc.property(plans, looks, (plan, lens) => {
        const turned: Plan = { ...plan, items: new Map([...plan.items].reverse()) };
        const shown = (one: Plan) => [lens.scene(one), lens.findings(one), trayOf(one, lens)];
        expect(sameValue(shown(turned), shown(plan))).toBe(true);
        const ids = lens.findings(plan).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });

  it('[L5] a drop anywhere gives a place that the plan may hold, or says why not', () => {
    fc.assert(
      fc.property(plans, looks, anyRect, fc.boolean(), (plan, lens, rect, resized) => {
        for (const item of plan.items.values()) {
          soundOrRefused(plan, item, lens.drop(plan, item, rect, resized));
        }
      }),
      RUNS,
    );
  });

  it('[L5] so does an arrow key', () => {
    const direction = fc.constantFrom('left', 'right', 'up', 'down');
    fc.assert(
      fc.property(plans, looks, direction, fc.boolean(), (plan, lens, where, large) => {
        for (const item of plan.items.values()) {
          soundOrRefused(plan, item, lens.nudge(plan, item, where, large));
        }
      }),
      RUNS,
    );
  });

  it('[L9] so does a place beside an item, and it is in the lens', () => {
    const anywhere = fc.constantFrom('sibling', 'next', 'left', 'right', 'up', 'down');
    fc.assert(
      fc.property(plans, looks, anywhere, (plan, lens, where) => {
        for (const item of plan.items.values()) {
          const beside = lens.beside(plan, item, where);
          const fresh = unplacedItem('grown-beside-it' as ItemId, isKindId(item.kind) ? item.kind : 'note');
          const grown = { ...fresh, code: 'X-grown' };
          soundOrRefused(plan, grown, beside);
          if (beside.ok) expect(lens.placeOf(plan, placedItem(grown, beside.value))).not.toBeNull();
        }
      }),
      RUNS,
    );
  });
});

/** On the border of a card, or at the end of a title that runs on beside it. */
function isOnBorder(card: SceneCard | undefined, { x, y }: Point): boolean {
  if (!card) return false;
  const { rect, label } = card;
  const near = (a: number, b: number) => Math.abs(a - b) < HAIR;
  const between = (value: number, a: number, b: number) => value >= a - HAIR && value <= b + HAIR;
  const across = [Math.min(rect.x, label.x), rect.x, rightOf(rect), Math.max(rightOf(rect), rightOf(label))];
  if (across.some((side) => near(x, side)) && between(y, rect.y, bottomOf(rect))) return true;
  return [rect.y, bottomOf(rect)].some((side) => near(y, side)) && between(x, rect.x, rightOf(rect));
}

function within(inner: Rect, outer: Rect): boolean {
  const leftTop = inner.x >= outer.x && inner.y >= outer.y;
  return leftTop && rightOf(inner) <= rightOf(outer) && bottomOf(inner) <= bottomOf(outer);
}
