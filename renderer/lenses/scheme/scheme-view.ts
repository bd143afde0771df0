/** Which faces governance has beside its chart, and how its tables are looked at. */
import { useMemo } from 'react';
import { setSwitch, usePlan, useView } from '#renderer/session';
import { modelsOf } from '#shared/governance';
import type { Model, ModelId } from '#shared/plan';
import { MOST_COMPARED } from '#shared/scheme';
import { lensSwitch } from '../lens-switch';

export const SCHEME = 'scheme';
export const COMPARE = 'compare';

export const differencesSwitch = lensSwitch('governance', 'rows', ['all', 'differences']);

const COMPARED = 'compared';

/** The models side by side, in their order: those that were chosen and are still there, or else the first. */
export function useCompared(): readonly Model[] {
  const chosen = useView(({ switches }) => switches.governance?.[COMPARED] ?? '');
  const header = usePlan((plan) => plan.header);
  return useMemo(() => {
    const models = modelsOf({ header });
    const ids = chosen.split(' ');
    const found = models.filter(({ id }) => ids.includes(id));
    return (found.length >= 2 ? found : models).slice(0, MOST_COMPARED);
  }, [header, chosen]);
}

export function compare(models: readonly ModelId[]): void {
  setSwitch('governance', COMPARED, models.join(' '));
}
