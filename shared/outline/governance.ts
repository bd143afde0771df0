/** The plan by who answers to whom in a governance model: that which is looked at, the preferred one, or else the first. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { bodiesOf, chosenModel } from '#shared/governance';
import { kindOf } from '#shared/kinds';
import { inView, lenses } from '#shared/lenses';
import { canAnswerTo, lastUnder, placingAt, standingAt } from '#shared/lenses/governance';
import type { Item, ItemId, Model, ModelId, Placing, Plan } from '#shared/plan';
import { outOfModels, standingIn } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import { byCode } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TOP = 'top';
const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';
const WAITS = 'Not in this model';

/** In the preferred model, or else in the first. */
export const governanceGrouping: Grouping = governanceGroupingIn(null);

/** `chosen` is the model that is looked at; null for the preferred one, or else the first. */
export function governanceGroupingIn(chosen: ModelId | null): Grouping {
  const lens = inView(lenses.governance, { model: chosen });
  return {
    id: 'governance',
    name: 'Governance',
    question: 'Choose whom it answers to, in the governance model that is looked at.',
    tray: TRAY,
    typed: null,
    within: () => undefined,
    branches: (plan) => branches(plan, chosenModel(plan, chosen)),
    destinations: (plan) => destinations(plan, chosenModel(plan, chosen)),
    enter: (plan, item, branch) => enter(plan, chosenModel(plan, chosen), item, branch),
    step: (plan, item, direction, large) => {
      const nudged = lens.nudge(plan, item, direction, large);
      if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
      return fail('no-place', 'It is not in this model. Choose “Move to…” to say whom it answers to.');
    },
    fresh: (plan, spot) => {
      const { branch, beside } = spot;
      if (branch === ELSEWHERE) return ok({ kind: freshKind(spot), placing: {} });
      const kind = beside && kindOf(beside).canOwn ? freshKind(spot) : 'body';
      if (branch === TRAY) return ok({ kind, placing: {} });
      const model = chosenModel(plan, chosen);
      const above = leaderOf(branch);
      if (!model || above === undefined || !isThere(plan, model.id, above)) return UNKNOWN_BRANCH;
      const spotThere = lastUnder(bodiesOf(plan, model.id), above);
      const blank = { kind, title: '', facets: {} };
      return ok({ kind, placing: placingAt(blank, standingAt(blank, model.id, spotThere)) });
    },
  };
}

function under(id: ItemId): string {
  return `under:${id}`;
}

/** Whom those in a branch answer to; null at the top, undefined where it is no such branch. */
function leaderOf(branch: string): ItemId | null | undefined {
  if (branch === TOP) return null;
  return branch.startsWith('under:') ? (branch.slice('under:'.length) as ItemId) : undefined;
}

function isThere(plan: Plan, model: ModelId, above: ItemId | null): boolean {
  return above === null || bodiesOf(plan, model).has(above);
}

function branches(plan: Plan, model: Model | null): readonly Branch[] {
  const bodies = model ? bodiesOf(plan, model.id) : new Map<ItemId, never>();
  const leaders = [...(model ? bodiesOf(plan, model.id).values() : [])];
  const others = [...plan.items.values()].filter(({ id }) => !bodies.has(id)).sort(byCode);
  const waiting = others.filter((item) => lenses.governance.takes(item));
  const top = leaders.flatMap(({ item, answersTo }) => (answersTo === null ? [item] : []));
  const rest = others.filter((item) => !waiting.includes(item));
  return [
    ...filled(TOP, 'At the top', top),
    ...leaders.flatMap(({ item, leads }) =>
      filled(
        under(item.id),
        `Answer to ${item.title.trim() || item.code}`,
        leads.flatMap((id) => plan.items.get(id) ?? []),
      ),
    ),
    ...filled(TRAY, WAITS, waiting),
    ...filled(ELSEWHERE, 'No part of it', rest),
  ];
}

function filled(id: string, name: string, items: readonly Item[]): readonly Branch[] {
  return items.length === 0 ? [] : [branchOf({ id, name, items })];
}

function destinations(plan: Plan, model: Model | null): readonly Destination[] {
  if (!model) return [{ branch: TRAY, name: WAITS }];
  return [
    { branch: TOP, name: 'At the top' },
    ...[...bodiesOf(plan, model.id).values()].map(({ item }) => ({
      branch: under(item.id),
      name: `Answer to ${item.title.trim() || item.code}`,
    })),
    { branch: TRAY, name: WAITS },
  ];
}

/** What stands in the branch already stays where it is in it. */
function enter(plan: Plan, model: Model | null, item: Item, branch: string): Result<Placing> {
  const { governance } = item.facets;
  if (branch === TRAY || branch === ELSEWHERE)
    return ok(model && governance ? { facets: { governance: outOfModels(governance, (id) => id === model.id) } } : {});
  const above = leaderOf(branch);
  if (!model || above === undefined || !isThere(plan, model.id, above)) return UNKNOWN_BRANCH;
  const bodies = bodiesOf(plan, model.id);
  if (!standingIn(item, model.id) && !lenses.governance.takes(item))
    return fail('kind-elsewhere', 'Only bodies and roles answer to somebody. Change the kind first.');
  const now = bodies.get(item.id);
  if (now && (now.answersTo?.id ?? null) === above) return ok({});
  if (above !== null && !canAnswerTo(plan, model.id, item.id, above))
    return fail(
      'line-circular',
      'It would answer to itself in the end. Choose a body that does not answer to this one.',
    );
  return ok(placingAt(item, standingAt(item, model.id, lastUnder(bodies, above, item.id))));
}
