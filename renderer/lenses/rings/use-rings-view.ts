import { useMemo } from 'react';
import type { RingsView } from '#shared/lenses/rings';
import { cardSizes } from '#shared/lenses/rings';
import { lensSwitch } from '../lens-switch';

/** How much of a title the cards have room for. */
export const cardsSwitch = lensSwitch('rings', 'cards', cardSizes);

export function useRingsView(): RingsView {
  const cards = cardsSwitch.useValue();
  return useMemo(() => ({ cards }), [cards]);
}
