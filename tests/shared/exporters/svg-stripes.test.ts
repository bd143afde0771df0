import { expect, it } from 'vitest';
import { sceneToSvg } from '#shared/exporters/svg';
import { colourScene } from '#shared/filter';
import { plainLens } from '#shared/lenses';
import { themes } from '#shared/scene';
import { generatePlan } from '#shared/templates';

const plan = generatePlan({ items: 40, links: 0, seed: 5 });
const scene = plainLens('journey').scene(plan);
const drawn = (mode: 'area' | 'status') =>
  sceneToSvg(colourScene(scene, plan, mode), { theme: themes.light, title: 'Journey' });

it('a picture has the colours of the mode and the cuts of its bars', () => {
  const byStatus = drawn('status');
  const tones = ['status-proposed', 'status-agreed', 'status-done'] as const;
  expect(tones.filter((tone) => !byStatus.includes(themes.light[tone]))).toEqual([]);
  const count = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0;
  expect(count(byStatus, /<rect[^>]*width="3\.5"/g)).toBeGreaterThan(20);
  expect(count(drawn('area'), /<rect[^>]*width="3\.5"/g)).toBe(0);
});
