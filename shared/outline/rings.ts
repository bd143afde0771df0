/** The plan by ring and sector: what is held steady and what is being tried, sector by sector. */

import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { lenses, plainLens } from '#shared/lenses';
import { placingIn, ringNames, type Sector, sectorsIn } from '#shared/lenses/rings';
import type { Item, Placing, Plan, Ring } from '#shared/plan';
import { rings } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import { byCode, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';

export const ringsGrouping: Grouping = {
  id: 'rings',
  name: 'Core and edge',
  question: 'Choose a ring and a sector.',
  tray: TRAY,
  typed: null,
  within: () => undefined,
  branches,
  destinations: (plan) => [
    ...rings.flatMap((ring) =>
      sectorsIn(plan).list.map((sector) => ({
        branch: cellBranch(ring, sector.id),
        name: `${ringNames[ring]}, ${sector.name}`,
      })),
    ),
    { branch: TRAY, name: 'Waiting for a place' } satisfies Destination,
  ],
  enter,
  step: (plan, item, direction, large) => {
    const nudged = plainLens('rings').nudge(plan, item, direction, large);
    if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
    return fail('no-place', 'It is in no ring yet. Choose “Move to…” to give it one.');
  },
  fresh: (plan, spot) => {
    const kind = spot.branch === ELSEWHERE && !spot.beside ? 'body' : spot.beside ? freshKind(spot) : 'practice';
    if (spot.branch === TRAY || spot.branch === ELSEWHERE) return ok({ kind, placing: {} });
    const place = placeOfBranch(plan, spot.branch);
    const sectors = sectorsIn(plan);
    const sector = place?.sector ?? sectors.list[0];
    if (!place || !sector) return UNKNOWN_BRANCH;
    return ok({ kind, placing: placingIn(sectors, { facets: {}, tags: [] }, place.ring, sector.id) });
  },
};

function cellBranch(ring: Ring, sector: string): string {
  return `cell:${ring}:${sector}`;
}

function branches(plan: Plan): readonly Branch[] {
  const drawers = sortedBy(
    plan.items.values(),
    (item) => drawerOf(plan, item),
    () => byCode,
  );
  return [
    ...rings.map((ring) => ringBranch(plan, ring, drawers)),
    ...besides(TRAY, 'Waiting for a place'),
    ...besides(ELSEWHERE, 'Not in the rings'),
  ];

  function besides(id: string, name: string): readonly Branch[] {
    const items = drawers.get(id);
    return items ? [branchOf({ id, name, items })] : [];
  }
}

function ringBranch(plan: Plan, ring: Ring, drawers: ReadonlyMap<string, readonly Item[]>): Branch {
  const filled = sectorsIn(plan).list.flatMap((sector) => {
    const id = cellBranch(ring, sector.id);
    const items = drawers.get(id);
    return items ? [branchOf({ id, name: sector.name, items })] : [];
  });
  return branchOf({ id: `ring:${ring}`, name: ringNames[ring], branches: filled });
}

function drawerOf(plan: Plan, item: Item): string {
  const { stance } = item.facets;
  const sector = stance ? sectorsIn(plan).of(item) : null;
  if (stance && sector !== null) return cellBranch(stance.ring, sector);
  return lenses.rings.takes(item) ? TRAY : ELSEWHERE;
}

/** A branch that names a ring alone keeps an item's sector; what has none comes into the first. */
function enter(plan: Plan, item: Item, branch: string): Result<Placing> {
  if (branch === TRAY || branch === ELSEWHERE) return ok({ facets: { stance: null } });
  const place = placeOfBranch(plan, branch);
  const sectors = sectorsIn(plan);
  const sector = place?.sector?.id ?? sectors.of(item) ?? sectors.list[0]?.id;
  if (!place || sector === undefined) return UNKNOWN_BRANCH;
  if (!item.facets.stance && !lenses.rings.takes(item))
    return fail('kind-elsewhere', 'Bodies, roles and frames have no place in the rings. Change the kind first.');
  return ok(placingIn(sectors, item, place.ring, sector));
}

function placeOfBranch(plan: Plan, branch: string): { readonly ring: Ring; readonly sector?: Sector } | null {
  const ring = rings.find((one) => branch === `ring:${one}` || branch.startsWith(`cell:${one}:`));
  if (!ring) return null;
  if (branch === `ring:${ring}`) return { ring };
  const sector = sectorsIn(plan).list.find(({ id }) => branch === cellBranch(ring, id));
  return sector ? { ring, sector } : null;
}
