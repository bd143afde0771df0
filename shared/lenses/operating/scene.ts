import type { Plan } from '#shared/plan';
import type { Scene, Shape } from '#shared/scene';
import { connectorsBetween, kept, keptList, keptScene } from '#shared/scene';
import { modelCards } from './cards';
import { civicShapes } from './civic-shapes';
import { columns, heads } from './heads';
import type { Layout } from './layout';
import { endOf, layoutOf } from './layout';
import { HEADS_HEIGHT, MARGIN, SPARE, WIDTH } from './measures';
import { firstWords, rowShapes, worthLegend } from './row-shapes';
import type { OperatingView, Stage } from './view';

/** The operating model as a scene: a row for each function, the four levels as columns, civic work below. */
export function modelScene(plan: Plan, view: OperatingView, before?: Scene): Scene {
  const layout = layoutOf(plan);
  const end = endOf(layout) + MARGIN;
  const body = kept(before?.body, { x: -MARGIN, y: 0, width: WIDTH + 2 * MARGIN, height: end });
  const bounds = kept(before?.bounds, { ...body, y: -HEADS_HEIGHT, height: end + HEADS_HEIGHT });
  const backdrop = backdropOf(layout, view.stage, before?.backdrop);
  const cards = modelCards(plan, view, layout, before?.cards);
  const connectors = connectorsBetween(plan, cards, body, before?.connectors);
  return keptScene(before, { bounds, body, backdrop, cards, connectors });
}

function backdropOf(layout: Layout, stage: Stage, before?: readonly Shape[]): readonly Shape[] {
  const shapes = [
    ...columns(layout.bottom),
    ...heads(),
    ...layout.rows.flatMap((row) => rowShapes(row, stage)),
    ...(layout.rows.length === 0 ? firstWords(layout.bottom) : worthLegend(layout.bottom - SPARE + 27)),
    ...civicShapes(layout),
  ];
  return keptList(
    before,
    shapes.map((shape, n) => kept(before?.[n], shape)),
  );
}
