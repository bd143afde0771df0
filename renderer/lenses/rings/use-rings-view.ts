import { useMemo } from 'react';
import { today } from '#renderer/host';
import { daysOf, momentsOf, spanChosen, usePlan, useSelection, useView } from '#renderer/session';
import type { MovesShown, RingsView } from '#shared/lenses/rings';
import { cardSizes } from '#shared/lenses/rings';
import type { ItemId } from '#shared/plan';
import { lensSwitch } from '../lens-switch';

/** How much of a title the cards have room for. */
export const cardsSwitch = lensSwitch('rings', 'cards', cardSizes);

export function useRingsView(): RingsView {
  const cards = cardsSwitch.useValue();
  const moves = useMovesShown();
  return useMemo(() => (moves ? { cards, moves } : { cards }), [cards, moves]);
}

/** What the list of movements lists while it is open; else the way of what is selected. */
function useMovesShown(): MovesShown | null {
  const isListed = useView(({ panel, inspectorOpen }) => inspectorOpen && panel === 'movements');
  const switches = useView((view) => view.switches);
  const selected = useSelection(({ items }) => items);
  const listed = usePlan((plan) => {
    const { span, own } = spanChosen({ switches });
    return isListed ? momentsOf(daysOf(span, plan, today(), own)).join(' ') : '';
  });
  const chosen = usePlan(({ items }) => [...selected].filter((id) => items.get(id)?.moves !== undefined).join(' '));
  return useMemo(() => {
    const [from, until] = listed.split(' ');
    if (from && until) return { from, until };
    return chosen === '' ? null : { items: new Set(chosen.split(' ') as ItemId[]) };
  }, [listed, chosen]);
}
