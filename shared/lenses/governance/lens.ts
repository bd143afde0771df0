import { modelsOf } from '#shared/governance';
import type { SceneLens } from '../lens';
import { dropOnChart } from './drop';
import { governanceFindings } from './findings';
import { groundOf } from './layout';
import { besideInChart, nudgeInChart } from './nudge';
import { placeInChart } from './place';
import { chartScene } from './scene';
import type { GovernanceView } from './view';
import { defaultView } from './view';

export const governance: SceneLens<GovernanceView> = {
  id: 'governance',
  name: 'Governance',
  question: 'Who answers to whom, and what is each there for?',
  group: 'People',
  icon: 'landmark',
  emptyHint: 'Choose “New model” above and begin with one of four, or with nothing. Then double-click to name a body.',
  freePositions: false,
  ghostsLieTrue: true,
  defaultView,
  placeOf: placeInChart,
  isBegun: (plan) => modelsOf(plan).length > 0,
  firstKind: 'body',
  takes: ({ kind }) => kind === 'body' || kind === 'role',
  scene: chartScene,
  // Where a card lies depends on all that are in the model.
  ground: groundOf,
  drop: dropOnChart,
  nudge: nudgeInChart,
  beside: besideInChart,
  findings: governanceFindings,
};
