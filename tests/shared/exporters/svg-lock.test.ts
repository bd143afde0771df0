import { expect, it } from 'vitest';
import { sceneToSvg } from '#shared/exporters/svg';
import { plainLens } from '#shared/lenses';
import { lockAt, lockPath, themes } from '#shared/scene';
import { builtItem, builtPlan } from '../../plans';
import { placed } from '../lenses/placed';

const plan = builtPlan({
  items: [
    placed('open', 1, 38),
    placed('secret', 100, 140, { flags: ['confidential'] }),
    builtItem('sketched', { flags: ['confidential'], facets: { free: { x: 10, y: 20 } } }),
  ],
});

it.each(['journey', 'sketch'] as const)('what is confidential has a lock in a picture of the %s', (id) => {
  const scene = plainLens(id).scene(plan);
  const svg = sceneToSvg(scene, { theme: themes.light, title: 'Plan' });
  expect(scene.cards.filter(({ confidential }) => confidential)).toHaveLength(1);
  for (const card of scene.cards) {
    expect(svg.includes(lockPath(lockAt(card)))).toBe(card.confidential === true);
    expect(card.description.endsWith(' Confidential.')).toBe(card.confidential === true);
  }
});
