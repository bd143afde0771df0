import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { connectorsBetween } from '#shared/scene';
import { axisRows } from './axis';
import { journeyBackdrop } from './backdrop';
import { journeyCards } from './cards';
import { layoutOf } from './layout';
import { GUTTER } from './measures';
import type { JourneyView } from './view';

/** The journey as a scene. The body's upper left corner, where week 1 begins in the first lane, is the origin. */
export function journeyScene(plan: Plan, view: JourneyView): Scene {
  const layout = layoutOf(plan, view);
  const { width, height } = layout;
  const axis = axisRows(layout.scale).height;
  const body = { x: 0, y: 0, width, height };
  const cards = journeyCards(plan, layout);
  return {
    bounds: { x: -GUTTER, y: -axis, width: width + GUTTER, height: height + axis },
    body,
    backdrop: journeyBackdrop(plan, layout),
    cards,
    connectors: connectorsBetween(plan, cards, body),
  };
}
