import { isWork } from '#shared/kinds';
import type { SceneLens } from '../lens';
import { besideOnRings } from './beside';
import { dropOnRings } from './drop';
import { ringFindings } from './findings';
import { nudgeOnRings } from './nudge';
import { placeOf } from './place';
import { placedItems } from './placed';
import { ringsScene } from './scene';
import type { RingsView } from './view';
import { defaultView, pictureView } from './view';

export const rings: SceneLens<RingsView> = {
  id: 'rings',
  name: 'Core and edge',
  question: 'What do we hold steady, and where do we try something new?',
  group: 'Shape',
  icon: 'target',
  emptyHint: 'Double-click in a ring: what the trust does everywhere lies in the core, what it tries at the edge.',
  freePositions: false,
  ghostsLieTrue: true,
  defaultView,
  pictureView,
  placeOf,
  // Bodies and roles answer for what is in the rings. Frames belong to the sketch.
  takes: isWork,
  scene: ringsScene,
  // How large the rings are depends on all that is in them.
  ground: (plan) => placedItems(plan).map(({ item }) => item),
  drop: (plan, view, item, rect) => dropOnRings(plan, view, item, rect),
  nudge: (plan, _view, item, direction, large) => nudgeOnRings(plan, item, direction, large),
  beside: (plan, _view, item, where) => besideOnRings(plan, item, where),
  findings: ringFindings,
};
