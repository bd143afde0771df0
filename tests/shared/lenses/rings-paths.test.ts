import { describe, expect, it } from 'vitest';
import { lenses, picturedLens } from '#shared/lenses';
import type { MovesShown } from '#shared/lenses/rings';
import type { Item, ItemId, Move, Ring } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { builtPlan } from '../../plans';
import { areasOf, inRing } from './in-rings';

const { rings } = lenses;

function moved(id: string, from: Ring | null, to: Ring, at = '2026-11-20T09:00:00.000Z', area = 'a0'): Item {
  const moves: readonly Move[] = [{ at, from, to }];
  return { ...inRing(id, to, area), moves };
}

const headsIn = ({ backdrop }: Scene) => backdrop.filter(({ type }) => type === 'polygon').length;
const linesIn = ({ backdrop }: Scene) =>
  backdrop.flatMap((shape) => (shape.type === 'line' && shape.dash ? [shape] : []));

describe('[R11] the path of a move', () => {
  const plan = builtPlan({
    header: { areas: areasOf(6) },
    items: [
      moved('a', 'trial', 'core'),
      moved('b', 'core', 'idea', '2026-10-01T09:00:00.000Z'),
      inRing('c', 'core', 'a0'),
    ],
  });
  const shown = (moves?: MovesShown) => rings.scene(plan, { ...rings.defaultView, ...(moves && { moves }) });

  it('leads from the ring that the card came from, in its own sector, to the card', () => {
    const scene = shown({ items: new Set(['a' as ItemId]) });
    expect(headsIn(scene)).toBe(2);
    const [path] = linesIn(scene);
    const edges = scene.backdrop
      .flatMap((shape) => (shape.type === 'ellipse' && shape.centre.x === 0 ? [shape.radius.y] : []))
      .sort((a, b) => a - b);
    const away = Math.hypot((path?.from.x ?? 0) / 1.5, path?.from.y ?? 0);
    expect(away).toBeGreaterThan(edges[1] ?? 0);
    expect(away).toBeLessThan(edges[2] ?? 0);
    const turn = Math.atan2(path?.from.y ?? 0, (path?.from.x ?? 0) / 1.5);
    expect(turn).toBeGreaterThan(0);
    expect(turn).toBeLessThan(Math.PI / 3);
  });

  it('is drawn of what is selected, of a span of time, or of all in a picture, and the legend says what it is', () => {
    const words = (scene: Scene) => scene.backdrop.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(headsIn(shown())).toBe(0);
    expect(words(shown())).not.toContain('Moved here from another ring');
    const november = shown({ from: '2026-11-01T00:00:00Z', until: '2026-12-01T00:00:00Z' });
    expect(headsIn(november)).toBe(2);
    expect(words(november)).toContain('Moved here from another ring');
    expect(headsIn(picturedLens('rings').scene(plan))).toBe(3);
    expect(headsIn(shown({ items: new Set(['c' as ItemId]) }))).toBe(0);
  });

  it('is not drawn of what came back, and only as a last piece in a crowd', () => {
    const back: Item = {
      ...inRing('d', 'core', 'a1'),
      moves: [
        { at: '2026-11-20T09:00:00.000Z', from: 'core', to: 'trial', why: 'It costs too much' },
        { at: '2026-11-21T09:00:00.000Z', from: 'trial', to: 'core', why: 'It does not' },
      ],
    };
    expect(headsIn(picturedLens('rings').scene(builtPlan({ header: { areas: areasOf(6) }, items: [back] })))).toBe(0);
    const many = Array.from({ length: 30 }, (_, n) => moved(`n${n}`, 'idea', 'core', undefined, `a${n % 6}`));
    const crowd = picturedLens('rings').scene(builtPlan({ header: { areas: areasOf(6) }, items: many }));
    const lengths = linesIn(crowd).map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y));
    expect(lengths).toHaveLength(31);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
  });
});
