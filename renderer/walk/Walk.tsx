/** One step of the way: large enough to be read from the back row. */
import { useLayoutEffect, useRef, useState } from 'react';
import { usePlan, useView } from '#renderer/session';
import { classNames, EmptyState } from '#renderer/ui';
import { dateOfWeek, formatDate, schoolYearOfWeek } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Profile, WalkStep } from '#shared/walk';
import { anyChild, meetsInWords, phaseOfStep, profileInWords, stepInWords } from '#shared/walk';
import { Gates } from './Gates';
import { Meetings } from './Meetings';
import { Timeline } from './Timeline';
import { useKeysOfTheWay } from './use-keys-of-the-way';
import { usePlaying } from './use-playing';
import { useStep, useWalk } from './use-walk';
import styles from './Walk.module.css';
import { WalkControls } from './WalkControls';

export function Walk() {
  usePlaying();
  useKeysOfTheWay();
  const here = useStep();
  const placed = usePlan(({ items }) => [...items.values()].some(({ facets }) => facets.journey !== undefined));
  if (!here || !placed) {
    return (
      <div className={styles.walk}>
        <EmptyState
          icon="footprints"
          title="There is nothing to meet yet"
          text="Give something its weeks on the journey. Then follow a child from Nursery to Year 13 and see what they get."
        />
      </div>
    );
  }
  return <Step {...here} />;
}

function Step({ plan, step }: { readonly plan: Plan; readonly step: WalkStep }) {
  const { pace, playing, profile, cohort } = useWalk();
  const room = useView((view) => view.room);
  const [sliding, setSliding] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  // A step is read from its beginning, however far down the last one was.
  const at = `${pace} ${step.span.from}`;
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current !== at) scroller.current?.scrollTo({ top: 0 });
    shown.current = at;
  }, [at]);
  return (
    <div className={classNames(styles.walk, room && styles.room)}>
      <div ref={scroller} className={styles.scroller} data-walk-scroller>
        {/* Played, the steps come faster than a screen reader can say them; a slider says them itself. */}
        <header className={styles.head} aria-live={playing || sliding ? 'off' : 'polite'}>
          <h3 className={styles.title}>{stepInWords(plan, step, pace)}</h3>
          <p className={styles.when}>{whenInWords(plan, step, profile, cohort)}</p>
          <p className={styles.meets}>{meetsInWords(step)}</p>
        </header>
        <Gates step={step} />
        <div className={styles.columns}>
          <Meetings
            title="Now"
            meetings={step.now}
            pace={pace}
            large
            none="Nothing in this plan is there for this child now."
          />
          <div className={styles.aside}>
            <Meetings title="Just ended" meetings={step.justEnded} pace={pace} none="Nothing has just ended." />
            <Meetings
              title="Comes next"
              meetings={step.comesNext}
              pace={pace}
              none="Nothing begins in the time ahead."
            />
          </div>
        </div>
      </div>
      <div className={styles.foot} onFocus={() => setSliding(true)} onBlur={() => setSliding(false)}>
        {room ? <WalkControls /> : null}
        <Timeline plan={plan} step={step} />
      </div>
    </div>
  );
}

/** “Key Stage 2 · age 8 to 9 · from 7 September 2031 · a child with SEND” */
function whenInWords({ header }: Plan, step: WalkStep, profile: Profile, cohort: number | null): string {
  const year = schoolYearOfWeek(step.span.from);
  const age = year ? `age ${year.age} to ${year.age + 1}` : '';
  const starts = cohort ?? header.firstSchoolYear;
  const date = starts === null ? null : dateOfWeek(starts, step.span.from, header.halfTermPattern);
  const child = profileInWords(profile);
  const whom = child === profileInWords(anyChild) ? '' : child;
  return [phaseOfStep(step), age, date?.ok ? `from ${formatDate(date.value)}` : '', whom].filter(Boolean).join(' · ');
}
