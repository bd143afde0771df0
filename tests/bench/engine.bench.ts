/** How long the engine's heavier work takes. For reading; nothing passes or fails by it. */
import { bench, describe } from 'vitest';
import { openPlan, savePlan } from '#shared/file';
import { lenses } from '#shared/lenses';
import { generatePlan } from '#shared/templates';
import { fitText, measureText } from '#shared/text-metrics';

const titles = Array.from({ length: 10_000 }, (_, index) => `Strong start and attendance in week ${String(index)}`);
const style = { font: 'sans', size: 12.5, weight: 550 } as const;

describe('10,000 titles', () => {
  bench('measured', () => {
    for (const title of titles) measureText(title, style);
  });
  bench('fitted to 120 px', () => {
    for (const title of titles) fitText(title, style, 120);
  });
});

describe.each([300, 1_000, 10_000])('%i items', (items) => {
  const plan = generatePlan({ items, links: Math.round(items * 0.6), seed: 1 });
  const text = savePlan(plan);
  // A lens may keep its last scene; a new plan object is a new scene.
  const anew = () => ({ ...plan });
  bench('journey projected', () => void lenses.journey.scene(anew(), lenses.journey.defaultView));
  bench('sketch projected', () => void lenses.sketch.scene(anew(), lenses.sketch.defaultView));
  bench('saved to text', () => void savePlan(plan));
  bench('opened from text', () => void openPlan(text));
});
