/** Following one child: where one is on the way, by which steps, and who is followed. Kept for the session only. */
import { createStore } from 'zustand/vanilla';
import type { Pace } from '#shared/calendar';
import { FIRST_WEEK, LAST_WEEK, spansAt } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Profile } from '#shared/walk';
import { planStore } from './plan-store';

export type Walk = {
  /** The week that one is at, 1 to 570; the step on screen is the one that holds it. */
  readonly week: number;
  /** The week at which the way begins. */
  readonly start: number;
  /** Whose dates are said, where somebody other than the plan's own cohort is followed. */
  readonly cohort: number | null;
  readonly pace: Pace;
  readonly profile: Profile;
  readonly playing: boolean;
};

const first: Walk = {
  week: FIRST_WEEK,
  start: FIRST_WEEK,
  cohort: null,
  pace: 'half-term',
  profile: { disadvantaged: false, send: false, moves: false },
  playing: false,
};

export const walkStore = createStore<Walk>(() => first);

planStore.subscribe((now, before) => {
  if (now.open?.plan.header.id !== before.open?.plan.header.id) walkStore.setState(first, true);
});

/** Goes on by so many steps, back by negative ones, as far as the way goes; whether there was a step to take. */
export function stepWalk(plan: Plan, by: number): boolean {
  const { week, pace } = walkStore.getState();
  const spans = spansAt(pace, plan.header.halfTermPattern);
  const now = spans.findIndex(({ from, to }) => from <= week && week <= to);
  const next = spans[Math.min(Math.max(now + by, 0), spans.length - 1)];
  if (!next || next === spans[now]) return false;
  walkStore.setState({ week: next.from });
  return true;
}

/** Goes to a week; what lies outside of the journey is its first or last one. */
export function walkToWeek(week: number): void {
  walkStore.setState({ week: Math.min(Math.max(Math.round(week), FIRST_WEEK), LAST_WEEK) });
}

/** The way begins at this week from now on, and one is there. `cohort` is whose dates are said; null is the plan's own. */
export function startWalkAt(week: number, cohort: number | null = walkStore.getState().cohort): void {
  walkStore.setState({ playing: false, cohort });
  walkToWeek(week);
  walkStore.setState(({ week: start }) => ({ start }));
}

/** Plays or pauses. At the end of the way it begins again. */
export function playWalk(plan: Plan): void {
  const { playing, week, start, pace } = walkStore.getState();
  const last = spansAt(pace, plan.header.halfTermPattern).at(-1);
  const ended = last !== undefined && week >= last.from;
  walkStore.setState({ playing: !playing, ...(!playing && ended && { week: start }) });
}
