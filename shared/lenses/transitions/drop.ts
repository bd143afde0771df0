/** What a position at the gates means: a gate, a side, and weeks around the gate. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { GateId } from '#shared/calendar';
import { GATE_REACH, GATES, isAtGate, offsetAtGate } from '#shared/calendar';
import type { Facets, HandedOver, Item, Placing, Plan, Side, TransitionFacet } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { centreOf, rightOf } from '#shared/scene';
import { layoutOf, momentAt, sideAt } from './layout';
import type { Around, Moment } from './moment';
import { aroundIn, lengthOf, momentOf, movedTo, usualLength } from './moment';
import { onJourneyToo } from './on-journey';
import type { TransitionsView } from './view';
import { columnOf, scaleOf } from './view';

/** What gets its place at an open gate runs for so many weeks, unless its weeks on the journey say otherwise. */
const WIDE_LENGTH = 3;

/**
 * The gate, side and weeks of a card at `rect`. In the view of all gates the column under its middle says which
 * gate, and the band before, at or after; weeks that are in that band already stay, others come as near to the gate as the band lets them. At an open
 * gate it is a matter of weeks: a move keeps the length, a resize takes both edges. Never fails: every position is at a gate.
 */
export function dropAtGates(
  plan: Plan,
  view: TransitionsView,
  item: Item,
  rect: Rect,
  resized: boolean,
): Result<Placing> {
  const layout = layoutOf(plan, view);
  const { x, y } = centreOf(rect);
  const side = sideAt(layout, y);
  if (view.gate !== null) {
    const weeks = weeksAt(view, view.gate, item, rect, resized);
    return ok(onJourneyToo(plan, item.facets, placingAt(item, view.gate, side, weeks)));
  }
  // What has no place yet is put down by a point, its left end; a card is held by its middle.
  const gate = gateAt(item.facets.transition ? x : rect.x, columnOf(view));
  const moment = momentAt(layout, y);
  return ok(onJourneyToo(plan, item.facets, placingAt(item, gate, side, aroundFor(item, gate, moment))));
}

/** As much of an item as its place is made from. */
type Placeable = Pick<Item, 'flags'> & { readonly facets: Pick<Facets, 'transition'> };

/** The place, with what else is known of the transition; of what comes to a gate for the first time, its flags tell for whom. */
export function placingAt(item: Placeable, gate: GateId, side: Side, { fromOffset, toOffset }: Around): Placing {
  const now = item.facets.transition ?? freshFacet(item);
  return { facets: { transition: { ...now, gate, side, fromOffset, toOffset } } };
}

function freshFacet({ flags }: Pick<Item, 'flags'>): Pick<TransitionFacet, 'crosses' | 'children' | 'from' | 'to'> {
  const children: HandedOver[] = [];
  if (flags.includes('disadvantage')) children.push('disadvantaged');
  if (flags.includes('send')) children.push('send');
  return { crosses: [], children, from: null, to: null };
}

/** [T3] Weeks for an item that is put into a band: those that it has, where they are in it. */
export function aroundFor(item: Item, gate: GateId, moment: Moment): Around {
  const now = item.facets.transition ?? journeyAround(item, gate);
  if (!now) return aroundIn(moment, usualLength[moment]);
  return momentOf(now) === moment ? now : aroundIn(moment, lengthOf(now));
}

/** How an item that is on the journey lies to a gate; undefined where it does not come near it. */
function journeyAround({ facets: { journey } }: Item, gate: GateId): Around | undefined {
  if (!journey || !isAtGate(gate, { from: journey.fromWeek, to: journey.toWeek })) return undefined;
  return { fromOffset: offsetAtGate(gate, journey.fromWeek), toOffset: offsetAtGate(gate, journey.toWeek) };
}

function gateAt(x: number, column: number): GateId {
  const index = Number.isNaN(x) ? 0 : Math.min(Math.max(Math.floor(x / column), 0), GATES.length - 1);
  return GATES[index]?.id ?? 'into-n';
}

function weeksAt(view: TransitionsView, gate: GateId, item: Item, rect: Rect, resized: boolean): Around {
  const scale = scaleOf(view);
  const start = inReach(rect.x / scale - GATE_REACH);
  const now = item.facets.transition ?? journeyAround(item, gate);
  if (resized) {
    const end = inReach(rightOf(rect) / scale - GATE_REACH - 1);
    if (start <= end) return { fromOffset: start, toOffset: end };
    const stays = now?.toOffset === end ? end : start;
    return { fromOffset: stays, toOffset: stays };
  }
  return movedTo(now ?? { fromOffset: 0, toOffset: WIDE_LENGTH - 1 }, start);
}

/** The nearest week that a transition reaches; the first for what is no number. */
function inReach(offset: number): number {
  if (Number.isNaN(offset)) return -GATE_REACH;
  return Math.min(Math.max(Math.round(offset), -GATE_REACH), GATE_REACH) + 0;
}
