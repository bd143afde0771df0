/** How cards are packed among the rings, with any number of sectors and items. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import { cardSizes, sectorsIn } from '#shared/lenses/rings';
import type { Item, Plan } from '#shared/plan';
import { rings } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';
import { overlaps, rightOf } from '#shared/scene';
import { builtPlan } from '../plans';
import { areasOf, inRing } from '../shared/lenses/in-rings';

const ASPECT = 1.5;
const RUNS = { seed: 570, numRuns: 60 };

type Cell = { readonly ring: number; readonly area: number };

const views = fc.record({ cards: fc.constantFrom(...cardSizes) });
const crowdOf = (...counts: readonly number[]) =>
  fc
    .record({ sectors: fc.integer({ min: 1, max: 24 }), count: fc.constantFrom(...counts), byTag: fc.boolean() })
    .chain(({ sectors, count, byTag }) => {
      const most = byTag ? Math.min(sectors, 13) : sectors;
      return fc
        .array(fc.record({ ring: fc.nat(3), area: fc.nat(most - 1) }), { minLength: count, maxLength: count })
        .map((cells) => planOf(most, cells, byTag));
    });
const crowd = crowdOf(0, 1, 7, 24, 60, 160);

/** So many sectors: areas, or all but one of them tags. */
function planOf(sectors: number, cells: readonly Cell[], byTag = false): Plan {
  const items = cells.map(({ ring, area }, n) => itemIn(`n${n}`, n, ring, area));
  const tags = Array.from({ length: sectors - 1 }, (_, n) => `a${n}`);
  const cut = byTag ? { sectors: 'tags' as const, sectorTags: tags } : {};
  return builtPlan({ header: { areas: areasOf(sectors), nextNumber: cells.length + 2, ...cut }, items });
}

/** Its tag is called like its area, so that it lies in the same sector however the rings are cut. */
function itemIn(id: string, number: number, ring: number, area: number): Item {
  const code = `C-${String(number + 1).padStart(3, '0')}`;
  return inRing(id, rings[ring] ?? 'core', `a${area}`, { code, tags: ['other', `a${area}`] });
}

function sectorOf(plan: Plan, item: Item | undefined): number {
  const sectors = sectorsIn(plan);
  return sectors.list.findIndex(({ id }) => item && id === sectors.of(item));
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
        const sectors = sectorsIn(plan).list.length;
        expect(scene.cards).toHaveLength(plan.items.size);
        for (const { id, rect } of scene.cards) {
          const item = plan.items.get(id);
          const { stance } = item?.facets ?? {};
          const ring = rings.indexOf(stance?.ring ?? 'core');
          const { near, far } = reachOf(rect);
          expect(near).toBeGreaterThanOrEqual(edges[ring] ?? 0);
          expect(far).toBeLessThanOrEqual(edges[ring + 1] ?? 0);
          const wanted = sectorOf(plan, item);
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
      fc.property(crowdOf(0, 1, 7, 24, 60, 160, 300), views, fc.nat(3), fc.nat(23), (plan, view, ring, area) => {
        const fresh = itemIn('fresh', plan.items.size, ring, area % sectorsIn(plan).list.length);
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

  it('[R2] among 300 cards most places for one more move nothing, and none moves what is farther in', () => {
    const cells = Array.from({ length: 300 }, (_, n): Cell => ({ ring: n % 4, area: (n * 7 + (n % 11)) % 6 }));
    const plan = planOf(6, cells);
    const before = rectsOf(plan, lenses.rings.defaultView);
    const moved = Array.from({ length: 24 }, (_, n) => {
      const [ring, area] = [n % 4, Math.floor(n / 4)];
      const fresh = itemIn('fresh', 300, ring, area);
      const after = rectsOf({ ...plan, items: new Map(plan.items).set(fresh.id, fresh) }, lenses.rings.defaultView);
      const others = [...before].filter(([id, { x, y }]) => after.get(id)?.x !== x || after.get(id)?.y !== y);
      for (const [id] of others)
        expect(rings.indexOf(plan.items.get(id)?.facets.stance?.ring ?? 'core')).toBeGreaterThan(ring);
      return others.length;
    });
    expect(moved.filter((count) => count === 0).length).toBeGreaterThan(12);
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
