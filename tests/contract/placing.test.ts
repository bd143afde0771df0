/** What a hand is told of a place before it lets go is what the plan says afterwards, in every lens. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, sameValue } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import type { LensId, PlainLens } from '#shared/lenses';
import { lensIds } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import { checkPlan, placedItem } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { placementsAt, previewOf } from '../../renderer/canvas/gestures/placing';
import { crowdsOn, fixedPorts, lensTrials } from '../plans';

const RUNS = { seed: 910, numRuns: 200 };

/** One of the plan's items let go somewhere in the body. */
type Drop = { readonly plan: Plan; readonly lens: PlainLens; readonly item: Item; readonly rect: Rect };

const part = fc.double({ min: 0, max: 1, noNaN: true });

function drops(id: LensId): fc.Arbitrary<Drop> {
  return fc
    .record({ plan: crowdsOn(id), lens: lensTrials[id].looks, pick: fc.nat(), x: part, y: part })
    .map(({ plan, lens, pick, x, y }) => {
      const { body, cards } = lens.scene(plan);
      const taken = [...plan.items.values()].filter((item) => lens.takes(item));
      const item = taken[pick % taken.length] as Item;
      const { width, height } = cards.find((card) => card.id === item.id)?.rect ?? { width: 160, height: 32 };
      return { plan, lens, item, rect: { x: body.x + x * body.width, y: body.y + y * body.height, width, height } };
    });
}

describe.each(lensIds)('a card that is let go in the lens %s', (id) => {
  it('lies where it was said to come to lie', () => {
    fc.assert(
      fc.property(drops(id), ({ plan, lens, item, rect }) => {
        const rects = new Map([[item.id, rect]]);
        const dropped = placementsAt(lens, plan, rects, false);
        // A place can be refused, in words [L5].
        if (!dropped.ok) return;
        const placements = dropped.value;
        const { place } = previewOf(lens, plan, placements, rects, item.id);
        const after = must(apply(plan, must(commands.placeItems.run(plan, { placements }, fixedPorts()))));
        const placed = after.items.get(item.id) as Item;
        expect(checkPlan(after)).toEqual([]);
        const said = lens.placeOf(after, placed);
        expect(said).not.toBeNull();
        // Where cards lie anywhere, a place that stays as it was is not said.
        expect(place).toBe(lens.freePositions && said === lens.placeOf(plan, item) ? '' : said);
        // Where it was let go on something that is folded, it is counted there.
        const hidden = lens.hides(after, placed);
        expect(lens.scene(after).cards.some((card) => card.id === item.id)).toBe(!hidden);
      }),
      RUNS,
    );
  });

  it('would lie there too if it were let go at its ghost', () => {
    fc.assert(
      fc.property(drops(id), ({ plan, lens, item, rect }) => {
        const rects = new Map([[item.id, rect]]);
        const dropped = placementsAt(lens, plan, rects, false);
        if (!dropped.ok) return;
        const ghost = previewOf(lens, plan, dropped.value, rects, item.id).ghosts.get(item.id);
        const placed = placedItem(item, dropped.value[0]?.placing ?? {});
        if (lens.hides(plan, placed)) return;
        // Where what the card leaves shrinks with it, the ghost stands on the ground as it is then.
        const after = withItem(plan, placed);
        const ground = widthOf(lens, after) < widthOf(lens, plan) ? after : plan;
        const held = ground.items.get(item.id) as Item;
        expect(ghost && sameValue(placedItem(held, must(lens.drop(ground, held, ghost, false))), placed)).toBe(true);
      }),
      RUNS,
    );
  });

  it('lies where its ghost stood, in a lens whose ghosts lie true', () => {
    fc.assert(
      fc.property(drops(id), ({ plan, lens, item, rect }) => {
        if (!lens.ghostsLieTrue) return;
        const rects = new Map([[item.id, rect]]);
        const dropped = placementsAt(lens, plan, rects, false);
        if (!dropped.ok) return;
        const ghost = previewOf(lens, plan, dropped.value, rects, item.id).ghosts.get(item.id);
        const after = withItem(plan, placedItem(item, dropped.value[0]?.placing ?? {}));
        expect(ghost).toEqual(lens.scene(after).cards.find((card) => card.id === item.id)?.rect);
      }),
      RUNS,
    );
  });
});

function withItem(plan: Plan, item: Item): Plan {
  return { ...plan, items: new Map([...plan.items, [item.id, item]]) };
}

function widthOf(lens: PlainLens, plan: Plan): number {
  return lens.scene(plan).bounds.width;
}
