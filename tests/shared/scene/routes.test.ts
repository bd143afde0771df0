/** The ways of links around cards, on scenes drawn by hand. */
import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import type { Curve, Point, Rect, SceneCard, Way } from '#shared/scene';
import {
  connect,
  connectorsBetween,
  contains,
  endOf,
  endShape,
  inflate,
  pointAt,
  startOf,
  strokedWay,
} from '#shared/scene';
import { generatePlan } from '#shared/templates';
import { builtItem, builtLink, builtPlan } from '../../plans';

const GROUND: Rect = { x: -400, y: -400, width: 2000, height: 1600 };

function cardAt(id: string, x: number, y: number, look: SceneCard['look'] = 'card', width = 180): SceneCard {
  const rect = { x, y, width, height: 54 };
  return {
    id: id as ItemId,
    look,
    rect,
    label: { ...rect, x: x + 13, width: width - 23 },
    lines: [id],
    title: id,
    aside: '',
    tone: 'area-none',
    resize: 'both',
    description: id,
  };
}

function linked(cards: readonly SceneCard[], ground = GROUND): Way {
  const plan = builtPlan({ items: cards.map(({ id }) => builtItem(id)), links: [builtLink('ab', 'a', 'b')] });
  const [connector] = connectorsBetween(plan, cards, ground);
  if (!connector) throw new Error('There is no link.');
  return connector.way;
}

function pointsOn(way: Way): readonly Point[] {
  return way.flatMap((curve) => Array.from({ length: 101 }, (_, index) => pointAt(curve, index / 100)));
}

function runsThrough(way: Way, { rect }: Pick<SceneCard, 'rect'>): boolean {
  return pointsOn(way).some((point) => contains(inflate(rect, -3), point));
}

describe('[L8] a link', () => {
  const a = cardAt('a', 0, 0);
  const b = cardAt('b', 600, 0);

  it('takes the plain way where that is clear', () => {
    expect(linked([a, b, cardAt('elsewhere', 300, 300)])).toEqual([connect(a.rect, b.rect)]);
  });

  it('goes around a card that stands in the way, in a row', () => {
    const between = cardAt('between', 300, 0);
    expect(runsThrough([connect(a.rect, b.rect)], between)).toBe(true);
    expect(runsThrough(linked([a, between, b]), between)).toBe(false);
  });

  it('goes around cards that stand in the way, in a column', () => {
    const below = cardAt('b', 0, 400);
    const between = [cardAt('c', 0, 130), cardAt('d', 0, 260)];
    const way = linked([a, ...between, below]);
    expect(between.filter((card) => runsThrough(way, card))).toEqual([]);
  });

  it('leaves a long bar where the way down is free', () => {
    const bar = cardAt('a', 0, 0, 'card', 900);
    const lower = cardAt('b', 0, 300, 'card', 900);
    const between = cardAt('between', 350, 140, 'card', 200);
    expect(runsThrough(linked([bar, between, lower]), between)).toBe(false);
  });

  it('runs over bands and frames, which are ground, but not through their words', () => {
    const ground = [cardAt('frame', 250, -50, 'frame', 250), cardAt('band', 300, 30, 'band')];
    expect(linked([a, ...ground, b])).toEqual([connect(a.rect, b.rect)]);
    const words = { rect: { x: 313, y: 18, width: 157, height: 18 } };
    expect(runsThrough(linked([a, cardAt('band', 300, 0, 'band'), b]), words)).toBe(false);
  });

  it('runs beside its twins, so that each can be seen and pointed at', () => {
    const items = [builtItem('a'), builtItem('b')];
    const links = [builtLink('there', 'a', 'b'), builtLink('back', 'b', 'a'), builtLink('again', 'a', 'b')];
    const connectors = connectorsBetween(builtPlan({ items, links }), [a, b], GROUND);
    const middles = connectors.map(({ labelAt }) => labelAt.y).sort((one, other) => one - other);
    const gaps = middles.slice(1).map((y, index) => y - (middles[index] ?? y));
    expect(gaps.every((gap) => gap >= 10)).toBe(true);
    for (const { way } of connectors) {
      for (const end of [startOf(way), endOf(way)]) expect([a.rect.x + 180, b.rect.x]).toContain(end.x);
    }
  });

  it('keeps to the gaps of a tidy grid, however many cards lie between', () => {
    const cells = Array.from({ length: 80 }, (_, index) => [index % 10, Math.floor(index / 10)] as const);
    const cards = cells.map(([column, row]) => cardAt(`${column}-${row}`, column * 220, row * 110));
    const pairs = cells.flatMap(([column, row], index) =>
      [7, 13, 31, 46].flatMap((further) => {
        const other = cells[(index * 3 + further) % cells.length];
        return other && (other[0] !== column || other[1] !== row)
          ? [builtLink(`l${index}-${further}`, `${column}-${row}`, `${other[0]}-${other[1]}`)]
          : [];
      }),
    );
    const plan = builtPlan({ items: cards.map(({ id }) => builtItem(id)), links: pairs });
    const connectors = connectorsBetween(plan, cards, { x: -48, y: -48, width: 2_300, height: 960 });
    const insides = cards.map(({ rect }) => inflate(rect, -3));
    const hidden = connectors.filter(({ way }) =>
      pointsOn(way).some((point) => insides.some((inside) => contains(inside, point))),
    );
    expect(connectors.length).toBeGreaterThan(250);
    expect(hidden.length).toBe(0);
  });

  it('does not swing out to where nothing is drawn', () => {
    const between = cardAt('between', 300, 0);
    const narrow = { x: 0, y: 0, width: 780, height: 54 };
    expect(pointsOn(linked([a, between, b], narrow)).every((point) => contains(inflate(narrow, 1), point))).toBe(true);
  });

  it('is found among 10,000 cards and 6,000 links', () => {
    const plan = generatePlan({ items: 10_000, links: 6_000, seed: 1 });
    const { cards, body } = plainLens('journey').scene(plan);
    expect(connectorsBetween(plan, cards, body).length).toBeGreaterThan(4_000);
  });
});

describe('what a line ends in', () => {
  const curve: Curve = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 60, y: 0 },
    { x: 100, y: 0 },
  ];

  it('has its tip where the link ends, and the line stops short of it', () => {
    const shape = endShape([curve], 'head', 'arrow');
    expect(shape?.points[0]).toEqual({ x: 100, y: 0 });
    expect(endOf(strokedWay([curve], 'arrow', 'none')).x).toBeLessThan(100);
    expect(startOf(strokedWay([curve], 'arrow', 'none'))).toEqual({ x: 0, y: 0 });
  });

  it('is nothing for a plain end, and something even where a curve has no length', () => {
    expect(endShape([curve], 'tail', 'none')).toBeNull();
    const [start] = curve;
    const point: Way = [[start, start, start, start]];
    for (const { x, y } of endShape(point, 'head', 'triangle')?.points ?? []) expect(Number.isFinite(x + y)).toBe(true);
  });
});

it('[L3] a link with an end that is not in the scene is left out', () => {
  const plan = builtPlan({ items: [builtItem('a'), builtItem('b')], links: [builtLink('ab', 'a', 'b')] });
  expect(connectorsBetween(plan, [cardAt('a', 0, 0)], GROUND)).toEqual([]);
});
