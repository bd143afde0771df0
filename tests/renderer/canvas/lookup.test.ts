import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId, LinkId } from '#shared/plan';
import type { Curve, Point, Rect, Scene, SceneCard, SceneConnector, Way } from '#shared/scene';
import { contains, overlaps } from '#shared/scene';
import { reachOf } from '../../../renderer/canvas/cards/card-reach';
import { createLookup } from '../../../renderer/canvas/lookup/lookup';
import { endsOf } from '../../../shared/scene/far';

const number = (most: number) => fc.integer({ min: -most, max: most });
const point: fc.Arbitrary<Point> = fc.record({ x: number(3_000), y: number(3_000) });
const curve: fc.Arbitrary<Curve> = fc.tuple(point, point, point, point);
const rect: fc.Arbitrary<Rect> = fc.record({
  x: number(3_000),
  y: number(3_000),
  width: fc.integer({ min: 0, max: 900 }),
  height: fc.integer({ min: 1, max: 600 }),
});

function card(id: string, at: Rect, look: SceneCard['look'] = 'card'): SceneCard {
  const label = look === 'frame' ? { ...at, height: 24 } : { ...at, x: at.x + at.width, width: 60 };
  const words = { lines: [id], title: id, aside: '', description: id } as const;
  return { id: id as ItemId, look, rect: at, label, tone: 'area-1', resize: 'none', ...words };
}

function link(id: string, ...way: Way): SceneConnector {
  return {
    id: id as LinkId,
    from: 'c0' as ItemId,
    to: 'c1' as ItemId,
    kind: 'leads-to',
    label: '',
    way,
    labelAt: way[0][0],
  };
}

function scene(cards: readonly SceneCard[], connectors: readonly SceneConnector[] = []): Scene {
  const bounds = { x: -4_000, y: -4_000, width: 8_000, height: 8_000 };
  return { bounds, body: bounds, backdrop: [], cards, connectors };
}

const cards = fc
  .array(fc.tuple(rect, fc.constantFrom<SceneCard['look'][]>('card', 'band', 'frame')), { maxLength: 40 })
  .map((some) => some.map(([at, look], index) => card(`c${index}`, at, look)));

describe('what lies where', () => {
  test('finds exactly the cards that reach into a rectangle, in the scene’s order', () => {
    fc.assert(
      fc.property(cards, rect, (some, asked) => {
        const wanted = some.filter((one) => {
          const reach = reachOf(one);
          return overlaps(asked, { ...reach, width: Math.max(reach.width, 1) });
        });
        expect(createLookup(scene(some)).cardsIn(asked)).toEqual(wanted);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('is after any edits as if made anew, and names every place that has changed', () => {
    fc.assert(
      fc.property(cards, cards, fc.array(fc.boolean(), { maxLength: 40 }), rect, (first, second, kept, asked) => {
        const next = second.map((one, index) => (kept[index] && first[index]) || one);
        const following = createLookup(scene(first));
        const changed = following.follow(scene(next));
        expect(following.cardsIn(asked)).toEqual(createLookup(scene(next)).cardsIn(asked));
        const moved = [...first, ...next].filter((one) => !(first.includes(one) && next.includes(one)));
        for (const one of moved) expect(changed.cards).toContainEqual(reachOf(one));
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('misses no link that runs through a rectangle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(curve, curve), { maxLength: 20 }), rect, (ways, asked) => {
        const links = ways.map(([a, b], index) => link(`l${index}`, a, [a[3], b[1], b[2], b[3]]));
        const found = new Set(
          createLookup(scene([], links))
            .linksIn(asked)
            .map(({ id }) => id),
        );
        for (const { id, way } of links) {
          const runsThrough = way.flatMap(samples).some((at) => contains(asked, at));
          if (runsThrough) expect(found.has(id)).toBe(true);
        }
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  test('tells links drawn by their ends from whole ones, also those that come after somebody has looked', () => {
    const run = (id: string, y: number) =>
      link(id, [
        { x: 0, y },
        { x: 300, y },
        { x: 600, y },
        { x: 900, y },
      ]);
    const far = (id: string, y: number) => ({ ...run(id, y), ends: endsOf(run(id, y).way) });
    const lookup = createLookup(scene([], [run('whole', 0), far('far', 20)]));
    const everywhere = { x: -10, y: -10, width: 2_000, height: 2_000 };
    const names = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);
    expect(names(lookup.linksIn(everywhere, 0.1))).toEqual(['whole']);
    expect(lookup.linkAt({ x: 2, y: 20 }, 6, 0.1)).toBeUndefined();
    expect(lookup.linkAt({ x: 2, y: 20 }, 6)?.id).toBe('far');
    expect(names(lookup.linksIn(everywhere))).toEqual(['whole', 'far']);
    lookup.follow(scene([], [far('later', 40), run('whole', 0)]));
    expect(names(lookup.linksIn(everywhere))).toEqual(['later', 'whole']);
  });

  test('where many links run side by side none of them is meant, so that the ground can be pressed', () => {
    const beside = Array.from({ length: 4 }, (_, index) =>
      link(`l${index}`, [
        { x: 0, y: index },
        { x: 300, y: index },
        { x: 600, y: index },
        { x: 900, y: index },
      ]),
    );
    expect(createLookup(scene([], beside.slice(0, 3))).linkAt({ x: 450, y: 1 }, 6)).toBe(beside[2]);
    expect(createLookup(scene([], beside)).linkAt({ x: 450, y: 1 }, 6)).toBeUndefined();
  });

  test('a link is pointed at on its line and nowhere else', () => {
    const straight = link('l', [
      { x: 0, y: 0 },
      { x: 300, y: 0 },
      { x: 600, y: 0 },
      { x: 900, y: 0 },
    ]);
    const { linkAt } = createLookup(scene([], [straight]));
    expect(linkAt({ x: 450, y: 5 }, 6)).toBe(straight);
    expect(linkAt({ x: 450, y: 7 }, 6)).toBeUndefined();
    expect(linkAt({ x: 910, y: 0 }, 6)).toBeUndefined();
  });

  test('of a frame one can point at title and border; what lies in it comes first', () => {
    const frame = card('frame', { x: 0, y: 0, width: 400, height: 300 }, 'frame');
    const inside = card('c', { x: 100, y: 100, width: 100, height: 40 });
    const { cardAt } = createLookup(scene([frame, inside]));
    expect(cardAt({ x: 50, y: 12 })).toBe(frame);
    expect(cardAt({ x: 399, y: 200 })).toBe(frame);
    expect(cardAt({ x: 50, y: 200 })).toBeUndefined();
    expect(cardAt({ x: 120, y: 120 })).toBe(inside);
  });

  test('of cards one points at the topmost, and at its title too', () => {
    const below = card('below', { x: 0, y: 0, width: 100, height: 30 });
    const above = card('above', { x: 50, y: 0, width: 100, height: 30 });
    const { cardAt } = createLookup(scene([below, above]));
    expect(cardAt({ x: 75, y: 10 })).toBe(above);
    expect(cardAt({ x: 190, y: 10 })).toBe(above);
  });
});

function samples([a, b, c, d]: Curve): readonly Point[] {
  return Array.from({ length: 201 }, (_, index) => {
    const t = index / 200;
    const s = 1 - t;
    const mix = (axis: 'x' | 'y') =>
      s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis];
    return { x: mix('x'), y: mix('y') };
  });
}
