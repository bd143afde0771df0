/** What was chosen for the axis, the strip and the lanes of the journey, beside how much of it is seen at once. */
import { useMemo } from 'react';
import { setSwitch, useView, viewStore } from '#renderer/session';
import type { Strip, WeekCount } from '#shared/lenses/journey';
import type { LaneId } from '#shared/plan';
import { lensSwitch } from '../lens-switch';

export const countSwitch = lensSwitch<WeekCount>('journey', 'count', ['year', 'journey', 'dates']);

/** Whose dates are shown; undefined for the plan's own. */
export function useShownCohort(): number | undefined {
  const chosen = useView(({ switches }) => switches.journey?.cohort);
  return chosen === undefined || chosen === '' ? undefined : Number(chosen);
}

/** Shows the dates of a cohort: of the plan's own, or of one that it compares. */
export function showDatesOf(cohort: number): void {
  setSwitch('journey', 'cohort', String(cohort));
  countSwitch.set('dates');
}

const LANE = 'lane:';

/** What the strip counts. The same object while that is the same. */
export function useStrip(): Strip {
  const chosen = useView(({ switches }) => switches.journey?.strip);
  return useMemo(() => stripOf(chosen), [chosen]);
}

export function setStrip(strip: Strip): void {
  setSwitch('journey', 'strip', typeof strip === 'string' ? strip : `${LANE}${strip.lane}`);
}

function stripOf(chosen = 'all'): Strip {
  if (chosen.startsWith(LANE)) return { lane: chosen.slice(LANE.length) as LaneId };
  return chosen === 'disadvantage' || chosen === 'send' ? chosen : 'all';
}

/** The lanes that are folded. The same object while they are the same. */
export function useFolded(): ReadonlySet<LaneId> {
  const ids = useView(({ switches }) => switches.journey?.folded);
  return useMemo(() => foldedOf(ids), [ids]);
}

/** Folds a lane, or unfolds it. */
export function fold(lane: LaneId, folded: boolean): void {
  const others = [...foldedOf(viewStore.getState().switches.journey?.folded)].filter((id) => id !== lane);
  setSwitch('journey', 'folded', (folded ? [...others, lane] : others).join(' '));
}

/** Folds every one of these lanes. */
export function foldAll(lanes: readonly { readonly id: LaneId }[]): void {
  setSwitch('journey', 'folded', lanes.map(({ id }) => id).join(' '));
}

export function unfoldAll(): void {
  setSwitch('journey', 'folded', '');
}

function foldedOf(ids = ''): ReadonlySet<LaneId> {
  return new Set(ids.split(' ').filter((id) => id !== '') as LaneId[]);
}
