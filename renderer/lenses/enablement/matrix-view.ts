/** How the matrix is looked at: by what its rows are grouped, and in which order they stand. */
import { useMemo } from 'react';
import { CANVAS_FACE, faceOf, useView } from '#renderer/session';
import type { MatrixView } from '#shared/lenses/enablement';
import { matrixGroupings } from '#shared/lenses/enablement';
import { lensSwitch } from '../lens-switch';
import { orderOf, useOrder } from '../table-view';

export const MATRIX = 'matrix';

export function useFace(): string {
  return useView((view) => faceOf(view, 'enablement')) === MATRIX ? MATRIX : CANVAS_FACE;
}

export const groupingSwitch = lensSwitch('enablement', 'grouping', matrixGroupings);

/** The same object while nothing about it changes. */
export function useMatrixView(): MatrixView {
  const grouping = groupingSwitch.useValue();
  const chosen = useOrder('enablement');
  return useMemo(() => ({ grouping, order: orderOf(chosen) }), [grouping, chosen]);
}
