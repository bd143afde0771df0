import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { connectorsBetween, inflate, unionOf } from '#shared/scene';
import { sketchCards } from './cards';

const MARGIN = 48;
/** What an empty sketch shows. */
const EMPTY = { x: 0, y: 0, width: 1200, height: 720 };

/** The sketch as a scene: plain paper, as large as what lies on it. */
export function sketchScene(plan: Plan): Scene {
  const cards = sketchCards(plan);
  const bounds = cards.length === 0 ? EMPTY : inflate(unionOf(cards.map(({ rect }) => rect)), MARGIN);
  return { bounds, body: bounds, backdrop: [], cards, connectors: connectorsBetween(plan, cards, bounds) };
}
