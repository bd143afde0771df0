/**
 * Turns a template's words into a plan, through the commands. Items are named by readable keys while they are written
 * down; ids come from the ports. A slip in a template is a fault of the program, so it throws and a test sees it.
 */
import type { Ports, Result } from '#shared/base';
import { must } from '#shared/base';
import { parseWhen } from '#shared/calendar';
import type { ChangeSet } from '#shared/change';
import { apply } from '#shared/change';
import type { NewItem } from '#shared/commands';
import { commands } from '#shared/commands';
import type { KindId, LinkKindId } from '#shared/kinds';
import type {
  AreaId,
  BodyFacet,
  CivicFacet,
  DelegatedPart,
  DelegationFacet,
  EnablementFacet,
  Facets,
  FreeFacet,
  GovernanceFacet,
  HealthFacet,
  Item,
  ItemId,
  LaneId,
  LinkId,
  ModelId,
  OperatingFacet,
  Plan,
  RaciCode,
  StanceFacet,
  Standing,
  TransitionFacet,
} from '#shared/plan';
import { journeyOfWhen, raciCodes, transitionOfWeeks } from '#shared/plan';
import type { UsualArea } from './usual-areas';
import type { UsualLane } from './usual-lanes';

/** An item as a template writes it down. `weeks` is spoken (“Y7 w1 – Y9 w38”); a lane goes with it. */
export type PlannedItem = {
  readonly key: string;
  readonly kind: KindId;
  readonly title: string;
  /** The key of a body or role. */
  readonly owner?: string;
  readonly weeks?: string;
  readonly lane?: UsualLane;
  readonly area?: readonly [area: UsualArea, rank: number];
  readonly free?: FreeFacet;
  readonly transition?: PlannedTransition;
  readonly stance?: StanceFacet;
  readonly health?: HealthFacet;
  readonly enablement?: PlannedEnablement;
  readonly body?: BodyFacet;
  readonly operating?: OperatingFacet;
  readonly civic?: CivicFacet;
  readonly governance?: PlannedGovernance;
  readonly delegation?: PlannedDelegation;
} & Partial<Pick<Item, 'notes' | 'status' | 'tags' | 'flags' | 'due'>>;

/**
 * What an item does at a gate. How far its weeks lie from it is worked out; `around` says it for an item without weeks
 * (0 is the last week before the gate). `from` and `to` are keys of bodies or roles.
 */
export type PlannedTransition = Pick<TransitionFacet, 'gate' | 'side' | 'crosses' | 'children'> & {
  readonly from?: string;
  readonly to?: string;
  readonly around?: readonly [from: number, to: number];
};

/** Who takes which part, by keys of bodies or roles. */
export type PlannedEnablement = Omit<EnablementFacet, 'raci'> & {
  readonly raci: Readonly<Partial<Record<RaciCode, readonly string[]>>>;
};

/** How a body stands in one model; `answersTo` is a key. A duty is its text and what it leans to, 1 to 5. */
export type PlannedStanding = Pick<Standing, 'tier' | 'meetings'> & {
  readonly answersTo?: string;
  readonly duties: readonly (readonly [text: string, lean: number])[];
  readonly order?: number;
};

/** By the ids of models. */
export type PlannedGovernance = Readonly<Record<string, PlannedStanding>>;

/** Who does what, by the ids of models and the keys of bodies or roles. */
export type PlannedDelegation = Pick<DelegationFacet, 'group'> & {
  readonly parts: Readonly<Record<string, readonly (readonly [party: string, does: DelegatedPart])[]>>;
};

export type PlannedLink = readonly [from: string, kind: LinkKindId, to: string, label?: string];

/** The plan with the items and links added. */
export function buildPlan(
  empty: Plan,
  ports: Ports,
  items: readonly PlannedItem[],
  links: readonly PlannedLink[] = [],
): Plan {
  const ids = new Map(items.map(({ key }) => [key, ports.newId() as ItemId]));
  if (ids.size !== items.length) throw new Error('A template has two items with the same key.');
  const rows = items.map((item) => newItem(item, ids));
  let plan = empty;
  if (rows.length > 0) plan = changed(plan, commands.addItems.run(plan, { items: rows }, ports));
  for (const [from, kind, to, label = ''] of links) {
    const link = { id: ports.newId() as LinkId, from: known(ids, from), to: known(ids, to), kind, label };
    plan = changed(plan, commands.addLink.run(plan, link, ports));
  }
  return plan;
}

function changed(plan: Plan, changes: Result<ChangeSet>): Plan {
  return must(apply(plan, must(changes)));
}

function newItem(planned: PlannedItem, ids: ReadonlyMap<string, ItemId>): NewItem {
  const { key, kind, title, owner, notes } = planned;
  return {
    id: known(ids, key),
    kind,
    title,
    ...(planned.status && { status: planned.status }),
    ...(planned.due && { due: planned.due }),
    tags: planned.tags ?? [],
    flags: planned.flags ?? [],
    notes: notes === undefined ? '' : unindented(notes),
    owner: owner === undefined ? null : known(ids, owner),
    placing: { facets: facetsOf(planned, ids) },
  };
}

function facetsOf(
  { key, weeks, lane, area, free, transition, stance, health, enablement, body, ...planned }: PlannedItem,
  ids: ReadonlyMap<string, ItemId>,
): Facets {
  const { operating, civic, governance, delegation } = planned;
  if ((weeks === undefined) !== (lane === undefined)) throw new Error(`“${key}” needs both weeks and a lane.`);
  const span = weeks === undefined ? undefined : must(parseWhen(weeks));
  const journey = span && journeyOfWhen(span, lane as string as LaneId);
  return {
    ...(journey && { journey }),
    ...(area && { area: { area: area[0] as string as AreaId, rank: area[1] } }),
    ...(free && { free }),
    ...(stance && { stance }),
    ...(health && { health }),
    ...(enablement && { enablement: { ...enablement, raci: partsOf(enablement.raci, ids) } }),
    ...(body && { body }),
    ...(operating && { operating }),
    ...(civic && { civic }),
    ...(governance && { governance: standingsOf(governance, ids) }),
    ...(delegation && { delegation: delegationOf(delegation, ids) }),
    ...(transition && { transition: transitionOf(key, transition, journey, ids) }),
  };
}

function partsOf(raci: PlannedEnablement['raci'], ids: ReadonlyMap<string, ItemId>): EnablementFacet['raci'] {
  return raciCodes.flatMap((code) => (raci[code] ?? []).map((party) => ({ party: known(ids, party), code })));
}

function standingsOf(planned: PlannedGovernance, ids: ReadonlyMap<string, ItemId>): GovernanceFacet {
  const inModels = Object.entries(planned).map(([model, { answersTo, duties, order = 0, ...said }]) => ({
    ...said,
    model: model as ModelId,
    accountableTo: answersTo === undefined ? null : known(ids, answersTo),
    duties: duties.map(([text, lean]) => ({ text, lean })),
    order,
  }));
  return { inModels };
}

function delegationOf({ group, parts }: PlannedDelegation, ids: ReadonlyMap<string, ItemId>): DelegationFacet {
  const cells = Object.entries(parts).flatMap(([model, all]) =>
    all.map(([party, does]) => ({ model: model as ModelId, party: known(ids, party), does })),
  );
  return { group, parts: cells };
}

function transitionOf(
  key: string,
  { around, from, to, ...said }: PlannedTransition,
  weeks: Facets['journey'],
  ids: ReadonlyMap<string, ItemId>,
): TransitionFacet {
  const given = { gate: said.gate, fromOffset: around?.[0] ?? 0, toOffset: around?.[1] ?? 0 };
  const at = weeks ? transitionOfWeeks(weeks, given) : around && given;
  if (at?.gate !== said.gate) throw new Error(`“${key}” needs weeks at its transition.`);
  const party = (name: string | undefined) => (name === undefined ? null : known(ids, name));
  return { ...said, ...at, from: party(from), to: party(to) };
}

function known(ids: ReadonlyMap<string, ItemId>, key: string): ItemId {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`A template speaks of “${key}”, which it does not have.`);
  return id;
}

/** Notes are written indented in the source; the plan has them flush left. */
function unindented(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
