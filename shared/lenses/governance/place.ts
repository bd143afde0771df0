import { bodiesOf } from '#shared/governance';
import type { Item, Plan } from '#shared/plan';
import { byMaking, standingIn } from '#shared/plan';
import { shownTitle } from '../card-text';
import { layoutOf } from './layout';
import type { GovernanceView } from './view';
import { defaultView } from './view';

/** “Answers to Board of Trustees, 2 of 5”, “At the top”; null for what is not in the model that is looked at. */
export function placeInChart(plan: Plan, item: Item, view: GovernanceView = defaultView): string | null {
  const { model } = layoutOf(plan, view);
  const standing = model && standingIn(item, model.id);
  if (!model || !standing) return null;
  const bodies = bodiesOf(plan, model.id);
  const leader = standing.accountableTo === null ? undefined : bodies.get(standing.accountableTo)?.item;
  // The item may be one that is only being moved, so that the plan knows it elsewhere.
  const others = [...bodies.values()].filter(
    (body) => body.item.id !== item.id && (body.standing.accountableTo ?? null) === (leader?.id ?? null),
  );
  const isBefore = (other: (typeof others)[number]) =>
    (other.standing.order - standing.order || byMaking(other.item, item)) < 0;
  const among =
    others.length === 0 ? '' : `, ${String(others.filter(isBefore).length + 1)} of ${String(others.length + 1)}`;
  return leader ? `Answers to ${shownTitle(leader.title)}${among}` : `At the top${among}`;
}
