/** The scheme of delegation of a model: which decisions there are, and who does what in each. */
import type { DecisionGroup, DelegatedPart, DelegationFacet, Item, ItemId, ModelId, Plan } from '#shared/plan';
import { byMaking, decisionGroups } from '#shared/plan';
import type { Body } from './bodies';
import { boardOf, bodiesOf, isLiving } from './bodies';
import { remembered } from './remembered';

export type SchemeRow = {
  readonly decision: Item;
  readonly group: DecisionGroup;
  /** What the bodies of the model do in it, as it is written down. Who is not in the model, or dropped, does nothing. */
  readonly parts: ReadonlyMap<ItemId, DelegatedPart>;
  /** Those who decide; the board where nobody was given it, as far as there is one. */
  readonly deciders: readonly Item[];
  /** [GV3] Nobody was given it. */
  readonly staysWithBoard: boolean;
  /** Who was given a part and is not in the model. */
  readonly outside: readonly Item[];
};

export type Scheme = {
  readonly board: Item | null;
  /** Those who can be given something, in the order of the tree. */
  readonly bodies: readonly Body[];
  /** Group by group, and in each as decisions were made. */
  readonly rows: readonly SchemeRow[];
};

type Decision = Item & { readonly facets: { readonly delegation: DelegationFacet } };

/** [GV3] Decisions that are dropped are left out. What nobody decides stays with the board. */
export const schemeOf: (plan: Plan, model: ModelId) => Scheme = remembered((plan, model) => {
  const all = bodiesOf(plan, model);
  const board = boardOf(all);
  const bodies = [...all.values()].filter(({ item }) => isLiving(item));
  const living = new Map(bodies.map(({ item }) => [item.id, item]));
  const rows = decisionsOf(plan).map((decision): SchemeRow => {
    const { group, parts } = decision.facets.delegation;
    const own = parts.filter((part) => part.model === model);
    const here = new Map(own.flatMap(({ party, does }) => (living.has(party) ? [[party, does] as const] : [])));
    const given = bodies.filter(({ item }) => here.get(item.id) === 'decides').map(({ item }) => item);
    const staysWithBoard = given.length === 0;
    return {
      decision,
      group,
      parts: here,
      deciders: staysWithBoard && board ? [board] : given,
      staysWithBoard,
      outside: own.flatMap(({ party }) => (all.has(party) ? [] : (plan.items.get(party) ?? []))),
    };
  });
  return { board, bodies, rows };
});

/** Those that belong to a group, by groups and then as they were made. */
function decisionsOf({ items }: Plan): readonly Decision[] {
  return [...items.values()]
    .filter((item): item is Decision => item.facets.delegation !== undefined && isLiving(item))
    .sort(
      (a, b) =>
        decisionGroups.indexOf(a.facets.delegation.group) - decisionGroups.indexOf(b.facets.delegation.group) ||
        byMaking(a, b),
    );
}

/** [GV4] What somebody does in a decision in the end: who has it because nobody was given it decides. */
export function partIn({ parts, staysWithBoard, deciders }: SchemeRow, party: ItemId): DelegatedPart | null {
  if (staysWithBoard && deciders.some(({ id }) => id === party)) return 'decides';
  return parts.get(party) ?? null;
}
