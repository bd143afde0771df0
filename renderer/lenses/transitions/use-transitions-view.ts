import { useMemo } from 'react';
import { chooseGate, chosenGate, openGate, openGateWide, turnToGate, useView, viewStore } from '#renderer/session';
import { GATES } from '#shared/calendar';
import type { TransitionsView } from '#shared/lenses/transitions';
import type { Item } from '#shared/plan';

/** All gates, or the one that is open, across the whole width of the canvas. */
export function useTransitionsView(width: number): TransitionsView {
  const gate = useView(openGate);
  const chosen = useView(chosenGate);
  return useMemo(() => ({ gate, chosen, width }), [gate, chosen, width]);
}

/** What the gates' heads do. */
export const gateHeads = {
  chooseHead: (id: string) => withGate(id, chooseGate),
  openHead: (id: string) => withGate(id, openGateWide),
  bringOut: ({ facets: { transition } }: Item) => {
    if (transition && openGate(viewStore.getState()) !== null) turnToGate(transition.gate);
  },
};

function withGate(name: string, run: (gate: (typeof GATES)[number]['id']) => void): void {
  const gate = GATES.find(({ id }) => id === name);
  if (gate) run(gate.id);
}
