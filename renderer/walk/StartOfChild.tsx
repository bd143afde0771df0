import type { FormEvent } from 'react';
import { useState } from 'react';
import { today } from '#renderer/host';
import { startWalkAt, usePlan } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import { formatAddress, formatDate, parseDate } from '#shared/calendar';
import { readChild, weekOfCohortOn } from '#shared/walk';
import styles from './StartAt.module.css';
import { useWalk } from './use-walk';

/** Where a child is on a day, by when they were born or start Nursery. Nothing of it enters the plan. */
export function StartOfChild() {
  const plan = usePlan((whole) => whole);
  const known = useWalk().cohort ?? plan.header.firstSchoolYear;
  const [who, setWho] = useState(known === null ? '' : String(known));
  const [on, setOn] = useState(() => formatDate(today()));
  const cohort = readChild(who);
  const date = parseDate(on);
  const week = cohort.ok && date.ok ? weekOfCohortOn(plan, cohort.value, date.value) : null;

  function start(event: FormEvent): void {
    event.preventDefault();
    if (cohort.ok && week?.ok) startWalkAt(week.value, cohort.value);
  }

  return (
    <form className={styles.child} aria-label="Where a child is on a day" onSubmit={start}>
      <TextField
        layout="stack"
        label="Or a child born on, or starting Nursery in"
        placeholder="6 Feb 2023, or 2026"
        value={who}
        commit={(text) => {
          setWho(text);
          const read = readChild(text);
          return read.ok || text.trim() === '' ? ok(text) : read;
        }}
        {...(cohort.ok && { hint: `Starts Nursery in September ${cohort.value}.` })}
      />
      <TextField
        layout="stack"
        label="On this day"
        placeholder="27 Nov 2031"
        value={on}
        commit={(text) => {
          setOn(text);
          const read = parseDate(text);
          return read.ok ? ok(text) : read;
        }}
      />
      {week && !week.ok ? <p className={styles.off}>{week.error.message}</p> : null}
      <Button type="submit" disabled={!week?.ok}>
        {week?.ok ? `Start there: ${formatAddress(week.value)}` : 'Start there'}
      </Button>
    </form>
  );
}
