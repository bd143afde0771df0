import type { SceneLens } from '../lens';
import { dropOnEnablement } from './drop';
import { enablementFindings } from './findings';
import { loadsAfter } from './loads-after';
import { besideOnEnablement, nudgeOnEnablement } from './nudge';
import { placeOf } from './place';
import { groundOf } from './placed';
import { enablementScene } from './scene';
import type { EnablementView } from './view';
import { defaultView, fitView } from './view';

export const enablement: SceneLens<EnablementView> = {
  id: 'enablement',
  name: 'Enablement',
  question: 'Who does what, so that schools get good help quickly?',
  group: 'People',
  icon: 'users-round',
  emptyHint: 'Double-click at the left to name a team, and in a column to say what it does.',
  hintIsDrawn: true,
  freePositions: false,
  startsAtTop: true,
  defaultView,
  fitView,
  placeOf,
  // What somebody holds, and whoever could hold it.
  takes: ({ kind }) => kind === 'responsibility' || kind === 'body' || kind === 'role',
  scene: enablementScene,
  // How high a row is, and how much of somebody's days is taken, depends on all that is held.
  ground: groundOf,
  drop: dropOnEnablement,
  nudge: nudgeOnEnablement,
  beside: besideOnEnablement,
  entails: loadsAfter,
  findings: enablementFindings,
};
