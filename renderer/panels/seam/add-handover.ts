/** A handover for what is missing at a gate: made where it belongs, ready to be named. */
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { askCanvas, dispatch, editTitle, planStore, select } from '#renderer/session';
import type { GateId } from '#shared/calendar';
import { aroundIn, onJourneyToo, placingAt, usualLength } from '#shared/lenses/transitions';
import type { Crossing, HandedOver, ItemId, Side } from '#shared/plan';

export type Missing = { readonly side?: Side; readonly crosses?: Crossing; readonly children?: HandedOver };

/** At the gate, on the side of those who send unless another one is missing. */
export function addHandover(gate: GateId, { side = 'sending', crosses, children }: Missing): void {
  const id = ports.newId() as ItemId;
  const place = placingAt({ flags: [], facets: {} }, gate, side, aroundIn('at', usualLength.at));
  const { transition } = place.facets ?? {};
  if (!transition) return;
  const facet = { ...transition, crosses: crosses ? [crosses] : [], children: children ? [children] : [] };
  const plan = planStore.getState().open?.plan;
  if (!plan) return;
  const placing = onJourneyToo(plan, {}, { facets: { transition: facet } });
  if (!report(dispatch('addItems', { items: [{ id, kind: 'handover', placing }] }))) return;
  select({ items: [id] });
  askCanvas('transitions', (canvas) => {
    canvas.reveal(id);
    editTitle(id);
  });
}
