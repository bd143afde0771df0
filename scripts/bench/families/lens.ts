import type { LensId } from '#shared/lenses';
import { focusCanvas, lensKeys, pressUntil, showsLens } from '../app';
import type { Family } from '../family';
import { median } from '../figure';
import { settled } from '../steps';

const TIMES = 4;

/** A lens for the first time, and again once its scene is in memory. */
export const lens: Family = {
  id: 'lens',
  on: 'at once',
  figures: [
    { id: 'lens.first', name: 'Lens switch, for the first time', unit: 'ms', target: 250 },
    { id: 'lens.memory', name: 'First frame from a plan in memory', unit: 'ms', target: 100 },
  ],
  measure: async ({ app }) => {
    const switchTo = async (id: LensId) => {
      await focusCanvas(app);
      const took = await pressUntil(app, lensKeys(id), showsLens(id));
      await settled(app);
      return took;
    };
    const first = await switchTo('sketch');
    const again: number[] = [];
    for (let time = 0; time < TIMES; time += 1) again.push(await switchTo('journey'), await switchTo('sketch'));
    return { 'lens.first': first, 'lens.memory': median(again) ?? 0 };
  },
};
