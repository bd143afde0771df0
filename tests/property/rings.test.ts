/** How cards are packed among the rings, with any number of sectors and items. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import { cardSizes } from '#shared/lenses/rings';
import type { Item, Plan } from '#shared/plan';
import { rings } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';
import { overlaps, rightOf } from '#shared/scene';
import { builtPlan } from '../plans';
import { areasOf, inRing } from '../shared/lenses/in-rings';

const ASPECT = 1.7;
const RUNS = { seed: 570, numRuns: 60 };

type Cell = { readonly ring: number; readonly area: number };

const views = fc.record({ cards: fc.constantFrom(...cardSizes) });
const crowd = fc
  .record({ sectors: fc.integer({ min: 1, max: 24 }), count: fc.constantFrom(0, 1, 7, 24, 60, 160) })
  .chain(({ sectors, count }) =>
    fc
      .array(fc.record({ ring: fc.nat(3), area: fc.nat(sectors - 1) }), { minLength: count, maxLength: count })
      .map((cells) => planOf(sectors, cells)),
  );

function planOf(sectors: number, cells: readonly Cell[]): Plan {
  const items = cells.map(({ ring, area }, n) => itemIn(`n${n}`, n, ring, area));
  return builtPlan({ header: { areas: areasOf(sectors), nextNumber: cells.length + 2 }, items });
}

function itemIn(id: string, number: number, ring: number, area: number): Item {
  return inRing(id, rings[ring] ?? 'core', `a${area}`, { code: `C-${String(number + 1).padStart(3, '0')}` });
}

/** How far from the middle the four corners and the nearest point of a card lie, as rings count it. */
function reachOf({ x, y, width, height }: Rect) {
  const corners = [x, x + width].flatMap((a) => [y, y + height].map((b) => Math.hypot(a / ASPECT, b)));
  const near = Math.hypot(Math.min(Math.max(0, x), x + width) / ASPECT, Math.min(Math.max(0, y), y + height));
  return { near, far: Math.max(...corners) };
}

function edgesOf({ backdrop }: Scene): readonly number[] {
  const outer = backdrop.flatMap((shape) => (shape.type === 'ellipse' ? [shape.radius.y] : []));
  return [0, ...outer.sort((a, b) => a - b)];
}

const rectsOf = (plan: Plan, view: { readonly cards: (typeof cardSizes)[number] }) =>
  new Map(lenses.rings.scene(plan, view).cards.map(({ id, rect }) => [id, rect]));

describe('core and edge', () => {
  it('[R1] cards lie wholly inside their ring and sector, and none touches another', () => {
    fc.assert(
      fc.property(crowd, views, (plan, view) => {
        const scene = lenses.rings.scene(plan, view);
        const edges = edgesOf(scene);
        const sectors = plan.header.areas.length;
        expect(scene.cards).toHaveLength(plan.items.size);
        for (const { id, rect } of scene.cards) {
          const { stance, area } = plan.items.get(id)?.facets ?? {};
          const ring = rings.indexOf(stance?.ring ?? 'core');
          const { near, far } = reachOf(rect);
          expect(near).toBeGreaterThanOrEqual(edges[ring] ?? 0);
          expect(far).toBeLessThanOrEqual(edges[ring + 1] ?? 0);
          const wanted = plan.header.areas.findIndex((one) => one.id === area?.area);
          for (const x of [rect.x, rightOf(rect)])
            for (const y of [rect.y, rect.y + rect.height]) {
              const turn = (Math.atan2(y, x / ASPECT) / (2 * Math.PI) + 1) % 1;
              expect(Math.floor(turn * sectors)).toBe(wanted);
            }
        }
        const rects = scene.cards.map(({ rect }) => rect);
        for (const [n, one] of rects.entries())
          for (const other of rects.slice(n + 1)) expect(overlaps(one, other)).toBe(false);
      }),
      RUNS,
    );
  });

  it('[R2] a card that comes moves nothing in its ring, and nothing at all unless the ring has to grow', () => {
    fc.assert(
      fc.property(crowd, views, fc.nat(3), fc.nat(23), (plan, view, ring, area) => {
        const fresh = itemIn('fresh', plan.items.size, ring, area % plan.header.areas.length);
        const more = { ...plan, items: new Map(plan.items).set(fresh.id, fresh) };
        const [before, after] = [rectsOf(plan, view), rectsOf(more, view)];
        const edges = (of: Plan) => edgesOf(lenses.rings.scene(of, view)).join();
        const grew = edges(plan) !== edges(more);
        for (const [id, rect] of before) {
          const own = rings.indexOf(plan.items.get(id)?.facets.stance?.ring ?? 'core');
          if (own <= ring || !grew) expect(after.get(id)).toEqual(rect);
        }
      }),
      RUNS,
    );
  });

  it.each([12, 24, 40])(
    '[R2] where one of %d cards of a cell goes, only younger ones move, and fewer than if they closed up',
    (count) => {
      const plan = planOf(
        6,
        Array.from({ length: count }, (): Cell => ({ ring: 2, area: 1 })),
      );
      const before = rectsOf(plan, lenses.rings.defaultView);
      const moved = [...plan.items.keys()].map((gone) => {
        const fewer = { ...plan, items: new Map([...plan.items].filter(([id]) => id !== gone)) };
        const after = [...rectsOf(fewer, lenses.rings.defaultView)];
        const age = [...plan.items.keys()].indexOf(gone);
        const others = after.filter(([id, rect]) => before.get(id)?.x !== rect.x || before.get(id)?.y !== rect.y);
        for (const [id] of others) expect([...plan.items.keys()].indexOf(id)).toBeGreaterThan(age);
        return others.length;
      });
      const usual = moved.reduce((sum, one) => sum + one, 0) / count;
      expect(usual).toBeLessThan(((count - 1) / 2) * 0.85);
    },
  );
});
