import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/arrange';
import { plainLens } from '#shared/lenses';
import type { Item, ItemId, LinkId } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { overlaps } from '#shared/scene';
import { inOrder } from '../../../renderer/canvas/arrange/arrange';
import { elkLayouter } from '../../../renderer/canvas/arrange/elk-layouter';
import { snappedWay } from '../../../renderer/canvas/arrange/snapping';
import { anItem, aPlan } from './canvas-plan';

const id = (text: string) => text as ItemId;
const card = (name: string, x: number, y: number): Item => anItem(name, { facets: { free: { x, y } } });
const sketch = plainLens('sketch');

describe('putting cards in order', () => {
  const frame = anItem('frame', { kind: 'frame', facets: { free: { x: 400, y: 300, width: 300, height: 200 } } });
  const scene = sketch.scene(aPlan(card('a', 0, 0), card('b', 40, 100), frame, card('inside', 430, 380)));

  test('names the selected cards and no others', () => {
    const rects = inOrder({ scene }, { kind: 'align', to: 'left' }, new Set([id('a'), id('b')]));
    expect([...rects].map(([name, { x, y }]) => [name, x, y])).toEqual([
      ['a', 0, 0],
      ['b', 0, 100],
    ]);
  });

  test('takes along what lies in a frame', () => {
    const rects = inOrder({ scene }, { kind: 'align', to: 'top' }, new Set([id('a'), id('frame')]));
    expect([...rects].map(([name, { x, y }]) => [name, x, y])).toEqual([
      ['frame', 400, 0],
      ['inside', 430, 80],
      ['a', 0, 0],
    ]);
  });

  test('changes nothing that is in order already', () => {
    expect(inOrder({ scene }, { kind: 'distribute', axis: 'down' }, new Set([id('a'), id('b')])).size).toBe(0);
  });
});

describe('the graph library', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const items = names.map((name, index) => card(name, (index * 37) % 90, (index * 53) % 110));
  const links = [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'd'],
    ['d', 'c'],
    ['c', 'e'],
  ].map(([from = '', to = ''], index) => ({
    id: `l${index}` as LinkId,
    kind: 'leads-to',
    from: id(from),
    to: id(to),
    label: '',
  }));
  const plan = { ...aPlan(...items), links: new Map(links.map((link) => [link.id, link])) };
  const { cards, connectors } = sketch.scene(plan);
  const boxes = cards.map(({ id: box, rect }) => ({ id: box, rect, isFrame: false }));

  async function laidOut(as: 'layers' | 'tree'): Promise<ReadonlyMap<string, Rect>> {
    const layouter = await elkLayouter(as);
    if (!layouter.ok) throw new Error(layouter.error.message);
    const moved = await layOut(
      boxes,
      connectors.map((tie) => ({ ...tie, words: 0 })),
      new Set(),
      layouter.value,
    );
    return new Map(cards.map((one) => [one.id, moved.get(one.id) ?? one.rect]));
  }

  test.each(['layers', 'tree'] as const)('[AR4] lays cards out as %s, none over another', async (as) => {
    const rects = [...(await laidOut(as)).values()];
    for (const one of rects) for (const other of rects) if (one !== other) expect(overlaps(one, other)).toBe(false);
  });

  test('puts what follows to the right in layers, and below in a tree', async () => {
    const layers = await laidOut('layers');
    const tree = await laidOut('tree');
    for (const { from, to } of links) expect(layers.get(to)?.x ?? 0).toBeGreaterThan(layers.get(from)?.x ?? 0);
    expect(tree.get('b')?.y ?? 0).toBeGreaterThan(tree.get('a')?.y ?? 0);
    expect(tree.get('e')?.y ?? 0).toBeGreaterThan(tree.get('c')?.y ?? 0);
  });
});

describe('snapping in the hand', () => {
  const { cards } = sketch.scene(aPlan(card('held', 0, 0), card('near', 300, 200), card('far', 303, 9_000)));
  const seen = { x: 0, y: 0, width: 800, height: 600 };

  test('is to what is in view, and reaches as far on the screen at every zoom', () => {
    const way = (zoom: number) => snappedWay(cards, new Set([id('held')]), { x: 305, y: 60 }, seen, zoom);
    expect(way(1).by).toEqual({ x: 300, y: 60 });
    expect(way(1).guides.map(({ axis }) => axis)).toEqual(['upright', 'upright', 'upright']);
    expect(way(2).by).toEqual({ x: 305, y: 60 });
  });
});
