import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { connectorsBetween, kept, keptScene } from '#shared/scene';
import { accountableLines } from './accountable';
import { enablementBackdrop } from './backdrop';
import { enablementCards } from './cards';
import { bandsOf, bottomOfBands } from './layout';
import { LEGEND_GAP, LEGEND_HEIGHT, MARGIN } from './measures';
import type { EnablementView } from './view';
import { widthOf } from './view';

/** Who holds what as a scene: leadership above, enablement teams between, schools below. */
export function enablementScene(plan: Plan, view: EnablementView, before?: Scene): Scene {
  const layouts = bandsOf(plan, view);
  const bounds = kept(before?.bounds, {
    x: -MARGIN,
    y: -MARGIN,
    width: widthOf(view) + 2 * MARGIN,
    height: bottomOfBands(layouts) + LEGEND_GAP + LEGEND_HEIGHT + MARGIN,
  });
  const cards = enablementCards(plan, layouts, before?.cards);
  const lines = view.accountable === 'shown' ? accountableLines(layouts) : [];
  const backdrop = enablementBackdrop(plan, layouts, lines, before?.backdrop);
  const connectors = connectorsBetween(plan, cards, bounds, before?.connectors);
  return keptScene(before, { bounds, body: bounds, backdrop, cards, connectors });
}
