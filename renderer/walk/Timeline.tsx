/** The whole way in small: where one is, its years and gates, and the weeks with nothing in them. A slider, by hand or keys. */
import type { KeyboardEvent } from 'react';
import { useMemo } from 'react';
import { stepWalk, walkStore, walkToWeek } from '#renderer/session';
import type { WeekSpan } from '#shared/calendar';
import { FIRST_WEEK, LAST_WEEK, SCHOOL_YEARS } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { WalkStep } from '#shared/walk';
import { gatesOf, meetsInWords, stepAt, stepInWords } from '#shared/walk';
import styles from './Timeline.module.css';
import { useWalk } from './use-walk';

const WHOLE: WeekSpan = { from: FIRST_WEEK, to: LAST_WEEK };

export function Timeline({ plan, step }: { readonly plan: Plan; readonly step: WalkStep }) {
  const { profile, pace, start } = useWalk();
  const { empty, thin } = useMemo(() => stepAt(plan, profile, WHOLE, 'year'), [plan, profile]);
  const gates = gatesOf(profile);

  function scrub(week: number): void {
    walkStore.setState({ playing: false });
    walkToWeek(week);
  }

  /** By whole steps: a week farther inside of a half-term would change nothing. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Home') {
      event.preventDefault();
      scrub(start);
      return;
    }
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    walkStore.setState({ playing: false });
    stepWalk(plan, by);
  }

  return (
    <div className={styles.timeline}>
      <div className={styles.years} aria-hidden>
        {SCHOOL_YEARS.map(({ id, from, to }) => (
          <span key={id} className={styles.year} data-here={overlap(step.span, { from, to }) || undefined}>
            {id}
          </span>
        ))}
      </div>
      <div className={styles.bar}>
        {thin.map((span) => (
          <span key={`thin ${span.from}`} className={styles.thin} style={placeOf(span)} />
        ))}
        {empty.map((span) => (
          <span key={`empty ${span.from}`} className={styles.empty} style={placeOf(span)} />
        ))}
        {gates.map(({ id, afterWeek }) => (
          <span key={id} className={styles.gate} style={{ left: share(afterWeek) }} />
        ))}
        {start > FIRST_WEEK ? <span className={styles.before} style={placeOf({ from: 1, to: start - 1 })} /> : null}
        <span className={styles.here} style={placeOf(step.span)} />
        <input
          type="range"
          className={styles.slider}
          aria-label="Week of the journey"
          aria-valuetext={`${stepInWords(plan, step, pace)}. ${meetsInWords(step)}`}
          min={FIRST_WEEK}
          max={LAST_WEEK}
          value={step.span.from}
          onChange={({ currentTarget }) => scrub(currentTarget.valueAsNumber)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={styles.key}>
        <span className={styles.sign} data-sign="empty" /> nothing
        <span className={styles.sign} data-sign="thin" /> entitlements alone
        <span className={styles.sign} data-sign="gate" /> a gate
      </p>
    </div>
  );
}

function share(week: number): string {
  return `${(week / LAST_WEEK) * 100}%`;
}

function placeOf({ from, to }: WeekSpan) {
  return { left: share(from - 1), width: share(to - from + 1) };
}

function overlap(a: WeekSpan, b: WeekSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}
