import { useEffect } from 'react';
import { planStore, registerArranger } from '#renderer/session';
import { plainLens } from '#shared/lenses';
import type { Ground } from './arrange';
import { arrange } from './arrange';

/** Cards can be put in order from the outline too, where no canvas shows them. Used once, by the workspace. */
export function useArranger(): void {
  useEffect(
    () =>
      registerArranger((lensId, how, selected) => {
        const { open } = planStore.getState();
        if (!open) return;
        const lens = plainLens(lensId);
        const scene = lens.scene(open.plan);
        const now = (): Ground => ({ lens, scene, plan: planStore.getState().open?.plan ?? open.plan });
        void arrange({ now }, how, selected);
      }),
    [],
  );
}
