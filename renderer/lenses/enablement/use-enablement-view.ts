import { useMemo } from 'react';
import type { EnablementView } from '#shared/lenses/enablement';
import { accountableLineChoices } from '#shared/lenses/enablement';
import { lensSwitch } from '../lens-switch';

/** Whether lines lead from what is held to whoever is accountable for it. */
export const accountableSwitch = lensSwitch('enablement', 'accountable', accountableLineChoices);

/** As wide as the canvas. */
export function useEnablementView(width: number): EnablementView {
  const accountable = accountableSwitch.useValue();
  return useMemo(() => ({ width, accountable }), [width, accountable]);
}
