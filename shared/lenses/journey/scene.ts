import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { connectorsBetween, kept } from '#shared/scene';
import { axisHeight } from './axis-rows';
import { journeyBackdrop, journeyBackdropAfter } from './backdrop';
import { journeyCards, journeyCardsAfter } from './cards';
import type { LaidOut } from './layout';
import { layoutOf } from './layout';
import { GUTTER } from './measures';
import type { JourneyView } from './view';
import { scaleOf } from './view';

/** What each scene was drawn from, so that the next one can be told from it. */
const sources = new WeakMap<Scene, LaidOut>();

/** The journey as a scene. The body's upper left corner, where week 1 begins in the first lane, is the origin. */
export function journeyScene(plan: Plan, view: JourneyView, before?: Scene): Scene {
  const source = before && sources.get(before);
  const scene =
    before && source?.layout.scale === scaleOf(view) ? sceneAfter(plan, view, before, source) : sceneAnew(plan, view);
  sources.set(scene, { plan, view, layout: layoutOf(plan, view) });
  return scene;
}

function sceneAnew(plan: Plan, view: JourneyView): Scene {
  const layout = layoutOf(plan, view);
  const { width, height } = layout;
  const axis = axisHeight(plan, view);
  const body = { x: 0, y: 0, width, height };
  const cards = journeyCards(plan, layout);
  return {
    bounds: { x: -GUTTER, y: -axis, width: width + GUTTER, height: height + axis },
    body,
    backdrop: journeyBackdrop({ plan, view, layout }),
    cards,
    connectors: connectorsBetween(plan, cards, body),
  };
}

function sceneAfter(plan: Plan, view: JourneyView, before: Scene, source: LaidOut): Scene {
  const layout = layoutOf(plan, view, source);
  const { height } = layout;
  const axis = axisHeight(plan, view);
  const cards = journeyCardsAfter({ ...source, cards: before.cards }, plan, layout);
  const body = kept(before.body, { ...before.body, height });
  const backdrop = journeyBackdropAfter(source, before.backdrop, { plan, view, layout });
  const connectors = connectorsBetween(plan, cards, body, before.connectors);
  const sameBounds = before.bounds.y === -axis;
  const same = sameBounds && cards === before.cards && backdrop === before.backdrop && connectors === before.connectors;
  if (same && body === before.body) return before;
  return {
    bounds: kept(before.bounds, { ...before.bounds, y: -axis, height: height + axis }),
    body,
    backdrop,
    cards,
    connectors,
  };
}
