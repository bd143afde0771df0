/**
 * A lens with its view filled in: for canvas, exports, thumbnails, findings and everything else that should not care
 * which lens it is and what its view is made of.
 */
import type { Result } from '#shared/base';
import type { Item, Placing, Plan } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';
import type { Beside, Direction, Grain, Head, LensRow, SceneLens } from './lens';

/** What a lens says without being looked at. */
export type Viewless = Pick<
  SceneLens<unknown>,
  'id' | 'name' | 'question' | 'group' | 'icon' | 'emptyHint' | 'freePositions' | 'firstKind' | 'takes' | 'findings'
> & { readonly placeOf: (plan: Plan, item: Item) => string | null };

export type PlainLens = Viewless & {
  readonly ghostsLieTrue: boolean;
  readonly hintIsDrawn: boolean;
  readonly startsAtTop: boolean;
  readonly isBegun: (plan: Plan) => boolean;
  readonly says: (plan: Plan, item: Item) => boolean;
  readonly scene: (plan: Plan, before?: Scene) => Scene;
  /** Some items alone on the ground of the plan: quick, for what is not placed yet. Cards of the ground may be among it. */
  readonly alone: (plan: Plan, items: Iterable<Item>) => Scene;
  readonly drop: (plan: Plan, item: Item, rect: Rect, resized: boolean) => Result<Placing>;
  readonly nudge: (plan: Plan, item: Item, direction: Direction, large: boolean) => Result<Placing>;
  readonly beside: (plan: Plan, item: Item, where: Beside) => Result<Placing>;
  readonly hides: (plan: Plan, item: Item) => boolean;
  readonly entails: (plan: Plan, items: readonly Item[]) => string;
  readonly heads: () => readonly Head[];
  readonly pulls: ((plan: Plan, grain?: Grain) => readonly number[]) | null;
  readonly rows: ((plan: Plan) => readonly LensRow[]) | null;
  readonly axisWords: ((plan: Plan, x: number) => string) | null;
  readonly axisPlace: ((plan: Plan, x: number) => readonly string[]) | null;
  readonly rectOfWeek: ((plan: Plan, week: number) => Rect) | null;
};

/** The lens as it is looked at in one view. */
export function inView<View>(lens: SceneLens<View>, view: View): PlainLens {
  const { id, name, question, group, icon, emptyHint, freePositions, placeOf, takes, findings, pulls, rectOfWeek } =
    lens;
  const { rows, axisWords, axisPlace } = lens;
  return {
    id,
    name,
    question,
    group,
    icon,
    emptyHint,
    freePositions,
    ...(lens.firstKind && { firstKind: lens.firstKind }),
    ghostsLieTrue: lens.ghostsLieTrue ?? false,
    hintIsDrawn: lens.hintIsDrawn ?? false,
    startsAtTop: lens.startsAtTop ?? false,
    isBegun: (plan) => lens.isBegun?.(plan) ?? false,
    says: (plan, item) => lens.says?.(plan, item) ?? false,
    placeOf: (plan, item) => placeOf(plan, item, view),
    takes,
    findings,
    scene: (plan, before) => lens.scene(plan, view, before),
    alone: (plan, items) => lens.scene(alone(plan, lens.ground?.(plan) ?? [], items), view),
    drop: (plan, item, rect, resized) => lens.drop(plan, view, item, rect, resized),
    nudge: (plan, item, direction, large) => lens.nudge(plan, view, item, direction, large),
    beside: (plan, item, where) => lens.beside(plan, view, item, where),
    hides: (plan, item) => lens.hides?.(plan, view, item) ?? false,
    entails: (plan, items) => lens.entails?.(plan, items) ?? '',
    heads: () => lens.heads?.(view) ?? [],
    pulls: pulls ? (plan, grain) => pulls(plan, view, grain) : null,
    rows: rows ? (plan) => rows(plan, view) : null,
    axisPlace: axisPlace ? (plan, x) => axisPlace(plan, view, x) : null,
    axisWords: axisWords ? (plan, x) => axisWords(plan, view, x) : null,
    rectOfWeek: rectOfWeek ? (plan, week) => rectOfWeek(plan, view, week) : null,
  };
}

function alone({ header }: Plan, ground: Iterable<Item>, items: Iterable<Item>): Plan {
  const rows = [...ground, ...items].map((item) => [item.id, item] as const);
  return { header, items: new Map(rows), links: new Map() };
}

/** Pictures that leave the app are laid out this wide, scene units: more than 3 a week on the journey. */
export const PICTURE_WIDTH = 2_000;

/** The lens as a picture of it is laid out where nobody is looking at it. */
export function inPictureView<View>(lens: SceneLens<View>): PlainLens {
  return fittedTo(lens, PICTURE_WIDTH);
}

/** The lens as wide as this, scene units, where it can be drawn wider or narrower. */
export function fittedTo<View>(lens: SceneLens<View>, width: number): PlainLens {
  return inView(lens, lens.fitView?.(width) ?? lens.pictureView ?? lens.defaultView);
}
