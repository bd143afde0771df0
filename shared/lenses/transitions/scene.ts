import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { connectorsBetween, kept } from '#shared/scene';
import { headsHeight, transitionsBackdrop } from './backdrop';
import { transitionCards, transitionCardsAfter } from './cards';
import type { LaidOut } from './layout';
import { layoutOf } from './layout';
import { GUTTER } from './measures';
import type { TransitionsView } from './view';
import { sameView } from './view';

/** What each scene was drawn from, so that the next one can be told from it. */
const sources = new WeakMap<Scene, LaidOut>();

/** The gates as a scene. The body's upper left corner, where the first column begins on the first side, is the origin. */
export function transitionsScene(plan: Plan, view: TransitionsView, before?: Scene): Scene {
  const source = before && sources.get(before);
  const scene =
    before && source && sameView(source.layout.view, view)
      ? sceneAfter(plan, view, before, source)
      : sceneAnew(plan, view);
  sources.set(scene, { plan, layout: layoutOf(plan, view) });
  return scene;
}

function sceneAnew(plan: Plan, view: TransitionsView): Scene {
  const layout = layoutOf(plan, view);
  const { width, height } = layout;
  const heads = headsHeight(layout);
  const body = { x: 0, y: 0, width, height };
  const cards = transitionCards(plan, layout);
  return {
    bounds: { x: -GUTTER, y: -heads, width: width + GUTTER, height: height + heads },
    body,
    backdrop: transitionsBackdrop(plan, layout),
    cards,
    connectors: connectorsBetween(plan, cards, body),
  };
}

function sceneAfter(plan: Plan, view: TransitionsView, before: Scene, source: LaidOut): Scene {
  const layout = layoutOf(plan, view, source);
  const { height } = layout;
  const cards = transitionCardsAfter({ ...source, cards: before.cards }, plan, layout);
  const body = kept(before.body, { ...before.body, height });
  const backdrop = transitionsBackdrop(plan, layout, before.backdrop);
  const connectors = connectorsBetween(plan, cards, body, before.connectors);
  const same = cards === before.cards && backdrop === before.backdrop && connectors === before.connectors;
  if (same && body === before.body) return before;
  return {
    bounds: kept(before.bounds, { ...before.bounds, height: height + headsHeight(layout) }),
    body,
    backdrop,
    cards,
    connectors,
  };
}
