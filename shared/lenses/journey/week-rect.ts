import type { Plan } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { layoutOf } from './layout';
import type { JourneyView } from './view';
import { xOfWeek } from './view';

/** The column of a week (1 to 570) through all lanes. */
export function rectOfWeek(plan: Plan, view: JourneyView, week: number): Rect {
  const { scale, height } = layoutOf(plan, view);
  return { x: xOfWeek(week, scale), y: 0, width: scale, height };
}
