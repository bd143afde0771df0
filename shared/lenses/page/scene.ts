import type { Item, Plan } from '#shared/plan';
import type { Scene, SceneConnector } from '#shared/scene';
import { connectorsBetween, kept, keptList } from '#shared/scene';
import { pageBackdrop } from './backdrop';
import { pageCards } from './cards';
import { contentOf } from './content';
import { layoutOf } from './place';

/** The page as a scene; its upper left corner is the origin. What looks as it did before is the same object. */
export function pageScene(plan: Plan, before?: Scene): Scene {
  const layout = layoutOf(plan);
  const { width, height } = layout;
  const body = kept(before?.body, layout.body);
  const bounds = kept(before?.bounds, { x: 0, y: 0, width, height });
  const cards = pageCards(plan, layout, before?.cards);
  const backdrop = pageBackdrop(plan, layout, before?.backdrop);
  const connectors = connectorsAfter(connectorsBetween(plan, cards, body), before?.connectors);
  const same = cards === before?.cards && backdrop === before.backdrop && connectors === before.connectors;
  if (before && same && body === before.body && bounds === before.bounds) return before;
  return { bounds, body, backdrop, cards, connectors, isSheet: true };
}

function connectorsAfter(
  now: readonly SceneConnector[],
  before: readonly SceneConnector[] = [],
): readonly SceneConnector[] {
  const old = new Map(before.map((connector) => [connector.id, connector]));
  return keptList(
    before,
    now.map((connector) => kept(old.get(connector.id), connector)),
  );
}

/** What the page is made of: all that stands on it, since each card's place depends on the others, and who owns it. */
export function pageGround(plan: Plan): Iterable<Item> {
  const { columns, steps } = contentOf(plan);
  const standing = [...columns.flatMap(({ items }) => items), ...(steps?.items ?? [])];
  const owners = standing.flatMap(({ owner }) => (owner === null ? [] : (plan.items.get(owner) ?? [])));
  return [...owners, ...standing];
}
