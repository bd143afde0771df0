/** One child's walk as a law: each step tells exactly what runs in it, and all steps together leave nothing out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { must } from '#shared/base';
import type { Pace } from '#shared/calendar';
import { paces } from '#shared/calendar';
import { occurrences, type Plan } from '#shared/plan';
import type { Profile, WalkStep } from '#shared/walk';
import { steps, walkAt, walkPages } from '#shared/walk';
import { soundPlans } from '../plans';

const profile: fc.Arbitrary<Profile> = fc.record({
  disadvantaged: fc.boolean(),
  send: fc.boolean(),
  moves: fc.boolean(),
});
const plans = soundPlans({ items: 12, links: 0 });

const idsOf = (meetings: WalkStep['now']) => meetings.map(({ item }) => item.id);
const all = (walk: readonly WalkStep[]) => new Set(walk.flatMap(({ now }) => idsOf(now)));
const weeksOf = (spans: WalkStep['empty']) =>
  spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

it('[W1, W4] a step holds what runs in one of its weeks, each item once, and what ended or comes is not met in it', () => {
  fc.assert(
    fc.property(plans, profile, fc.constantFrom<Pace>(...paces), fc.nat(), (plan, child, pace, at) => {
      const walk = steps(plan, child, pace);
      const step = walk[at % walk.length] as WalkStep;
      const inWeeks = new Set<string>();
      for (let week = step.span.from; week <= step.span.to; week += 1)
        for (const id of idsOf(must(walkAt(plan, week, child)).now)) inWeeks.add(id);
      expect(new Set(idsOf(step.now))).toEqual(inWeeks);
      expect(new Set(idsOf(step.now)).size).toBe(step.now.length);
      for (const { item } of step.now) expect(runsIn(plan, item.id, step.span)).toBe(true);
      for (const { item, span } of [...step.justEnded, ...step.comesNext]) {
        expect(runsIn(plan, item.id, step.span)).toBe(false);
        expect(span.to < step.span.from || span.from > step.span.to).toBe(true);
      }
    }),
    { numRuns: 600, seed: 5 },
  );
});

it('[W2, W8] weeks, half-terms, years and pages hold the same, and a profile only adds to what any child meets', () => {
  let more = 0;
  fc.assert(
    fc.property(plans, profile, fc.integer({ min: 1, max: 570 }), (plan, child, start) => {
      const weeks = steps(plan, child, 'week');
      const met = all(weeks);
      const fromStart = new Set(walkPages(plan, child, start).flatMap(({ now }) => idsOf(now)));
      expect(fromStart).toEqual(all(weeks.slice(start - 1)));
      expect(all(steps(plan, child, 'half-term'))).toEqual(met);
      expect(all(steps(plan, child, 'year'))).toEqual(met);
      expect(new Set(walkPages(plan, child).flatMap(({ now }) => idsOf(now)))).toEqual(met);
      const anybody = all(steps(plan, { disadvantaged: false, send: false, moves: false }, 'year'));
      for (const id of anybody) expect(met.has(id)).toBe(true);
      if (met.size > anybody.size) more += 1;
    }),
    { numRuns: 200, seed: 8 },
  );
  expect(more).toBeGreaterThan(20);
});

it('[W6, W7] empty and thin weeks are those of the weeks, and every gate stands on one page', () => {
  fc.assert(
    fc.property(plans, profile, (plan, child) => {
      const weeks = steps(plan, child, 'week');
      const pages = walkPages(plan, child);
      const isEmpty = ({ now }: WalkStep) => now.length === 0;
      const isThin = ({ now }: WalkStep) => now.length > 0 && now.every(({ entitled }) => entitled);
      const numbers = (isSo: (step: WalkStep) => boolean) => weeks.filter(isSo).map(({ span }) => span.from);
      expect(pages.flatMap(({ empty }) => weeksOf(empty))).toEqual(numbers(isEmpty));
      expect(pages.flatMap(({ thin }) => weeksOf(thin))).toEqual(numbers(isThin));
      const gates = pages.flatMap((page) => page.gates.map(({ gate }) => gate.id));
      expect([gates.length, new Set(gates).size]).toEqual(child.moves ? [9, 9] : [8, 8]);
    }),
    { numRuns: 200, seed: 9 },
  );
});

function runsIn(plan: Plan, id: string, { from, to }: WalkStep['span']): boolean {
  const item = [...plan.items.values()].find((known) => known.id === id);
  const { journey, transition } = item?.facets ?? {};
  return journey !== undefined && occurrences(journey, transition).some((span) => span.from <= to && span.to >= from);
}
