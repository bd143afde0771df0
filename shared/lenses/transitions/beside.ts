/** Where an item belongs at the gates that is made from another one. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { GATE_REACH } from '#shared/calendar';
import type { Item, Placing, Plan } from '#shared/plan';
import type { Beside } from '../lens';
import { placingAt } from './drop';
import { gateFull, noPlace } from './faults';
import { lengthOf, movedTo } from './moment';
import { besideGate, nextMoment, nudgeAtGates } from './nudge';
import { onJourneyToo } from './on-journey';
import type { TransitionsView } from './view';

/**
 * A sibling stands in the same weeks; the next one in the next band, to the right and left at the gate beside, above and
 * below in the neighbouring band. At an open gate the next one has as many weeks from where this one ends, one to the left
 * ends where it begins, and above and below is the neighbouring side. Fails with
 * `no-place` for an item in the tray and with `gate-full` where nothing can come before or after.
 */
export function besideAtGates(plan: Plan, view: TransitionsView, item: Item, where: Beside): Result<Placing> {
  const there = placeBeside(plan, view, item, where);
  return there.ok ? ok(onJourneyToo(plan, {}, there.value)) : there;
}

function placeBeside(plan: Plan, view: TransitionsView, item: Item, where: Beside): Result<Placing> {
  const { transition } = item.facets;
  if (!transition) return noPlace();
  switch (where) {
    case 'sibling':
      return ok({ facets: { transition } });
    case 'up':
    case 'down':
      return besideOr({ facets: { transition } }, nudgeAtGates(plan, view, item, where, false));
    case 'next':
    case 'right':
    case 'left': {
      const step = where === 'left' ? -1 : 1;
      const among = where === 'next' ? nextMoment(item, transition) : besideGate(item, transition, step);
      const placing = view.gate === null ? among : beyond(item, step);
      return placing ? ok(placing) : gateFull(step === -1 ? 'before' : 'after');
    }
  }
}

/** As many weeks before or after the item; null where the gate's reach ends with it. */
function beyond(item: Item, step: -1 | 1): Placing | null {
  const { transition } = item.facets;
  if (!transition) return null;
  const { fromOffset, toOffset, gate, side } = transition;
  if (step === -1 ? fromOffset <= -GATE_REACH : toOffset >= GATE_REACH) return null;
  return placingAt(item, gate, side, movedTo(transition, fromOffset + step * lengthOf(transition)));
}

/** Above the first band and below the last one there is none: there it stands in the same weeks. */
function besideOr(same: Placing, there: Result<Placing>): Result<Placing> {
  return there.ok && there.value.facets === undefined ? ok(same) : there;
}
