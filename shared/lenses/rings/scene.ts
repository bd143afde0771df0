import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { connectorsBetween, keptScene } from '#shared/scene';
import { groundOf } from './backdrop';
import { ringCards } from './cards';
import type { LaidOut } from './layout';
import { layoutOf } from './layout';
import type { RingsView } from './view';

/** What each scene was drawn from, so that the next one can be told from it. */
const sources = new WeakMap<Scene, LaidOut>();

/** The rings as a scene. Their middle is the origin. */
export function ringsScene(plan: Plan, view: RingsView, before?: Scene): Scene {
  const layout = layoutOf(plan, view, before && sources.get(before));
  const { bounds, backdrop } = groundOf(plan, layout, view.moves, before);
  const cards = ringCards(plan, layout, before?.cards);
  const connectors = connectorsBetween(plan, cards, bounds, before?.connectors);
  const scene = keptScene(before, { bounds, body: bounds, backdrop, cards, connectors });
  sources.set(scene, { plan, layout });
  return scene;
}
