import type { ModelId, Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { rightOf } from '#shared/scene';
import { chartCards } from './cards';
import { chartShapes } from './chart-lines';
import { layoutOf } from './layout';
import { CARD_HEIGHT, MARGIN, STRIP } from './measures';

/** So much wider than high, a chart has room on a landscape page below the words that lead to it. */
const LEAST_RATIO = 2.35;

/** The chart of a model without what stands above it, for a report that says all this in words. */
export function chartAlone(plan: Plan, model: ModelId): Scene {
  const layout = layoutOf(plan, { model });
  const nodes = [...layout.nodes.values()];
  const right = Math.max(0, ...nodes.map(({ rect }) => rightOf(rect)));
  const height = Math.max(0, ...nodes.map(({ rect }) => rect.y)) + CARD_HEIGHT + STRIP + 2 * MARGIN;
  const width = Math.max(right + 2 * MARGIN, height * LEAST_RATIO);
  const bounds = { x: (right - width) / 2, y: -MARGIN, width, height };
  return {
    bounds,
    body: bounds,
    backdrop: chartShapes(layout),
    cards: chartCards(plan, { model }, layout),
    connectors: [],
  };
}
