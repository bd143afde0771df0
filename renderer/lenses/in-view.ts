/**
 * A lens as the user looks at it now: the lens with its view filled in, so that the canvas need not know which lens
 * and which kind of view it has before it.
 */
import type { PlainLens, SceneLens } from '#shared/lenses';

export function inView<View>(lens: SceneLens<View>, view: View): PlainLens {
  const { id, name, question, group, icon, emptyHint, freePositions, placeOf, takes, findings, pulls, rectOfWeek } =
    lens;
  return {
    id,
    name,
    question,
    group,
    icon,
    emptyHint,
    freePositions,
    placeOf,
    takes,
    findings,
    scene: (plan) => lens.scene(plan, view),
    drop: (plan, item, rect, resized) => lens.drop(plan, view, item, rect, resized),
    nudge: (plan, item, direction, large) => lens.nudge(plan, view, item, direction, large),
    beside: (plan, item, where) => lens.beside(plan, view, item, where),
    pulls: pulls ? (plan) => pulls(plan, view) : null,
    rectOfWeek: rectOfWeek ? (plan, week) => rectOfWeek(plan, view, week) : null,
  };
}
