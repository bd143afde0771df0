import type { SceneLens } from '../lens';
import { contentOf } from './content';
import { dropOnPage } from './drop';
import { pageFindings } from './findings';
import { besideOnPage, nudgeOnPage } from './nudge';
import { isLeftOut, placeOf } from './place';
import { pageGround, pageScene } from './scene';

export const page: SceneLens<object> = {
  id: 'page',
  name: 'Plan on a page',
  question: 'What matters most, on one sheet?',
  group: 'Shape',
  icon: 'file-text',
  emptyHint: 'Double-click in an area: say what matters most in it. Up to eight priorities fit, in their order.',
  freePositions: false,
  // The whole sheet may be set anew for a card that comes: it lies where it would be then.
  ghostsLieTrue: true,
  defaultView: {},
  placeOf,
  takes: ({ kind }) => kind === 'priority',
  // First steps stand at its foot, in the order of their dates.
  says: (plan, { id }) => contentOf(plan).steps?.items.some((step) => step.id === id) ?? false,
  hides: (plan, _view, item) => isLeftOut(plan, item),
  scene: (plan, _view, before) => pageScene(plan, before),
  ground: pageGround,
  drop: (plan, _view, item, rect) => dropOnPage(plan, item, rect),
  nudge: (plan, _view, item, direction, large) => nudgeOnPage(plan, item, direction, large),
  beside: (plan, _view, item, where) => besideOnPage(plan, item, where),
  findings: pageFindings,
};
