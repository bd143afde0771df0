import { useMemo } from 'react';
import type { OperatingView } from '#shared/lenses/operating';
import { stages } from '#shared/lenses/operating';
import { lensSwitch } from '../lens-switch';

/** Whether cards stand where a function is run now, or where it is to be run next. */
export const stageSwitch = lensSwitch('operating', 'stage', stages);

export function useOperatingView(): OperatingView {
  const stage = stageSwitch.useValue();
  return useMemo(() => ({ stage }), [stage]);
}
