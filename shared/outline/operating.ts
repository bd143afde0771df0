/** The plan by how its functions are run now, and by the rings of civic work. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { lenses, plainLens } from '#shared/lenses';
import { civicWords, inRing, levelWords, runAt } from '#shared/lenses/operating';
import type { CivicRing, Item, OperatingLevel, Placing, Plan } from '#shared/plan';
import { civicRings, operatingLevels } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import { byCode, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';

export const operatingGrouping: Grouping = {
  id: 'operating',
  name: 'Operating model',
  question: 'Choose how it is run, or the ring of civic work.',
  tray: TRAY,
  typed: null,
  within: () => undefined,
  branches,
  destinations: () => [
    ...places.map(({ id, name }): Destination => ({ branch: id, name })),
    { branch: TRAY, name: WAITS },
  ],
  enter,
  step: (plan, item, direction, large) => {
    const nudged = plainLens('operating').nudge(plan, item, direction, large);
    if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
    return fail('no-place', 'Nobody has said yet how this is run. Choose “Move to…” to say so.');
  },
  fresh: (_plan, spot) => {
    if (spot.branch === TRAY || spot.branch === ELSEWHERE) {
      const kind = spot.branch === TRAY ? 'function' : 'body';
      return ok({ kind: spot.beside ? freshKind(spot) : kind, placing: {} });
    }
    const placing = placingIn({ facets: {} }, spot.branch);
    return placing ? ok({ kind: spot.beside ? freshKind(spot) : 'function', placing }) : UNKNOWN_BRANCH;
  },
};

const WAITS = 'Waiting for a place';

type Place = { readonly id: string; readonly name: string } & (
  | { readonly level: OperatingLevel }
  | { readonly ring: CivicRing }
);

const places: readonly Place[] = [
  ...operatingLevels.map((level) => ({ id: `level:${level}`, name: levelWords[level].name, level })),
  ...civicRings.map((ring) => ({ id: `civic:${ring}`, name: `Civic work: ${civicWords[ring].name}`, ring })),
];

function branches(plan: Plan): readonly Branch[] {
  const drawers = sortedBy(plan.items.values(), drawerOf, () => byCode);
  const besides = [
    [TRAY, WAITS],
    [ELSEWHERE, 'No part of it'],
  ] as const;
  return [
    ...places.map(({ id, name }) => branchOf({ id, name, items: drawers.get(id) ?? [] })),
    ...besides.flatMap(([id, name]) => {
      const items = drawers.get(id);
      return items ? [branchOf({ id, name, items })] : [];
    }),
  ];
}

function drawerOf(item: Item): string {
  const { operating, civic } = item.facets;
  if (operating) return `level:${operating.now}`;
  if (civic) return `civic:${civic.ring}`;
  return lenses.operating.takes(item) ? TRAY : ELSEWHERE;
}

function placingIn(item: Pick<Item, 'facets'>, branch: string): Placing | null {
  const there = places.find(({ id }) => id === branch);
  if (!there) return null;
  return 'level' in there ? runAt(item, 'now', there.level) : inRing(item, there.ring);
}

function enter(_plan: Plan, item: Item, branch: string): Result<Placing> {
  if (branch === TRAY || branch === ELSEWHERE) return ok({ facets: { operating: null, civic: null } });
  const placing = placingIn(item, branch);
  if (!placing) return UNKNOWN_BRANCH;
  const { operating, civic } = item.facets;
  if (!operating && !civic && !lenses.operating.takes(item))
    return fail('kind-elsewhere', 'Only functions are run one way or another. Change the kind first.');
  return ok(placing);
}
