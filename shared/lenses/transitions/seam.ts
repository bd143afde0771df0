/** A gate as a seam: what crosses it, what stops and starts there, and what nobody has thought of. */
import type { Gate, GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import { isMet, kindOf } from '#shared/kinds';
import type { Crossing, HandedOver, Item, ItemId, Plan, Side } from '#shared/plan';
import { crossings, sides } from '#shared/plan';
import { entitlementsThatStopAt, hasBegun, stopsAtSeam } from '../journey';
import type { PlacedItem } from './placed';
import { byCell, placedItems } from './placed';
import { asksForReceiver, asksForSender, asksForSide, sidesTakingPart } from './sides';

/** The children that a gate may not forget. */
export const watched = ['disadvantaged', 'send'] as const satisfies readonly HandedOver[];
export type Watched = (typeof watched)[number];

/** What stops at a gate: whether it was promised to every child, and if so, whether something takes its place. */
type Stop = { readonly id: ItemId; readonly isPromise: boolean; readonly follows: boolean };

export type Seam = {
  readonly gate: Gate;
  /** Whether so much is planned that it says something when something is left out. */
  readonly begun: boolean;
  readonly items: readonly ItemId[];
  /** What crosses, by what is said to cross with it; an item may stand in several. */
  readonly crosses: Readonly<Record<Crossing, readonly ItemId[]>>;
  /** At the gate, but nothing is said to cross with them. */
  readonly unsaid: readonly ItemId[];
  readonly stops: readonly Stop[];
  readonly starts: readonly ItemId[];
  /** Handovers that nobody hands over, and that nobody takes over. */
  readonly noSender: readonly ItemId[];
  readonly noReceiver: readonly ItemId[];
  /** What of the four nobody has planned, and which children nothing is for. */
  readonly unplanned: readonly Crossing[];
  /** The sides on which there is nothing and nobody, and those on which somebody is named and has nothing of their own. */
  readonly emptySides: readonly Side[];
  readonly idleSides: readonly Side[];
  readonly forgotten: readonly Watched[];
};

/** What runs for at least so many weeks is missed when it ends at a gate: a school year. */
const LONG = 38;

/** The seam at a gate, as the plan stands. Dropped items count for nothing. */
export function seamOf(plan: Plan, id: GateId): Seam {
  const gate = GATES.find((known) => known.id === id) ?? GATES[0];
  if (!gate) throw new Error('The journey has gates.');
  const here = placedItems(plan)
    .filter(({ item, transition }) => transition.gate === id && item.status !== 'dropped')
    .sort(byCell);
  const begun = hasBegun(plan).has(id);
  const taking = new Set(here.flatMap(({ transition }) => sidesTakingPart(transition)));
  const crossing = (what: Crossing) => idsOf(here.filter(({ transition }) => transition.crosses.includes(what)));
  const crosses = {
    information: crossing('information'),
    relationships: crossing('relationships'),
    curriculum: crossing('curriculum'),
    support: crossing('support'),
  };
  return {
    gate,
    begun,
    items: idsOf(here),
    crosses,
    unsaid: idsOf(here.filter(({ transition }) => transition.crosses.length === 0)),
    ...acrossSeam(plan, gate),
    noSender: asksForSender(gate) ? idsOf(here.filter(lacks('from'))) : [],
    noReceiver: asksForReceiver(gate) ? idsOf(here.filter(lacks('to'))) : [],
    unplanned: begun ? crossings.filter((what) => crosses[what].length === 0) : [],
    emptySides: begun ? sides.filter((side) => !taking.has(side) && asksForSide(gate, side)) : [],
    idleSides: sides.filter((side) => taking.has(side) && !here.some(({ transition }) => transition.side === side)),
    forgotten: begun ? watched.filter((who) => !here.some((one) => isFor(one, who))) : [],
  };
}

function lacks(party: 'from' | 'to'): (one: PlacedItem) => boolean {
  return ({ item, transition }) => item.kind === 'handover' && transition[party] === null;
}

/** Whether something is for these children: it says so, or is flagged so. */
function isFor({ item, transition }: PlacedItem, who: Watched): boolean {
  return transition.children.includes(who) || item.flags.includes(who === 'send' ? 'send' : 'disadvantage');
}

/** Entitlements and long work that end at the gate [J21] or begin with the first one after it. */
function acrossSeam(plan: Plan, gate: Gate): Pick<Seam, 'stops' | 'starts'> {
  const { afterWeek } = gate;
  const running = [...plan.items.values()].flatMap((item) => {
    const { journey } = item.facets;
    return journey && item.status !== 'dropped' && isMet(item) && runsLong(item) ? [{ item, journey }] : [];
  });
  const lost = new Set(entitlementsThatStopAt(running, gate).map(({ id }) => id));
  const stops = running.filter((one) => stopsAtSeam(one, gate)).map(({ item }) => item);
  const starts = running.filter(({ journey }) => journey.fromWeek === afterWeek + 1).map(({ item }) => item);
  return {
    stops: stops.sort(byTitle).map((item) => {
      const isPromise = kindOf(item).look === 'band';
      return { id: item.id, isPromise, follows: isPromise && !lost.has(item.id) };
    }),
    starts: starts.sort(byTitle).map(({ id }) => id),
  };
}

function runsLong(item: Item): boolean {
  const { journey } = item.facets;
  return journey !== undefined && (kindOf(item).look === 'band' || journey.toWeek - journey.fromWeek + 1 >= LONG);
}

function byTitle(a: Item, b: Item): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}

function idsOf(placed: readonly PlacedItem[]): readonly ItemId[] {
  return placed.map(({ item }) => item.id);
}
