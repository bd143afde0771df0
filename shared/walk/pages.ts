/** [W8] The walk on paper: a page a phase. */
import type { Phase, Week, WeekSpan } from '#shared/calendar';
import { FIRST_WEEK, PHASES } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Profile } from './profile';
import { stepAt, type WalkStep } from './steps';

export type WalkPage = { readonly phase: Phase; readonly span: WeekSpan } & Pick<
  WalkStep,
  'now' | 'gates' | 'empty' | 'thin'
>;

/**
 * All that is met in each phase from the week on in which the way begins; a gate between two phases stands on the page
 * before it, and one at the beginning on the first page.
 */
export function walkPages(plan: Plan, profile: Profile, start: Week = FIRST_WEEK): readonly WalkPage[] {
  return PHASES.filter(({ to }) => to >= start).map((phase, index) => {
    const span = { from: Math.max(phase.from, start), to: phase.to };
    const { now, gates, empty, thin } = stepAt(plan, profile, span, 'year');
    const own = gates.filter(({ gate: { afterWeek } }) => index === 0 || afterWeek >= phase.from);
    return { phase, span, now, gates: own, empty, thin };
  });
}
