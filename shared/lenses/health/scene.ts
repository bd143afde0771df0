import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { bottomOf, connectorsBetween, kept, keptScene } from '#shared/scene';
import { healthBackdrop, wordsEnd } from './backdrop';
import { healthCards } from './cards';
import { rowsOf } from './layout';
import { MARGIN, ROWS_LEFT, ROWS_WIDTH } from './measures';
import { seenIn } from './seen';
import type { HealthView } from './view';

/** The health check as a scene: the radar at the left, the functions with what would move them beside it. */
export function healthScene(plan: Plan, view: HealthView, before?: Scene): Scene {
  const seen = seenIn(plan, view);
  const rows = rowsOf(plan);
  const last = rows.at(-1);
  const bottom = Math.max(last ? bottomOf(last.rect) : 0, wordsEnd(seen));
  const bounds = kept(before?.bounds, {
    x: -MARGIN,
    y: -MARGIN,
    width: ROWS_LEFT + ROWS_WIDTH + 2 * MARGIN,
    height: bottom + 2 * MARGIN,
  });
  const backdrop = healthBackdrop(seen, rows, before?.backdrop);
  const cards = healthCards(plan, rows, before?.cards);
  const connectors = connectorsBetween(plan, cards, bounds, before?.connectors);
  return keptScene(before, { bounds, body: bounds, backdrop, cards, connectors });
}
