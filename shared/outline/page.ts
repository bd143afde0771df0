/** The plan on a page as a tree: its halves, their areas, and the priorities of each in their order. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { lenses, plainLens } from '#shared/lenses';
import { byRank, endOfArea, halfNames, pageFacet } from '#shared/lenses/page';
import type { Item, Placing, Plan } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Grouping } from './grouping';
import { byCode, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';
const HALVES = ['edge', 'core'] as const;

export const pageGrouping: Grouping = {
  id: 'page',
  name: 'Plan on a page',
  question: 'Choose an area.',
  tray: TRAY,
  typed: null,
  within: () => undefined,
  branches,
  destinations: (plan) => [
    ...HALVES.flatMap((half) =>
      areasOf(plan, half).map(({ id, name }) => ({ branch: areaBranch(id), name: `${halfNames[half]}, ${name}` })),
    ),
    { branch: TRAY, name: 'Waiting for a place' },
  ],
  enter,
  step: (plan, item, direction, large) => {
    const nudged = plainLens('page').nudge(plan, item, direction, large);
    if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
    return fail('no-place', 'It is in no area of the page yet. Choose “Move to…” to give it one.');
  },
  fresh: (plan, { branch, beside }) => {
    if (branch === TRAY) return ok({ kind: 'priority', placing: {} });
    if (branch === ELSEWHERE) return ok({ kind: freshKind({ branch, beside }), placing: {} });
    if (beside && pageFacet(beside)) {
      const after = plainLens('page').beside(plan, beside, 'next');
      if (after.ok) return ok({ kind: 'priority', placing: after.value });
    }
    const placing = areaOfBranch(plan, branch, NEW);
    return placing ? ok({ kind: 'priority', placing }) : UNKNOWN_BRANCH;
  },
};

/** Something that is in no plan yet, as far as its place goes. */
const NEW = { id: '', facets: {} } as unknown as Item;

function areasOf({ header }: Plan, of: (typeof HALVES)[number]) {
  return header.areas.filter(({ half }) => half === of);
}

function areaBranch(id: string): string {
  return `area:${id}`;
}

function branches(plan: Plan): readonly Branch[] {
  const drawers = sortedBy(plan.items.values(), drawerOf, (drawer) =>
    drawer === TRAY || drawer === ELSEWHERE ? byCode : byRank,
  );
  return [
    ...HALVES.map((half) =>
      branchOf({
        id: `half:${half}`,
        name: halfNames[half],
        branches: areasOf(plan, half).map(({ id, name }) =>
          branchOf({ id: areaBranch(id), name, items: drawers.get(areaBranch(id)) ?? [] }),
        ),
      }),
    ),
    ...besides(TRAY, 'Waiting for a place'),
    ...besides(ELSEWHERE, 'Not on the page'),
  ];

  function besides(id: string, name: string): readonly Branch[] {
    const items = drawers.get(id);
    return items ? [branchOf({ id, name, items })] : [];
  }
}

function drawerOf(item: Item): string {
  const facet = pageFacet(item);
  if (facet) return areaBranch(facet.area);
  return lenses.page.takes(item) ? TRAY : ELSEWHERE;
}

/** What comes to an area goes to its end; what is in it stays where it is. */
function enter(plan: Plan, item: Item, branch: string): Result<Placing> {
  if (branch === TRAY || branch === ELSEWHERE) return ok({ facets: { area: null } });
  const now = pageFacet(item);
  if (now && areaBranch(now.area) === branch) return ok({ facets: { area: now } });
  const half = HALVES.find((known) => branch === `half:${known}`);
  const first = half && areasOf(plan, half)[0];
  const placing = areaOfBranch(plan, first ? areaBranch(first.id) : branch, item);
  return placing ? ok(placing) : UNKNOWN_BRANCH;
}

function areaOfBranch(plan: Plan, branch: string, item: Item): Placing | null {
  return branch.startsWith('area:') ? endOfArea(plan, item, branch.slice('area:'.length)) : null;
}
