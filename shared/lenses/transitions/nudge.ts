/** What an arrow key means at the gates. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { GATES } from '#shared/calendar';
import type { Item, Placing, Plan, Side, TransitionFacet } from '#shared/plan';
import { sides } from '#shared/plan';
import type { Direction } from '../lens';
import { aroundFor, placingAt } from './drop';
import { noPlace } from './faults';
import { momentOf, moments, movedTo } from './moment';
import { sideBeside } from './sides';
import type { TransitionsView } from './view';
import { gateIndex } from './view';

/** Weeks of a large step at an open gate. */
const LARGE = 4;

/**
 * Among all gates, up and down one band: before, at, after, and on to the neighbouring side; with a large step that side,
 * in the same weeks. Left and right one gate, in the same weeks; with a large step the first or last one. At an open gate
 * up and down one side, with a large step the first or last one; left and right one week, or four. At the edge nothing
 * changes. Fails with `no-place` for an item in the tray.
 */
export function nudgeAtGates(
  _plan: Plan,
  view: TransitionsView,
  item: Item,
  direction: Direction,
  large: boolean,
): Result<Placing> {
  const { transition } = item.facets;
  if (!transition) return noPlace();
  const step = direction === 'left' || direction === 'up' ? -1 : 1;
  const isAcross = direction === 'up' || direction === 'down';
  if (view.gate !== null) return ok(atOpenGate(item, transition, step, isAcross, large));
  if (!isAcross) return ok((large ? lastGate(item, transition, step) : besideGate(item, transition, step)) ?? {});
  return ok(large ? toSide(item, transition, sideBeside(transition.side, step)) : nextBand(item, transition, step));
}

function atOpenGate(item: Item, transition: TransitionFacet, step: -1 | 1, isAcross: boolean, large: boolean): Placing {
  if (!isAcross) {
    const moved = movedTo(transition, transition.fromOffset + step * (large ? LARGE : 1));
    return placingAt(item, transition.gate, transition.side, moved);
  }
  const side = large ? sides.at(step === -1 ? 0 : -1) : sideBeside(transition.side, step);
  return toSide(item, transition, side ?? transition.side);
}

function toSide(item: Item, transition: TransitionFacet, side: Side): Placing {
  return placingAt(item, transition.gate, side, transition);
}

/** The band above or below, which may be the neighbouring side's; the same one at the edge. */
function nextBand(item: Item, transition: TransitionFacet, step: -1 | 1): Placing {
  const band = sides.indexOf(transition.side) * moments.length + moments.indexOf(momentOf(transition)) + step;
  const side = sides[Math.floor(band / moments.length)];
  const moment = moments[(band + moments.length) % moments.length];
  if (!side || !moment) return {};
  return placingAt(item, transition.gate, side, aroundFor(item, transition.gate, moment));
}

/** What comes next in time: at, after, and before at the gate beside it; null at the edge. */
export function nextMoment(item: Item, transition: TransitionFacet): Placing | null {
  const moment = moments[moments.indexOf(momentOf(transition)) + 1];
  const gate = moment ? transition.gate : GATES[gateIndex(transition.gate) + 1]?.id;
  return gate ? placingAt(item, gate, transition.side, aroundFor(item, gate, moment ?? 'before')) : null;
}

/** The gate beside it, in the same weeks; null at the edge. */
export function besideGate(item: Item, transition: TransitionFacet, step: -1 | 1): Placing | null {
  const gate = GATES[gateIndex(transition.gate) + step];
  return gate ? placingAt(item, gate.id, transition.side, transition) : null;
}

function lastGate(item: Item, transition: TransitionFacet, step: -1 | 1): Placing | null {
  const gate = GATES.at(step === -1 ? 0 : -1);
  return gate ? placingAt(item, gate.id, transition.side, transition) : null;
}
