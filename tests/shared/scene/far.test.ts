/** Links that lead far away, in scenes with so many that nobody could follow them. */
import { describe, expect, it } from 'vitest';
import type { ItemId, Plan } from '#shared/plan';
import type { SceneCard, SceneConnector } from '#shared/scene';
import { connectorsBetween, contains, endOf, inflate, light, seenOf, startOf, unionOf } from '#shared/scene';
import { connectorElement, connectorLabel } from '../../../shared/exporters/svg/connectors';
import { builtItem, builtLink, builtPlan } from '../../plans';

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
const free = connectorsBetween(planWith(800), cards, ground);
const [near, far] = [crowded[0], crowded[1]] as [SceneConnector, SceneConnector];

describe('[L8] a link that leads far away', () => {
  it('is drawn whole where few others are', () => {
    expect(free.every((link) => link.ends === undefined && seenOf(link)[0] === link.way)).toBe(true);
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
    expect(connectorsBetween(planWith(900), cards, ground, free)).toEqual(crowded);
    expect(connectorsBetween(planWith(800), cards, ground, crowded)).toEqual(free);
  });

  it('looks the same in exports, without words that hang in the middle of nowhere', () => {
    expect(connectorElement(far, light).match(/stroke-opacity="0.3"/gu)).toHaveLength(2);
    expect(connectorLabel(far, light)).toBe('');
    expect(connectorLabel({ ...far, ends: undefined }, light)).toContain('by spring');
  });
});
