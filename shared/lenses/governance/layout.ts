/** A tidy tree: those who answer to somebody stand below them, side by side, in their order. */
import type { Body } from '#shared/governance';
import { bodiesOf, chosenModel } from '#shared/governance';
import type { Item, ItemId, Model, Plan } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { CARD_HEIGHT, CARD_WIDTH, COLUMN, HEAD_WIDTH, ROW } from './measures';
import type { GovernanceView } from './view';

export type Node = Body & { readonly rect: Rect };

export type Layout = {
  /** The model that is looked at; null where the plan has none. */
  readonly model: Model | null;
  /** Each before those who answer to it. */
  readonly nodes: ReadonlyMap<ItemId, Node>;
  readonly width: number;
  readonly height: number;
};

const remembered = new WeakMap<Plan, Map<GovernanceView['model'], Layout>>();

/** The same object as long as the plan is. */
export function layoutOf(plan: Plan, { model: chosen }: GovernanceView): Layout {
  const known = remembered.get(plan) ?? new Map<GovernanceView['model'], Layout>();
  remembered.set(plan, known);
  const before = known.get(chosen);
  if (before) return before;
  const model = chosenModel(plan, chosen);
  const layout = { model, ...laidOut(model ? bodiesOf(plan, model.id) : new Map<ItemId, Body>()) };
  known.set(chosen, layout);
  return layout;
}

/** [GV17] Who leads nobody takes one column; who leads somebody stands over the middle of those. */
function laidOut(bodies: ReadonlyMap<ItemId, Body>): Omit<Layout, 'model'> {
  const columns = new Map<ItemId, number>();
  let free = 0;
  const place = (id: ItemId): number => {
    const below = (bodies.get(id)?.leads ?? []).map(place);
    const column = below.length === 0 ? free++ : ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2;
    columns.set(id, column);
    return column;
  };
  for (const [id, { answersTo }] of bodies) if (answersTo === null) place(id);
  const nodes = new Map<ItemId, Node>();
  let rows = 0;
  for (const [id, body] of bodies) {
    const x = (columns.get(id) ?? 0) * COLUMN + hairOf(id);
    const rect = { x, y: body.depth * ROW, width: CARD_WIDTH, height: CARD_HEIGHT };
    nodes.set(id, { ...body, rect });
    rows = Math.max(rows, body.depth + 1);
  }
  return { nodes, width: Math.max(free * COLUMN, HEAD_WIDTH), height: Math.max(rows, 1) * ROW };
}

/**
 * [GV17] By how much a card stands beside its column, told from its id: less than anybody sees, so that where one would
 * come to lie is never quite where another one lies, and letting go on that one can be told from it.
 */
function hairOf(id: ItemId): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) % 9_973;
  return sum / 100_000;
}

/** Everything that is in a model, of which the chart is made. */
export function groundOf({ items }: Plan): readonly Item[] {
  return [...items.values()].filter(({ facets }) => facets.governance);
}
