/** The plan by what it would move: the functions of a strong trust, with the items for each. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { functionWords } from '#shared/health';
import { lenses, plainLens } from '#shared/lenses';
import { placingIn } from '#shared/lenses/health';
import type { Item, Placing, Plan, TrustFunction } from '#shared/plan';
import { trustFunctions } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import { byCode, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';

export const healthGrouping: Grouping = {
  id: 'health',
  name: 'Health check',
  question: 'Choose what it would move.',
  tray: TRAY,
  typed: null,
  within: () => undefined,
  branches,
  destinations: () => [
    ...trustFunctions.map((name): Destination => ({ branch: branchFor(name), name: nameOf(name) })),
    { branch: TRAY, name: 'Waiting for a place' },
  ],
  enter,
  step: (plan, item, direction, large) => {
    const nudged = plainLens('health').nudge(plan, item, direction, large);
    if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
    return fail('no-place', 'It would move nothing yet. Choose “Move to…” to say what.');
  },
  fresh: (_plan, spot) => {
    const name = functionOf(spot.branch);
    const kind = spot.branch === ELSEWHERE && !spot.beside ? 'body' : spot.beside ? freshKind(spot) : 'action';
    if (spot.branch === TRAY || spot.branch === ELSEWHERE) return ok({ kind, placing: {} });
    return name ? ok({ kind, placing: placingIn({ facets: {} }, name) }) : UNKNOWN_BRANCH;
  },
};

function branchFor(name: TrustFunction): string {
  return `function:${name}`;
}

/** “3 Invests in leaders, headteachers above all”. */
function nameOf(name: TrustFunction): string {
  return `${functionWords[name].number} ${functionWords[name].name}`;
}

function functionOf(branch: string): TrustFunction | null {
  return trustFunctions.find((name) => branch === branchFor(name)) ?? null;
}

function branches(plan: Plan): readonly Branch[] {
  const drawers = sortedBy(plan.items.values(), drawerOf, () => byCode);
  const besides = [
    [TRAY, 'Waiting for a place'],
    [ELSEWHERE, 'Would move nothing'],
  ] as const;
  return [
    ...trustFunctions.map((name) =>
      branchOf({ id: branchFor(name), name: nameOf(name), items: drawers.get(branchFor(name)) ?? [] }),
    ),
    ...besides.flatMap(([id, name]) => {
      const items = drawers.get(id);
      return items ? [branchOf({ id, name, items })] : [];
    }),
  ];
}

function drawerOf(item: Item): string {
  const { health } = item.facets;
  if (health) return branchFor(health.function);
  return lenses.health.takes(item) ? TRAY : ELSEWHERE;
}

function enter(_plan: Plan, item: Item, branch: string): Result<Placing> {
  if (branch === TRAY || branch === ELSEWHERE) return ok({ facets: { health: null } });
  const name = functionOf(branch);
  if (!name) return UNKNOWN_BRANCH;
  if (!item.facets.health && !lenses.health.takes(item))
    return fail(
      'kind-elsewhere',
      'Actions, priorities, commitments and decisions move a trust. Change the kind first.',
    );
  return ok(placingIn(item, name));
}
