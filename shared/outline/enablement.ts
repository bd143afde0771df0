/** The plan by who holds what: leadership, enablement teams and schools, each by what it is divided by. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Column, Spot } from '#shared/enablement';
import {
  bandNames,
  columnsOf,
  columnWords,
  facetAt,
  facetWaiting,
  holderOf,
  spotOf,
  standsIn,
} from '#shared/enablement';
import { lenses, plainLens } from '#shared/lenses';
import { asBody, comesAsBody, placingAt } from '#shared/lenses/enablement';
import type { Band, Item, Placing, Plan } from '#shared/plan';
import { bands } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import { byCode, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';

export const enablementGrouping: Grouping = {
  id: 'enablement',
  name: 'Enablement',
  question: 'Choose who holds it, and what kind of work it is.',
  tray: TRAY,
  typed: null,
  within: () => undefined,
  branches,
  destinations: () => [
    ...bands.flatMap((band): readonly Destination[] => [
      { branch: bodiesBranch(band), name: `${bandNames[band]}, ${BODIES}` },
      ...columnsOf[band].map((column) => ({
        branch: columnBranch({ band, column }),
        name: `${bandNames[band]}, ${columnWords[column].name}`,
      })),
    ]),
    { branch: TRAY, name: 'Waiting for a place' },
  ],
  enter,
  step: (plan, item, direction, large) => {
    const nudged = plainLens('enablement').nudge(plan, item, direction, large);
    if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
    return fail('no-place', 'Nobody has said yet who holds it. Choose “Move to…” to say so.');
  },
  fresh: (plan, spot) => {
    const place = placeOfBranch(spot.branch);
    if (!place) {
      if (spot.branch !== TRAY && spot.branch !== ELSEWHERE) return UNKNOWN_BRANCH;
      return ok({
        kind: spot.beside ? freshKind(spot) : spot.branch === TRAY ? 'responsibility' : 'action',
        placing: {},
      });
    }
    if (place.column === null) return ok({ kind: 'body', placing: asBody({ kind: 'body', facets: {} }, place.band) });
    const { band, column } = place;
    const beside = spot.beside?.facets.enablement;
    const holder = beside?.band === band ? holderOf(beside, standsIn(plan)) : null;
    return ok({ kind: 'responsibility', placing: placingAt(plan, { facets: {} }, { band, column, holder }) });
  },
};

/** The bodies and roles of a band, as a branch. */
const BODIES = 'Bodies and roles';

function bodiesBranch(band: Band): string {
  return `bodies:${band}`;
}

function columnBranch({ band, column }: Spot): string {
  return `column:${band}:${column}`;
}

function branches(plan: Plan): readonly Branch[] {
  const drawers = sortedBy(plan.items.values(), drawerOf, () => byCode);
  const besides = [
    [TRAY, 'Waiting for a place'],
    [ELSEWHERE, 'Not in enablement'],
  ] as const;
  const filled = (id: string, name: string): readonly Branch[] => {
    const items = drawers.get(id);
    return items ? [branchOf({ id, name, items })] : [];
  };
  return [
    ...bands.map((band) =>
      branchOf({
        id: `band:${band}`,
        name: bandNames[band],
        branches: [
          ...filled(bodiesBranch(band), BODIES),
          ...columnsOf[band].flatMap((column) => filled(columnBranch({ band, column }), columnWords[column].name)),
        ],
      }),
    ),
    ...besides.flatMap(([id, name]) => filled(id, name)),
  ];
}

function drawerOf(item: Item): string {
  const { body, enablement } = item.facets;
  if (body?.tier) return bodiesBranch(body.tier);
  const spot = spotOf(enablement);
  if (spot) return columnBranch(spot);
  return lenses.enablement.takes(item) ? TRAY : ELSEWHERE;
}

/** What has a place keeps who holds it, within its band. */
function enter(plan: Plan, item: Item, branch: string): Result<Placing> {
  if (branch === TRAY || branch === ELSEWHERE) return ok(withoutPlace(item));
  const place = placeOfBranch(branch);
  if (!place) return UNKNOWN_BRANCH;
  const { band } = place;
  const { body, enablement } = item.facets;
  const isPlaced = body?.tier !== undefined || spotOf(enablement) !== null;
  if (!isPlaced && !lenses.enablement.takes(item))
    return fail('kind-elsewhere', 'Responsibilities, bodies and roles have a place here. Change the kind first.');
  if (comesAsBody(item)) return ok(asBody(item, band));
  if (place.column === null && branch.startsWith('bodies:'))
    return fail('no-body', 'This is no body or role. Change the kind first, or choose what it is for.');
  const column = place.column ?? columnIn(item, band);
  const there = facetAt(enablement, { band, column });
  const holder = enablement?.band === band ? holderOf(there, standsIn(plan)) : null;
  return ok(placingAt(plan, item, { band, column, holder }));
}

/** What the item says of a band's columns already, else the first of them. */
function columnIn({ facets: { enablement } }: Item, band: Band): Column {
  return spotOf(enablement && { ...enablement, band })?.column ?? (columnsOf[band][0] as Column);
}

/** Back to the tray: a body without its band, anything else without the band that holds it. */
function withoutPlace({ facets: { body, enablement } }: Item): Placing {
  if (body?.tier) {
    const { tier: _before, ...rest } = body;
    return {
      facets: {
        body: Object.keys(rest).length > 0 ? rest : null,
        ...(enablement && spotOf(enablement) && { enablement: facetWaiting(enablement) }),
      },
    };
  }
  return enablement ? { facets: { enablement: facetWaiting(enablement) } } : {};
}

type BranchPlace = { readonly band: Band; readonly column: Column | null };

function placeOfBranch(branch: string): BranchPlace | null {
  const [what, name, part] = branch.split(':');
  const band = bands.find((one) => one === name);
  if (!band) return null;
  if (what === 'band' || what === 'bodies') return { band, column: null };
  const column = columnsOf[band].find((one) => one === part);
  return what === 'column' && column ? { band, column } : null;
}
