import type { SceneLens } from '../lens';
import { besideOnSketch } from './beside';
import { dropOnSketch, nudgeOnSketch } from './drop';
import { sketchFindings } from './findings';
import { placeOf } from './place';
import { sketchScene } from './scene';

/** The sketch has one way to be looked at. */
export type SketchView = Readonly<Record<string, never>>;

export const sketch: SceneLens<SketchView> = {
  id: 'sketch',
  name: 'Sketch',
  question: 'What belongs together, before it has a place?',
  group: 'Free',
  icon: 'shapes',
  emptyHint: 'Double-click anywhere to write a first card. Use frames to gather what belongs together.',
  freePositions: true,
  defaultView: {},
  placeOf,
  takes: () => true,
  scene: (plan, _view, before) => sketchScene(plan, before),
  drop: (_plan, _view, item, rect, resized) => dropOnSketch(item, rect, resized),
  nudge: (_plan, _view, item, direction, large) => nudgeOnSketch(item, direction, large),
  beside: (plan, _view, item, where) => besideOnSketch(plan, item, where),
  findings: sketchFindings,
};
