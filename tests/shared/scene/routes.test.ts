/** The ways of links around cards, on scenes drawn by hand. */
import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import type { Point, Rect, SceneCard, SceneConnector } from '#shared/scene';
import { connect, connectorsBetween, contains, endShape, inflate, strokedCurve } from '#shared/scene';
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

function linked(cards: readonly SceneCard[], ground = GROUND): SceneConnector['curve'] {
  const plan = builtPlan({ items: cards.map(({ id }) => builtItem(id)), links: [builtLink('ab', 'a', 'b')] });
  const [connector] = connectorsBetween(plan, cards, ground);
  if (!connector) throw new Error('There is no link.');
  return connector.curve;
}

function pointsOn([p, a, b, q]: SceneConnector['curve']): readonly Point[] {
  return Array.from({ length: 201 }, (_, index) => {
    const t = index / 200;
    const s = 1 - t;
    const at = (axis: 'x' | 'y') =>
      s ** 3 * p[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t ** 3 * q[axis];
    return { x: at('x'), y: at('y') };
  });
}

function runsThrough(curve: SceneConnector['curve'], { rect }: SceneCard): boolean {
  return pointsOn(curve).some((point) => contains(inflate(rect, -3), point));
}

describe('[L8] a link', () => {
  const a = cardAt('a', 0, 0);
  const b = cardAt('b', 600, 0);

  it('takes the plain way where that is clear', () => {
    expect(linked([a, b, cardAt('elsewhere', 300, 300)])).toEqual(connect(a.rect, b.rect));
  });

  it('goes around a card that stands in the way, in a row', () => {
    const between = cardAt('between', 300, 0);
    expect(runsThrough(connect(a.rect, b.rect), between)).toBe(true);
    expect(runsThrough(linked([a, between, b]), between)).toBe(false);
  });

  it('goes around cards that stand in the way, in a column', () => {
    const below = cardAt('b', 0, 400);
    const between = [cardAt('c', 0, 130), cardAt('d', 0, 260)];
    const curve = linked([a, ...between, below]);
    expect(between.filter((card) => runsThrough(curve, card))).toEqual([]);
  });

  it('leaves a long bar where the way down is free', () => {
    const bar = cardAt('a', 0, 0, 'card', 900);
    const lower = cardAt('b', 0, 300, 'card', 900);
    const between = cardAt('between', 350, 140, 'card', 200);
    expect(runsThrough(linked([bar, between, lower]), between)).toBe(false);
  });

  it('runs over bands and frames, which are ground', () => {
    expect(linked([a, cardAt('frame', 250, -50, 'frame', 250), cardAt('band', 300, 0, 'band'), b])).toEqual(
      connect(a.rect, b.rect),
    );
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
  const curve: SceneConnector['curve'] = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 60, y: 0 },
    { x: 100, y: 0 },
  ];

  it('has its tip where the link ends, and the line stops short of it', () => {
    const shape = endShape(curve, 'head', 'arrow');
    expect(shape?.points[0]).toEqual({ x: 100, y: 0 });
    expect(strokedCurve(curve, 'arrow', 'none')[3].x).toBeLessThan(100);
    expect(strokedCurve(curve, 'arrow', 'none')[0]).toEqual({ x: 0, y: 0 });
  });

  it('is nothing for a plain end, and something even where a curve has no length', () => {
    expect(endShape(curve, 'tail', 'none')).toBeNull();
    const [start] = curve;
    const point: SceneConnector['curve'] = [start, start, start, start];
    for (const { x, y } of endShape(point, 'head', 'triangle')?.points ?? []) expect(Number.isFinite(x + y)).toBe(true);
  });
});

it('[L3] a link with an end that is not in the scene is left out', () => {
  const plan = builtPlan({ items: [builtItem('a'), builtItem('b')], links: [builtLink('ab', 'a', 'b')] });
  expect(connectorsBetween(plan, [cardAt('a', 0, 0)], GROUND)).toEqual([]);
});
