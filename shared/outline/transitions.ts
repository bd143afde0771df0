/** The plan by gate and side: what crosses where, and whose work it is. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Gate, GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import { lenses, plainLens } from '#shared/lenses';
import {
  aroundIn,
  formatAround,
  gateName,
  onJourneyToo,
  parseAround,
  placingAt,
  sideNames,
  usualLength,
} from '#shared/lenses/transitions';
import type { Item, Placing, Plan, Side } from '#shared/plan';
import { sides } from '#shared/plan';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import { byAround, byCode, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const TRAY = 'tray';
const ELSEWHERE = 'elsewhere';

export const transitionsGrouping: Grouping = {
  id: 'transitions',
  name: 'Transitions',
  question: 'Choose a gate and a side, or type weeks around the gate.',
  tray: TRAY,
  typed: {
    label: 'Weeks around the gate',
    placeholder: '6 weeks before to 2 weeks after',
    hint: 'For example “6 weeks before to 2 weeks after”, “-6 to 2” or “last week”.',
    enter: enterWeeks,
  },
  within: ({ facets: { transition } }) => transition && formatAround(transition),
  spoken: (_plan, { facets: { transition } }) => {
    if (!transition) return null;
    const gate = GATES.find(({ id }) => id === transition.gate);
    const name = gate ? gateName(gate).replace(' → ', ' to ') : 'a gate';
    return `${name}, ${sideNames[transition.side]}, ${formatAround(transition).replace(' – ', ' to ')}`;
  },
  branches,
  destinations: () => [
    ...GATES.flatMap((gate) =>
      sides.map((side) => ({ branch: sideBranch(gate.id, side), name: `${gateName(gate)}, ${sideNames[side]}` })),
    ),
    { branch: TRAY, name: 'Waiting for a place' } satisfies Destination,
  ],
  enter,
  step: (plan, item, direction, large) => {
    const nudged = plainLens('transitions').nudge(plan, item, direction, large);
    if (nudged.ok || nudged.error.code !== 'no-place') return nudged;
    return fail('no-place', 'It is at no gate yet. Choose “Move to…” to put it to one.');
  },
  fresh: (plan, spot) => {
    const kind = spot.branch === ELSEWHERE && !spot.beside ? 'body' : freshKind(spot);
    const beside = spot.beside?.facets.transition;
    if (beside) return ok({ kind, placing: onJourneyToo(plan, {}, { facets: { transition: beside } }) });
    if (spot.branch === TRAY || spot.branch === ELSEWHERE) return ok({ kind, placing: {} });
    const place = placeOfBranch(spot.branch);
    if (!place) return UNKNOWN_BRANCH;
    const blank = { flags: [], facets: {} };
    const placing = placingAt(blank, place.gate, place.side ?? 'sending', usual);
    return ok({ kind, placing: onJourneyToo(plan, {}, placing) });
  },
};

/** The weeks of what comes to a gate without any: as the lens gives them to what is put down at the gate itself. */
const usual = aroundIn('at', usualLength.at);

function sideBranch(gate: GateId, side: Side): string {
  return `side:${gate}:${side}`;
}

function branches(plan: Plan): readonly Branch[] {
  const drawers = sortedBy(plan.items.values(), drawerOf, (drawer) =>
    drawer === TRAY || drawer === ELSEWHERE ? byCode : byAround,
  );
  return [
    ...GATES.map((gate) => gateBranch(gate, drawers)),
    ...besides(TRAY, 'Waiting for a place'),
    ...besides(ELSEWHERE, 'Not at the gates'),
  ];

  function besides(id: string, name: string): readonly Branch[] {
    const items = drawers.get(id);
    return items ? [branchOf({ id, name, items })] : [];
  }
}

function gateBranch(gate: Gate, drawers: ReadonlyMap<string, readonly Item[]>): Branch {
  const filled = sides.flatMap((side) => {
    const id = sideBranch(gate.id, side);
    const items = drawers.get(id);
    return items ? [branchOf({ id, name: sideNames[side], items })] : [];
  });
  return branchOf({ id: `gate:${gate.id}`, name: gateName(gate), branches: filled });
}

function drawerOf(item: Item): string {
  const { transition } = item.facets;
  if (transition) return sideBranch(transition.gate, transition.side);
  return lenses.transitions.takes(item) ? TRAY : ELSEWHERE;
}

/** What has a place keeps its weeks, and its side where the branch names none. */
function enter(plan: Plan, item: Item, branch: string): Result<Placing> {
  if (branch === TRAY || branch === ELSEWHERE) return ok({ facets: { transition: null } });
  const place = placeOfBranch(branch);
  if (!place) return UNKNOWN_BRANCH;
  const now = item.facets.transition;
  if (!now && !lenses.transitions.takes(item))
    return fail('kind-elsewhere', 'Bodies, roles and frames have no place at the gates. Change the kind first.');
  const placing = placingAt(item, place.gate, place.side ?? now?.side ?? 'sending', now ?? usual);
  return ok(onJourneyToo(plan, item.facets, placing));
}

function enterWeeks(plan: Plan, item: Item, text: string, branch: string | null): Result<Placing> {
  const chosen = branch === null ? undefined : placeOfBranch(branch);
  const gate = chosen?.gate ?? item.facets.transition?.gate;
  if (!gate) return fail('no-gate', 'Choose the gate first, then write the weeks around it.');
  const around = parseAround(text, gate, plan.header.halfTermPattern);
  if (!around.ok) return around;
  const entered = enter(plan, item, chosen && branch !== null ? branch : `gate:${gate}`);
  const transition = entered.ok ? entered.value.facets?.transition : undefined;
  if (!entered.ok || !transition) return entered;
  return ok(onJourneyToo(plan, item.facets, { facets: { transition: { ...transition, ...around.value } } }));
}

function placeOfBranch(branch: string): { readonly gate: GateId; readonly side: Side | undefined } | null {
  const [, name, part] = branch.split(':');
  const gate = GATES.find(({ id }) => id === name);
  return gate ? { gate: gate.id, side: sides.find((side) => side === part) } : null;
}
