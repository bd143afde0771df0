import { describe, expect, it } from 'vitest';
import { colourModes, colourScene, legendOf, tintsOf, withLegend } from '#shared/filter';
import { kindIds } from '#shared/kinds';
import { lensIds, plainLens } from '#shared/lenses';
import { statuses } from '#shared/plan';
import { bottomOf, overlaps, rightOf, unionOf } from '#shared/scene';
import { generatePlan } from '#shared/templates';
import { builtItem, builtPlan } from '../../plans';

const plan = generatePlan({ items: 120, links: 20, seed: 3 });
const items = [...plan.items.values()];

describe.each(colourModes)('colours by %s', (mode) => {
  it('have one entry of the legend for every pair of colour and cut, and count every item once', () => {
    const legend = legendOf(plan, items, mode);
    const looks = legend.map(({ tone, stripe = 'whole' }) => `${tone} ${stripe}`);
    expect(new Set(looks).size).toBe(looks.length);
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
    const tint = tintsOf(plan, mode);
    for (const item of items) {
      const { value, tone } = tint(item);
      expect(legend.find((entry) => entry.value === value)).toMatchObject({ tone });
    }
  });

  it.each(lensIds)('reach every card of %s and leave everything else of the scene alone', (id) => {
    const scene = plainLens(id).scene(plan);
    const coloured = colourScene(scene, plan, mode);
    const tint = tintsOf(plan, mode);
    const tones = coloured.cards.map((card) => card.tone);
    expect(tones).toEqual(coloured.cards.map((card) => tint(plan.items.get(card.id) ?? builtItem('')).tone));
    const plain = coloured.cards.map((card, index) => ({
      ...card,
      tone: scene.cards[index]?.tone,
      stripe: scene.cards[index]?.stripe,
    }));
    expect({ ...coloured, cards: plain }).toEqual(scene);
  });
});

describe('nothing is told by colour alone', () => {
  it('gives every status a cut of its own', () => {
    const tint = tintsOf(plan, 'status');
    const cuts = statuses.map((status) => tint(builtItem('x', { status })).stripe);
    expect(new Set(cuts).size).toBe(statuses.length);
  });

  it('gives the first eight kinds cuts of their own, and each kind a pair of its own', () => {
    const tint = tintsOf(plan, 'kind');
    const looks = kindIds.map((kind) => tint(builtItem('x', { kind })));
    expect(new Set(looks.slice(0, 8).map(({ stripe }) => stripe)).size).toBe(8);
    expect(new Set(looks.map(({ tone, stripe }) => `${tone} ${stripe}`)).size).toBe(kindIds.length);
  });
});

it('an owner keeps its colour when another begins to own something', () => {
  const [a, b] = [builtItem('a', { kind: 'role' }), builtItem('b', { kind: 'role' })];
  const one = builtItem('one', { owner: a.id });
  const two = builtItem('two', { owner: b.id });
  const before = tintsOf(builtPlan({ items: [a, b, one] }), 'owner')(one);
  const after = tintsOf(builtPlan({ items: [a, b, one, two] }), 'owner')(one);
  expect(after).toEqual(before);
});

describe('a picture with its legend', () => {
  const scene = plainLens('journey').scene(plan);
  const legend = legendOf(plan, items, 'owner');
  const pictured = withLegend(scene, 'Owner', legend);
  const added = pictured.backdrop.slice(scene.backdrop.length);

  it('names every entry below the scene, inside its width', () => {
    const words = added.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    const names = ['Owner', ...legend.map(({ label }) => label)];
    expect(words.map((word, at) => names[at]?.startsWith(word.replace(/…$/, '')))).toEqual(names.map(() => true));
    const bars = added.flatMap((shape) => (shape.type === 'rect' ? [shape.rect] : []));
    expect(bars.every((rect) => !overlaps(rect, scene.bounds))).toBe(true);
    const all = unionOf(bars);
    expect(rightOf(all)).toBeLessThanOrEqual(rightOf(pictured.bounds));
    expect(bottomOf(all)).toBeLessThanOrEqual(bottomOf(pictured.bounds));
  });

  it('is the scene itself where there is nothing to explain', () => {
    expect(withLegend(scene, 'Owner', [])).toBe(scene);
  });
});
