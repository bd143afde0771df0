import { isWork } from '#shared/kinds';
import type { SceneLens } from '../lens';
import { besideOnHealth, dropOnHealth, nudgeOnHealth } from './drop';
import { healthFindings } from './findings';
import { placeOf } from './place';
import { healthScene } from './scene';
import type { HealthView } from './view';
import { defaultView } from './view';

/** What a group would do about it. Practices, handovers and questions say how things are. */
const MOVERS: ReadonlySet<string> = new Set(['action', 'priority', 'commitment', 'decision']);

export const health: SceneLens<HealthView> = {
  id: 'health',
  name: 'Health check',
  question: 'How strong are we, and what would move us on?',
  group: 'Shape',
  icon: 'heart-pulse',
  emptyHint: 'Rate where you are, then double-click beside a function and say what would move it.',
  hintIsDrawn: true,
  freePositions: false,
  ghostsLieTrue: true,
  defaultView,
  placeOf,
  takes: (item) => MOVERS.has(item.kind) && isWork(item),
  isBegun: ({ header }) => (header.checks?.length ?? 0) > 0,
  scene: healthScene,
  // How high a function is depends on all that stands in it.
  ground: (plan) => [...plan.items.values()].filter(({ facets }) => facets.health),
  drop: (plan, _view, item, rect) => dropOnHealth(plan, item, rect),
  nudge: (_plan, _view, item, direction, large) => nudgeOnHealth(item, direction, large),
  beside: (_plan, _view, item, where) => besideOnHealth(item, where),
  findings: healthFindings,
};
