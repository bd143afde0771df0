import { isWork } from '#shared/kinds';
import type { SceneLens } from '../lens';
import { axisPlace, axisWords } from './axis-words';
import { besideOnJourney } from './beside';
import { dropOnJourney } from './drop';
import { journeyFindings } from './findings';
import { layoutOf } from './layout';
import { nudgeOnJourney } from './nudge';
import { placeOf } from './place';
import { pullsOfJourney } from './pulls';
import { journeyScene } from './scene';
import type { JourneyView } from './view';
import { defaultView, fitView } from './view';
import { rectOfWeek } from './week-rect';

export const journey: SceneLens<JourneyView> = {
  id: 'journey',
  name: 'Journey',
  question: 'What does every child get, week by week?',
  group: 'Time',
  icon: 'route',
  emptyHint: 'Double-click where something should happen, from Nursery week 1 to Year 13 week 38.',
  freePositions: false,
  defaultView,
  fitView,
  placeOf,
  // Bodies and roles own what happens on the journey; they do not happen there. Frames belong to the sketch.
  takes: isWork,
  scene: journeyScene,
  drop: dropOnJourney,
  nudge: nudgeOnJourney,
  beside: besideOnJourney,
  hides: ({ header }, { folded }, { facets: { journey: facet } }) =>
    facet !== undefined && folded?.has(facet.lane) === true && header.lanes.some(({ id }) => id === facet.lane),
  findings: journeyFindings,
  rows: (plan, view) =>
    layoutOf(plan, view).lanes.flatMap(({ lane, y, height }) => (lane ? [{ id: lane.id, y, height }] : [])),
  axisWords,
  axisPlace,
  pulls: pullsOfJourney,
  rectOfWeek,
};
