/** What a position in the chart means: whom a body answers to, and beside whom it stands. */
import type { Fail, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { bodiesOf } from '#shared/governance';
import type { Item, ItemId, ModelId, Placing, Plan, Standing } from '#shared/plan';
import { placedItem, standingIn } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';
import { groundOf, layoutOf } from './layout';
import { canAnswerTo, lastUnder, placingAt, spotsFor, standingAt } from './lines';
import { CARD_HEIGHT, CARD_WIDTH, STRIP } from './measures';
import type { GovernanceView } from './view';

/** On the middle part of a card means onto it; on the rest of it, and beside it, beside it. */
const ONTO = CARD_WIDTH / 4;

/**
 * [GV18] Let go on another one, it answers to that one, behind all who do already; let go elsewhere, it takes the place
 * in which it would come to lie nearest to there. Where it would lie exactly there, it lies there. Nobody comes to answer
 * to those who answer to them.
 */
export function dropOnChart(plan: Plan, view: GovernanceView, item: Item, rect: Rect): Result<Placing> {
  const { model } = layoutOf(plan, view);
  if (!model) return noModel();
  const choices = choicesFor(plan, model.id, view, item);
  const exact = choices.find(({ lies }) => lies.x === rect.x && lies.y === rect.y);
  if (exact) return ok(placingAt(item, exact.standing));
  const middle = middleOf(rect);
  const onto = bodyAt(plan, view, middle);
  if (onto === item.id) return ok(placingAt(item, standingNow(item, model.id)));
  const bodies = bodiesOf(plan, model.id);
  if (onto && canAnswerTo(plan, model.id, item.id, onto)) {
    const isHere = bodies.get(item.id)?.answersTo?.id === onto;
    const standing = isHere
      ? standingNow(item, model.id)
      : standingAt(item, model.id, lastUnder(bodies, onto, item.id));
    return ok(placingAt(item, standing));
  }
  const away = ({ lies }: Choice) =>
    (lies.x + CARD_WIDTH / 2 - middle.x) ** 2 + (lies.y + CARD_HEIGHT / 2 - middle.y) ** 2;
  const nearest = choices.reduce<Choice | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
  return nearest ? ok(placingAt(item, nearest.standing)) : noModel();
}

type Choice = { readonly standing: Standing; readonly lies: Point };

/** Every place that an item can have, the one that it has first, with where its card would then lie. */
function choicesFor(plan: Plan, model: ModelId, view: GovernanceView, item: Item): readonly Choice[] {
  const now = standingIn(item, model);
  const standings = [
    ...(now ? [now] : []),
    ...spotsFor(plan, model, item.id).map((spot) => standingAt(item, model, spot)),
  ];
  const ground = new Map(groundOf(plan).map((one) => [one.id, one]));
  return standings.flatMap((standing) => {
    const moved = placedItem(item, placingAt(item, standing));
    const after: Plan = { header: plan.header, items: new Map([...ground, [item.id, moved]]), links: new Map() };
    const node = layoutOf(after, view).nodes.get(item.id);
    return node ? [{ standing, lies: { x: node.rect.x, y: node.rect.y } }] : [];
  });
}

/** An item that has its place keeps it. */
function standingNow(item: Item, model: ModelId): Standing {
  return standingIn(item, model) ?? standingAt(item, model, { accountableTo: null, order: 0 });
}

/** The body on whose middle part a point lies, with what is drawn below its card. */
function bodyAt(plan: Plan, view: GovernanceView, { x, y }: Point): ItemId | null {
  for (const [id, { rect }] of layoutOf(plan, view).nodes) {
    const across = x >= rect.x + ONTO && x <= rect.x + CARD_WIDTH - ONTO;
    if (across && y >= rect.y && y <= rect.y + CARD_HEIGHT + STRIP) return id;
  }
  return null;
}

/** A rectangle out of all bounds has no middle; it counts as the corner of the chart. */
function middleOf(rect: Rect): Point {
  const { x, y } = centreOf(rect);
  return { x: Number.isFinite(x) ? x : 0, y: Number.isFinite(y) ? y : 0 };
}

export function noModel(): Fail {
  return fail('no-model', 'There is no governance model yet. Add one first, at the top right of this lens.');
}
