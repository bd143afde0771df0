/** The steps of a walk: a week, a half-term or a year at a time. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Pace, WeekSpan } from '#shared/calendar';
import { checkWeek, FIRST_WEEK, spansAt } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import { isNear, onceEach, type Passage, passages } from './gates';
import { type Meeting, type Walked, walked } from './meetings';
import type { Profile } from './profile';

export type WalkStep = {
  readonly span: WeekSpan;
  /** What the child meets, each item once. */
  readonly now: readonly Meeting[];
  readonly justEnded: readonly Meeting[];
  readonly comesNext: readonly Meeting[];
  readonly gates: readonly Passage[];
  /** [W6] Stretches of the step in which nothing is met, and in which nothing but entitlements is. */
  readonly empty: readonly WeekSpan[];
  readonly thin: readonly WeekSpan[];
};

/** [W4] How far a step of one week looks back and ahead. */
const WEEKS_AROUND = 4;

/** What a child meets in a week of the journey. Fails with `not-a-week`. */
export function walkAt(plan: Plan, week: number, profile: Profile): Result<WalkStep> {
  const known = checkWeek(week);
  return known.ok ? ok(stepAt(plan, profile, { from: week, to: week }, 'week')) : known;
}

/** The whole walk: 570 weeks, 90 half-terms (none where the plan's pattern is not one) or 15 years. */
export function steps(plan: Plan, profile: Profile, pace: Pace): readonly WalkStep[] {
  return spansOf(plan, pace).map((span) => stepAt(plan, profile, span, pace));
}

/** The stretches of weeks that a walk is made of. */
export function spansOf({ header }: Pick<Plan, 'header'>, pace: Pace): readonly WeekSpan[] {
  return spansAt(pace, header.halfTermPattern);
}

/** What a child meets in any stretch of weeks, looked at as one step. */
export function stepAt(plan: Plan, profile: Profile, span: WeekSpan, pace: Pace): WalkStep {
  const all = walked(plan, profile);
  const around = pace === 'week' ? WEEKS_AROUND : span.to - span.from + 1;
  const now = metIn(all, span);
  const here = new Set(now.map(({ item }) => item.id));
  const elsewhere = (weeks: readonly (readonly number[])[], from: number, to: number) => {
    const found = weeks.slice(Math.max(from, 0), Math.max(to + 1, 0)).flat();
    const meetings = found.sort((one, other) => one - other).flatMap((index) => all.meetings[index] ?? []);
    return onceEach(meetings.filter(({ item }) => !here.has(item.id)));
  };
  return {
    span,
    now,
    justEnded: elsewhere(all.ending, span.from - around, span.from - 1),
    comesNext: elsewhere(all.beginning, span.to + 1, span.to + around),
    gates: passagesAt(plan, profile, span, pace),
    empty: stretches(span, (week) => (all.byWeek[week] ?? []).length === 0),
    thin: stretches(span, (week) => {
      const met = all.byWeek[week] ?? [];
      return met.length > 0 && met.every(({ entitled }) => entitled);
    }),
  };
}

/** What is met in at least one of the weeks, each item once, in the order in which it is told. */
function metIn({ meetings, byWeek }: Walked, { from, to }: WeekSpan): readonly Meeting[] {
  const found = from === to ? (byWeek[from] ?? []) : meetings.filter(({ span }) => span.from <= to && span.to >= from);
  return onceEach(found);
}

const passed = new WeakMap<Walked, Map<boolean, readonly Passage[]>>();

function passagesAt(plan: Plan, profile: Profile, span: WeekSpan, pace: Pace): readonly Passage[] {
  const all = walked(plan, profile);
  const known = passed.get(all) ?? new Map<boolean, readonly Passage[]>();
  passed.set(all, known);
  const every = known.get(profile.moves) ?? passages(plan, profile);
  known.set(profile.moves, every);
  if (pace === 'week') return every.filter(({ gate }) => isNear(span, gate.afterWeek));
  return every.filter(({ gate: { afterWeek } }) => afterWeek >= span.from - 1 && afterWeek <= span.to);
}

/** The stretches of consecutive weeks that are so. */
function stretches({ from, to }: WeekSpan, isSo: (week: number) => boolean): readonly WeekSpan[] {
  const found: WeekSpan[] = [];
  for (let week = Math.max(from, FIRST_WEEK); week <= to; week += 1) {
    if (!isSo(week)) continue;
    const last = found.at(-1);
    if (last?.to === week - 1) found[found.length - 1] = { from: last.from, to: week };
    else found.push({ from: week, to: week });
  }
  return found;
}
