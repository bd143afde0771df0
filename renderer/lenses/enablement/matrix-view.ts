/** How the matrix is looked at: by what its rows are grouped and ordered, and where a typed letter leads. */
import { useMemo } from 'react';
import { CANVAS_FACE, faceOf, setSwitch, useView, viewStore } from '#renderer/session';
import type { Advance, Order } from '#shared/grid';
import type { MatrixView } from '#shared/lenses/enablement';
import { matrixGroupings } from '#shared/lenses/enablement';
import { lensSwitch } from '../lens-switch';

export const MATRIX = 'matrix';

export function useFace(): string {
  return useView((view) => faceOf(view, 'enablement')) === MATRIX ? MATRIX : CANVAS_FACE;
}

export const groupingSwitch = lensSwitch('enablement', 'grouping', matrixGroupings);

const advances = ['right', 'down', 'stay'] as const satisfies readonly Advance[];
export const advanceSwitch = lensSwitch('enablement', 'advance', advances);

const ORDER = 'order';
const fixedOrders = ['given', 'title', 'marked'] as const;

/** One of the orders, or the id of a column. */
export function useOrder(): string {
  return useView((view) => view.switches.enablement?.[ORDER] ?? 'given');
}

export function setOrder(order: string): void {
  setSwitch('enablement', ORDER, order);
}

/** What a head means that is chosen: rows in its order, or, chosen again, as they were made. */
export function toggleOrder(column: string): void {
  const now = viewStore.getState().switches.enablement?.[ORDER];
  setOrder(now === column ? 'given' : column);
}

/** The same object while nothing about it changes. */
export function useMatrixView(): MatrixView {
  const grouping = groupingSwitch.useValue();
  const chosen = useOrder();
  return useMemo(() => {
    const fixed = fixedOrders.find((one) => one === chosen);
    const order: Order = fixed ?? { column: chosen };
    return { grouping, order };
  }, [grouping, chosen]);
}
