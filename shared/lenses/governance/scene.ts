import type { Link, LinkId, Plan } from '#shared/plan';
import type { Scene, Shape } from '#shared/scene';
import { connectorsBetween, kept, keptList, keptScene } from '#shared/scene';
import { chartCards } from './cards';
import { chartShapes } from './chart-lines';
import { headShapes } from './head';
import type { Layout } from './layout';
import { layoutOf } from './layout';
import { HEAD_HEIGHT, MARGIN } from './measures';
import type { GovernanceView } from './view';

/** One governance model as a chart from the top down, under what it comes to. */
export function chartScene(plan: Plan, view: GovernanceView, before?: Scene): Scene {
  const layout = layoutOf(plan, view);
  const bounds = kept(before?.bounds, {
    x: -MARGIN,
    y: -HEAD_HEIGHT - MARGIN,
    width: layout.width + 2 * MARGIN,
    height: HEAD_HEIGHT + layout.height + 2 * MARGIN,
  });
  const cards = chartCards(plan, view, layout, before?.cards);
  const backdrop = backdropOf(plan, layout, before?.backdrop);
  const connectors = connectorsBetween(withoutLines(plan), cards, bounds, before?.connectors);
  return keptScene(before, { bounds, body: bounds, backdrop, cards, connectors });
}

function backdropOf(plan: Plan, layout: Layout, before?: readonly Shape[]): readonly Shape[] {
  const shapes = [...(layout.model ? headShapes(plan, layout.model) : []), ...chartShapes(layout)];
  return keptList(
    before,
    shapes.map((shape, n) => kept(before?.[n], shape)),
  );
}

const remembered = new WeakMap<Plan['links'], ReadonlyMap<LinkId, Link>>();

/** Who answers to whom is what the chart itself says, model by model: a link that says it as well is not drawn. */
function withoutLines(plan: Plan): Plan {
  const known = remembered.get(plan.links);
  const links = known ?? new Map([...plan.links].filter(([, { kind }]) => kind !== 'accountable-to'));
  remembered.set(plan.links, links);
  return { ...plan, links };
}
