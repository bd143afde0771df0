import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { density, lenses } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import type { SceneCard } from '#shared/scene';
import { bottomOf, overlaps, rightOf } from '#shared/scene';
import { soundPlans } from '../plans';

const RUNS = { seed: 570, numRuns: 1000 };
const plans = soundPlans({ items: 24, links: 0 });
const scales = fc.oneof(fc.constantFrom(1.2, 1.36, 2, 6, 24), fc.double({ min: 0.5, max: 60, noNaN: true }));

/** Card and label, and all as far as it repeats, less a hair for the order in which numbers are added. */
function ground({ rect, label, twins = [] }: SceneCard) {
  const left = Math.min(rect.x, label.x);
  const right = Math.max(rightOf(rect), rightOf(label), ...twins.map(rightOf));
  return { x: left + 1e-6, y: rect.y, width: right - left - 2e-6, height: rect.height };
}

/** The words of a card, as far as they are from the line that low twins lie on. */
function words({ label }: SceneCard) {
  return { x: label.x, y: label.y + label.height / 2 - 8, width: label.width, height: 16 };
}

/** The same in every half-term and as many in every lane, and yet not the same in each: two items lie in each other's lane. */
function withLanesExchanged(plan: Plan): Plan {
  const placed = [...plan.items.values()].filter(({ facets }) => facets.journey);
  const [one, other] = [placed[0], placed.at(-1)];
  if (!one?.facets.journey || !other?.facets.journey) return plan;
  const inLaneOf = (item: Item, lane: Item) =>
    ({
      ...item,
      facets: { ...item.facets, journey: { ...item.facets.journey, lane: lane.facets.journey?.lane } },
    }) as Item;
  const items = new Map(plan.items).set(one.id, inLaneOf(one, other)).set(other.id, inLaneOf(other, one));
  return { ...plan, items };
}

describe('the journey’s lanes', () => {
  it('[J2] no card or title lies on another', () => {
    fc.assert(
      fc.property(plans, scales, (plan, pxPerWeek) => {
        const { cards } = lenses.journey.scene(plan, { pxPerWeek });
        const grounds = cards.map(ground);
        const clash = grounds.some((one, index) => grounds.slice(index + 1).some((other) => overlaps(one, other)));
        expect(clash).toBe(false);
      }),
      RUNS,
    );
  });

  it('[J16] no title stands on where its card happens again', () => {
    fc.assert(
      fc.property(plans, scales, (plan, pxPerWeek) => {
        const { cards } = lenses.journey.scene(plan, { pxPerWeek });
        const struck = cards.filter((card) => card.twins?.some((twin) => overlaps(twin, words(card))));
        expect(struck).toEqual([]);
      }),
      RUNS,
    );
  });

  it('[J19] the strip shows the density of what it counts, told anew or from an earlier state', () => {
    const strips = fc.constantFrom('all', 'disadvantage', 'send');
    fc.assert(
      fc.property(plans, plans, strips, (plan, earlier, strip) => {
        const view = { pxPerWeek: 6, strip };
        const before = lenses.journey.scene({ ...earlier, header: plan.header }, view);
        const counts = density(plan, strip === 'all' ? {} : { flag: strip }).map(({ items }) => items);
        const most = Math.max(1, ...counts);
        const wanted = counts.filter((items) => items > 0).map((items) => Math.max(1.5, (items / most) * 19));
        for (const { backdrop } of [
          lenses.journey.scene(plan, view),
          lenses.journey.scene({ ...plan }, view, before),
        ]) {
          const bars = backdrop.flatMap((shape) =>
            shape.type === 'rect' && shape.opacity === 0.5 ? [shape.rect.height] : [],
          );
          expect(bars).toEqual(wanted);
        }
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('[J18] folded lanes show the density of each, all to one measure, told anew or from an earlier state', () => {
    fc.assert(
      fc.property(plans, plans, fc.boolean(), (plan, other, unlike) => {
        const { lanes } = plan.header;
        const view = { pxPerWeek: 6, folded: new Set(lanes.map(({ id }) => id)) };
        const earlier = unlike ? { ...other, header: plan.header } : withLanesExchanged(plan);
        const before = lenses.journey.scene(earlier, view);
        const counts = lanes.map(({ id }) => density(plan, { lane: id }).map(({ items }) => items));
        const most = Math.max(1, ...counts.flat());
        const wanted = counts.map((lane) =>
          lane.filter((items) => items > 0).map((items) => Math.max(1.5, (items / most) * 28)),
        );
        for (const { backdrop } of [
          lenses.journey.scene(plan, view),
          lenses.journey.scene({ ...plan }, view, before),
        ]) {
          const bars = backdrop.flatMap((shape) =>
            shape.region === 'body' && shape.type === 'rect' && shape.opacity === 0.5 && shape.rect.height !== 2
              ? [shape.rect]
              : [],
          );
          const shown = lanes.map((_, n) => bars.filter(({ y }) => Math.floor(y / 42) === n));
          expect(shown.map((lane) => lane.map(({ height }) => height))).toEqual(wanted);
        }
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('[J1] a card covers its weeks, in its lane’s part of the body', () => {
    fc.assert(
      fc.property(plans, scales, (plan, pxPerWeek) => {
        const { cards, body } = lenses.journey.scene(plan, { pxPerWeek });
        const order = plan.header.lanes.map(({ id }) => id);
        let lowest = 0;
        for (const [lane, id] of order.entries()) {
          const here = cards.filter((card) => plan.items.get(card.id)?.facets.journey?.lane === id);
          for (const { id: item, rect } of here) {
            const journey = plan.items.get(item)?.facets.journey;
            expect(rect.x).toBeCloseTo(((journey?.fromWeek ?? 0) - 1) * pxPerWeek, 6);
            expect(rightOf(rect)).toBeCloseTo((journey?.toWeek ?? 0) * pxPerWeek, 6);
            expect(rect.y).toBeGreaterThan(lane === 0 ? 0 : lowest);
          }
          lowest = Math.max(lowest, ...here.map(({ rect }) => bottomOf(rect)));
        }
        expect(lowest).toBeLessThan(bottomOf(body));
      }),
      RUNS,
    );
  });
});
