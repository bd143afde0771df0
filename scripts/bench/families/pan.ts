import { measureAgainstRaw, stepFigures } from '../against-raw';
import type { View } from '../app';
import { lookAtAll, lookAtFullSize, middleOf } from '../app';
import type { Window } from '../electron';
import type { Family } from '../family';
import { costOfSteps, wheel } from '../steps';

const STEPS = 60;
/** Further than a screen in all, so that what is prepared beside the view has to follow. */
const BY = { x: 44, y: 26 };

/** Panning with the wheel at full size: on and on, and back again. */
export const panNear: Family = {
  id: 'pan-100',
  on: 'canvas',
  figures: stepFigures('pan-100', 'Pan at 100 %', 1.5),
  measure: async (stage) => {
    await lookAtFullSize(stage.app);
    return measureAgainstRaw(stage, 'pan-100', panned);
  },
};

/** The same with the whole plan in view, or as much of it as the smallest scale shows. */
export const panFar: Family = {
  id: 'pan-fit',
  on: 'canvas',
  figures: stepFigures('pan-fit', 'Pan at fit', 1.5),
  measure: async (stage) => {
    await lookAtAll(stage.app);
    return measureAgainstRaw(stage, 'pan-fit', panned);
  },
};

function panned(window: Window, view: View) {
  const at = middleOf(view);
  return costOfSteps(window, 'wheel', STEPS, (step) => {
    const way = step < STEPS / 2 ? 1 : -1;
    return wheel(window, at, { x: BY.x * way, y: BY.y * way });
  });
}
