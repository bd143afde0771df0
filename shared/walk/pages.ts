/** [W8] The walk on paper: a page a phase. */
import type { Phase } from '#shared/calendar';
import { PHASES } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Profile } from './profile';
import { stepAt, type WalkStep } from './steps';

export type WalkPage = { readonly phase: Phase } & Pick<WalkStep, 'now' | 'gates' | 'empty' | 'thin'>;

/** All that is met in each phase; a gate between two phases stands on the page before it. */
export function walkPages(plan: Plan, profile: Profile): readonly WalkPage[] {
  return PHASES.map((phase, index) => {
    const { now, gates, empty, thin } = stepAt(plan, profile, { from: phase.from, to: phase.to }, 'year');
    const own = gates.filter(({ gate: { afterWeek } }) => index === 0 || afterWeek >= phase.from);
    return { phase, now, gates: own, empty, thin };
  });
}
