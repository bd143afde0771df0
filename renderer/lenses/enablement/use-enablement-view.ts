import { useMemo } from 'react';
import type { EnablementView } from '#shared/lenses/enablement';

/** As wide as the canvas. */
export function useEnablementView(width: number): EnablementView {
  return useMemo(() => ({ width }), [width]);
}
