import { measureAgainstRaw, stepFigures } from '../against-raw';
import { lookAtAll, middleOf } from '../app';
import type { Family } from '../family';
import { costOfSteps, wheel } from '../steps';

const STEPS = 40;
const NOTCH = 100;

/** Zooming with Ctrl and the wheel, from the whole plan to full size and more, and out again. */
export const zoom: Family = {
  id: 'zoom',
  on: 'canvas',
  figures: stepFigures('zoom', 'Zoom', 2),
  measure: async (stage) => {
    await lookAtAll(stage.app);
    return measureAgainstRaw(stage, 'zoom', (window, view) => {
      const at = middleOf(view);
      return costOfSteps(window, 'wheel', STEPS, (step) =>
        wheel(window, at, { x: 0, y: step < STEPS / 2 ? -NOTCH : NOTCH }, true),
      );
    });
  },
};
