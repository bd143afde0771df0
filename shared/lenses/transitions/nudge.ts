/** What an arrow key means at the gates. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { GATES } from '#shared/calendar';
import type { Item, Placing, Plan, TransitionFacet } from '#shared/plan';
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
 * Up and down, one side; a large step, the first or last one. Left and right, one column in the view of all gates, and
 * with a large step one gate; at an open gate one week, or four. At the edge nothing changes. Fails with `no-place` for
 * an item in the tray.
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
  if (direction === 'up' || direction === 'down') {
    const side = large ? sides.at(step === -1 ? 0 : -1) : sideBeside(transition.side, step);
    return ok(placingAt(item, transition.gate, side ?? transition.side, transition));
  }
  if (view.gate !== null) {
    const moved = movedTo(transition, transition.fromOffset + step * (large ? LARGE : 1));
    return ok(placingAt(item, transition.gate, transition.side, moved));
  }
  return ok((large ? nextGate(item, transition, step) : nextColumn(item, transition, step)) ?? {});
}

/** The next column, at this gate or the one beside it; null at the edge. */
export function nextColumn(item: Item, transition: TransitionFacet, step: -1 | 1): Placing | null {
  const columns = moments.length;
  const column = gateIndex(transition.gate) * columns + moments.indexOf(momentOf(transition)) + step;
  const gate = GATES[Math.floor(column / columns)];
  const moment = moments[(column + columns) % columns];
  if (!gate || !moment) return null;
  return placingAt(item, gate.id, transition.side, aroundFor(item, gate.id, moment));
}

function nextGate(item: Item, transition: TransitionFacet, step: -1 | 1): Placing | null {
  const gate = GATES[gateIndex(transition.gate) + step];
  return gate ? placingAt(item, gate.id, transition.side, transition) : null;
}
