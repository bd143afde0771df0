import { measureAgainstRaw, stepFigures } from '../against-raw';
import type { View } from '../app';
import { lookAtAll, lookAtFullSize, middleOf } from '../app';
import type { Window } from '../electron';
import type { Family } from '../family';
import { costOfSteps, wheel } from '../steps';

const STEPS = 60;
/** Further than a screen in all, so that what is prepared beside the view has to follow. */
const BY = { x: 44, y: 26 };

/** Panning with the wheel: on and on, and back again. */
export const pan: Family = {
  id: 'pan',
  on: 'canvas',
  figures: [...stepFigures('pan-100', 'Pan at 100 %', 1.5), ...stepFigures('pan-fit', 'Pan at fit', 1.5)],
  measure: async (stage) => {
    await lookAtFullSize(stage.app);
    const near = await measureAgainstRaw(stage, 'pan-100', panned);
    await lookAtAll(stage.app);
    return { ...near, ...(await measureAgainstRaw(stage, 'pan-fit', panned)) };
  },
};

function panned(window: Window, view: View) {
  const at = middleOf(view);
  return costOfSteps(window, 'wheel', STEPS, (step) => {
    const way = step < STEPS / 2 ? 1 : -1;
    return wheel(window, at, { x: BY.x * way, y: BY.y * way });
  });
}
