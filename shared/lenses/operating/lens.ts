import type { SceneLens } from '../lens';
import { besideInModel, dropOnModel, nudgeInModel } from './drop';
import { modelFindings } from './findings';
import { place } from './place';
import { modelScene } from './scene';
import type { OperatingView } from './view';
import { defaultView } from './view';
import { FIRST_WORDS } from './words';

export const operating: SceneLens<OperatingView> = {
  id: 'operating',
  name: 'Operating model',
  question: 'What is run where, and what do schools keep?',
  group: 'People',
  icon: 'sliders-horizontal',
  emptyHint: FIRST_WORDS,
  hintIsDrawn: true,
  freePositions: false,
  ghostsLieTrue: true,
  defaultView,
  placeOf: (_plan, item) => place(item),
  takes: ({ kind }) => kind === 'function',
  scene: modelScene,
  // A function stands below those that were made before it.
  ground: (plan) => [...plan.items.values()].filter(({ facets }) => facets.operating ?? facets.civic),
  drop: (plan, view, item, rect) => dropOnModel(plan, view, item, rect),
  nudge: (_plan, view, item, direction, large) => nudgeInModel(view, item, direction, large),
  beside: (_plan, _view, item, where) => besideInModel(item, where),
  findings: modelFindings,
};
