/** A link's words stand where they hide no card's. */
import { expect, test } from 'vitest';
import { lenses } from '#shared/lenses';
import type { Item } from '#shared/plan';
import type { Rect, Scene, SceneConnector } from '#shared/scene';
import { linkLabelStyle, overlaps } from '#shared/scene';
import { planFrom, templates } from '#shared/templates';
import { measureText } from '#shared/text-metrics';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

function wordsOf({ label, labelAt }: SceneConnector): Rect {
  const width = measureText(label, linkLabelStyle);
  return { x: labelAt.x - width / 2, y: labelAt.y - 7, width, height: 14 };
}

function hiding(scene: Scene): readonly string[] {
  const cards = scene.cards.filter(({ look }) => look !== 'frame');
  const written = scene.connectors.filter(({ label }) => label !== '');
  return written.filter((link) => cards.some(({ rect }) => overlaps(rect, wordsOf(link)))).map(({ label }) => label);
}

const at = (id: string, x: number, y: number): Item => builtItem(id, { facets: { free: { x, y } } });
const plan = (between: Item) =>
  builtPlan({
    items: [at('a', 0, 0), at('b', 0, 400), between],
    links: [builtLink('ab', 'a', 'b', { label: 'by spring' })],
  });

test('the words of a link keep off a card that lies over its middle', () => {
  for (const y of [40, 120, 180, 190, 200, 240])
    expect(hiding(lenses.sketch.scene(plan(at('c', 40, y)), {}))).toEqual([]);
});

test('they move as a card comes near, in a scene that is told from the one before', () => {
  const before = lenses.sketch.scene(plan(at('c', 900, 900)), {});
  for (const y of [160, 190, 220]) {
    const now = plan(at('c', 30, y));
    const after = lenses.sketch.scene(now, {}, before);
    expect(hiding(after)).toEqual([]);
    expect(after.connectors).toEqual(lenses.sketch.scene(now, {}).connectors);
  }
});

test('in the sample trust they hide nothing', async () => {
  expect(hiding(lenses.sketch.scene(await planFrom(templates.sample, fixedPorts()), {}))).toEqual([]);
});
