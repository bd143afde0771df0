/** Links that lead far away, in scenes with so many that nobody could follow them. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import { plainLens } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { SceneCard, SceneConnector } from '#shared/scene';
import { connectorsBetween, contains, endOf, inflate, light, pointAt, seenOf, startOf, unionOf } from '#shared/scene';
import { generatePlan } from '#shared/templates';
import { connectorElement, connectorLabel } from '../../../shared/exporters/svg/connectors';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

const ACROSS = 40;
const CELL = { width: 220, height: 110 };
const CARDS = 1_000;

const cards: readonly SceneCard[] = Array.from({ length: CARDS }, (_, index) => {
  const rect = {
    x: (index % ACROSS) * CELL.width,
    y: Math.floor(index / ACROSS) * CELL.height,
    width: 180,
    height: 54,
  };
  const words = { lines: ['x'], title: 'x', aside: '', description: 'x' } as const;
  return { id: `c${index}` as ItemId, look: 'card', rect, label: rect, tone: 'area-none', resize: 'both', ...words };
});
const ground = inflate(unionOf(cards.map(({ rect }) => rect)), 48);

/** Links from each card to its right neighbour and to one far below, by turns. */
function planWith(links: number): Plan {
  return builtPlan({
    items: cards.map(({ id }) => builtItem(id)),
    links: Array.from({ length: links }, (_, index) => {
      const to = index % 2 === 0 ? index + 1 : (index + ACROSS * 11) % CARDS;
      return { ...builtLink(`l${index}`, `c${index}`, `c${to}`), label: 'by spring' };
    }),
  });
}

const crowded = connectorsBetween(planWith(900), cards, ground);
const busy = connectorsBetween(planWith(800), cards, ground);
const calm = connectorsBetween(planWith(60), cards, ground);
const [near, far] = [crowded[0], crowded[1]] as [SceneConnector, SceneConnector];

describe('[L8] a link that leads far away', () => {
  it('is drawn whole where few others are', () => {
    expect(calm.every((link) => link.ends === undefined && seenOf(link)[0] === link.way)).toBe(true);
  });

  it('is drawn whole where more are, as long as it need not run through card after card', () => {
    for (const { way, ends } of busy.slice(0, 40)) {
      const points = way.flatMap((curve) => Array.from({ length: 121 }, (_, n) => pointAt(curve, n / 120)));
      const run = cards.filter(({ rect }) => points.some((at) => contains(inflate(rect, -3), at))).length;
      if (ends) expect(run).toBeGreaterThanOrEqual(4);
      else expect(run).toBeLessThan(5);
    }
    expect(busy.some(({ ends }) => ends !== undefined)).toBe(true);
    expect(busy.some(({ ends }) => ends === undefined)).toBe(true);
  });

  it('shows only its ends in a crowd, each at its card', () => {
    expect(near.ends).toBeUndefined();
    const [leaving, coming] = far.ends ?? [];
    expect(leaving && startOf(leaving.plain)).toEqual(startOf(far.way));
    expect(coming && endOf(coming.plain)).toEqual(endOf(far.way));
    const [from, to] = [cards[1], cards[1 + ACROSS * 11]];
    for (const [end, card] of [
      [leaving, from],
      [coming, to],
    ] as const) {
      const drawn = end ? [end.plain, end.fading] : [];
      const around = inflate(card?.rect ?? ground, 80);
      for (const way of drawn) for (const at of [startOf(way), endOf(way)]) expect(contains(around, at)).toBe(true);
    }
  });

  it('is told alike from an earlier scene, on both sides of the crowd', () => {
    expect(connectorsBetween(planWith(900), cards, ground, busy)).toEqual(crowded);
    expect(connectorsBetween(planWith(800), cards, ground, crowded)).toEqual(busy);
    expect(connectorsBetween(planWith(60), cards, ground, busy)).toEqual(calm);
  });

  it('is told alike after every step of a card through a busy journey', () => {
    const lens = plainLens('journey');
    let plan = generatePlan({ items: 160, links: 110, seed: 4 });
    let scene = lens.scene(plan);
    expect(scene.connectors.some(({ ends }) => ends !== undefined)).toBe(true);
    const moved = [...plan.items.values()].filter(({ facets }) => facets.journey).slice(20, 23);
    for (const { id } of moved) {
      for (const direction of ['down', 'right', 'down', 'left', 'down', 'up'] as const) {
        const placing = must(lens.nudge(plan, plan.items.get(id) as Item, direction, true));
        plan = must(apply(plan, must(commands.placeItems.run(plan, { placements: [{ id, placing }] }, fixedPorts()))));
        scene = lens.scene(plan, scene);
        expect(scene.connectors).toEqual(lens.scene(plan).connectors);
      }
    }
  });

  it('looks the same in exports, without words that hang in the middle of nowhere', () => {
    expect(connectorElement(far, light).match(/stroke-opacity="0.3"/gu)).toHaveLength(2);
    expect(connectorLabel(far, light)).toBe('');
    expect(connectorLabel({ ...far, ends: undefined }, light)).toContain('by spring');
  });
});
