import { isWork } from '#shared/kinds';
import type { SceneLens } from '../lens';
import { besideAtGates } from './beside';
import { dropAtGates } from './drop';
import { transitionFindings } from './findings';
import { gateRects } from './gate-heads';
import { isShown } from './layout';
import { nudgeAtGates } from './nudge';
import { placeOf } from './place';
import { transitionsScene } from './scene';
import type { TransitionsView } from './view';
import { defaultView, fitView, scaleOf, xOfOffset } from './view';

export const transitions: SceneLens<TransitionsView> = {
  id: 'transitions',
  name: 'Transitions',
  question: 'What crosses each gate with every child, and who sees to it?',
  group: 'Time',
  icon: 'git-commit-horizontal',
  emptyHint: 'Double-click at a gate: say what crosses it with a child, and on whose side it is seen to.',
  freePositions: false,
  firstKind: 'handover',
  defaultView,
  fitView,
  placeOf,
  // Bodies and roles hand over and take over; they do not cross. Frames belong to the sketch.
  takes: isWork,
  hides: (_plan, view, { facets: { transition } }) => transition !== undefined && !isShown(view, transition.gate),
  scene: transitionsScene,
  drop: dropAtGates,
  nudge: nudgeAtGates,
  beside: besideAtGates,
  findings: transitionFindings,
  pulls: (_plan, view) => (view.gate === null ? [] : [xOfOffset(1, scaleOf(view))]),
  heads: (view) => (view.gate === null ? gateRects(view) : []),
};
