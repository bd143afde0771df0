/**
 * A lens looked at in its own default view: for exports, thumbnails, findings and everything else that has no view of
 * its own and should not care which lens it is.
 */
import type { Result } from '#shared/base';
import type { Item, Plan } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';
import type { Beside, Direction, FacetPatch, SceneLens } from './lens';

/** What a lens says without being looked at. */
export type Viewless = Pick<
  SceneLens<unknown>,
  'id' | 'name' | 'question' | 'group' | 'icon' | 'emptyHint' | 'freePositions' | 'placeOf' | 'takes' | 'findings'
>;

export type PlainLens = Viewless & {
  readonly scene: (plan: Plan) => Scene;
  readonly drop: (plan: Plan, item: Item, rect: Rect, resized: boolean) => Result<FacetPatch>;
  readonly nudge: (plan: Plan, item: Item, direction: Direction, large: boolean) => Result<FacetPatch>;
  readonly beside: (plan: Plan, item: Item, where: Beside) => Result<FacetPatch>;
  readonly pulls: ((plan: Plan) => readonly number[]) | null;
  readonly rectOfWeek: ((plan: Plan, week: number) => Rect) | null;
};

export function inDefaultView<View>(lens: SceneLens<View>): PlainLens {
  const { defaultView, pulls, rectOfWeek } = lens;
  return {
    ...lens,
    scene: (plan) => lens.scene(plan, defaultView),
    drop: (plan, item, rect, resized) => lens.drop(plan, defaultView, item, rect, resized),
    nudge: (plan, item, direction, large) => lens.nudge(plan, defaultView, item, direction, large),
    beside: (plan, item, where) => lens.beside(plan, defaultView, item, where),
    pulls: pulls ? (plan) => pulls(plan, defaultView) : null,
    rectOfWeek: rectOfWeek ? (plan, week) => rectOfWeek(plan, defaultView, week) : null,
  };
}
