import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planStore, playWalk, startWalkAt, stepWalk, walkStore, walkToWeek } from '#renderer/session';
import type { Pace } from '#shared/calendar';
import { emptyHistory } from '#shared/change';
import type { Plan, PlanId } from '#shared/plan';
import { anyChild } from '#shared/walk';
import { builtPlan } from '../../plans';

const plan = builtPlan();

function desk(open: Plan | null): void {
  planStore.setState({
    open: open && { plan: open, history: emptyHistory, generation: 1, binnedAt: null, joinable: null },
  });
}

beforeEach(() => desk(plan));
afterEach(() => desk(null));

/** Steps until there are no more; how many there were. */
function toTheEnd(by: number): number {
  let steps = 0;
  while (stepWalk(plan, by)) steps += 1;
  return steps;
}

describe('stepping', () => {
  it.each<[Pace, number, number]>([
    ['week', 570, 570],
    ['half-term', 90, 564],
    ['year', 15, 533],
  ])('by a %s goes through the whole way and back, and stops at both ends', (pace, count, last) => {
    walkStore.setState({ pace });
    expect(toTheEnd(1)).toBe(count - 1);
    expect(walkStore.getState().week).toBe(last);
    expect(stepWalk(plan, 1)).toBe(false);
    expect(walkStore.getState().week).toBe(last);
    expect(toTheEnd(-1)).toBe(count - 1);
    expect(walkStore.getState().week).toBe(1);
  });

  it('goes on from the step that holds the week, whatever the steps were before', () => {
    walkStore.setState({ pace: 'week' });
    walkToWeek(200);
    walkStore.setState({ pace: 'year' });
    stepWalk(plan, 1);
    expect(walkStore.getState().week).toBe(229);
    stepWalk(plan, -1);
    expect(walkStore.getState().week).toBe(191);
  });
});

describe('a week', () => {
  it.each([
    [-3, 1],
    [0, 1],
    [1, 1],
    [304.4, 304],
    [570, 570],
    [9000, 570],
  ])('%d is shown as week %d', (asked, shown) => {
    walkToWeek(asked);
    expect(walkStore.getState().week).toBe(shown);
  });
});

describe('playing', () => {
  it('plays and pauses where one is', () => {
    walkToWeek(100);
    playWalk(plan);
    expect(walkStore.getState()).toMatchObject({ playing: true, week: 100 });
    playWalk(plan);
    expect(walkStore.getState()).toMatchObject({ playing: false, week: 100 });
  });

  it.each(['week', 'half-term', 'year'] as const)('at the end, by a %s, begins again with Nursery', (pace) => {
    walkStore.setState({ pace });
    walkToWeek(570);
    playWalk(plan);
    expect(walkStore.getState()).toMatchObject({ playing: true, week: 1 });
  });
});

describe('the start', () => {
  it('is where one goes, and where it begins again after the end', () => {
    startWalkAt(305, 2019);
    expect(walkStore.getState()).toMatchObject({ week: 305, start: 305, cohort: 2019 });
    walkToWeek(570);
    playWalk(plan);
    expect(walkStore.getState()).toMatchObject({ week: 305, playing: true });
  });

  it('keeps whose dates are said, pauses, and lies on the journey', () => {
    startWalkAt(305, 2019);
    playWalk(plan);
    startWalkAt(600);
    expect(walkStore.getState()).toMatchObject({ week: 570, start: 570, cohort: 2019, playing: false });
    startWalkAt(1, null);
    expect(walkStore.getState()).toMatchObject({ start: 1, cohort: null });
  });
});

describe('another plan', () => {
  const profile = { ...anyChild, send: true };
  const moved = { week: 300, start: 229, cohort: 2019, pace: 'year', profile, playing: true } as const;

  it('begins anew, with any child', () => {
    walkStore.setState(moved);
    desk(builtPlan({ header: { id: 'another' as PlanId } }));
    expect(walkStore.getState()).toEqual({
      week: 1,
      start: 1,
      cohort: null,
      pace: 'half-term',
      profile: anyChild,
      playing: false,
    });
  });

  it('is not the same plan edited: that one goes on where it is', () => {
    walkStore.setState(moved);
    desk({ ...plan, header: { ...plan.header, title: 'Renamed' } });
    expect(walkStore.getState()).toEqual(moved);
  });
});
