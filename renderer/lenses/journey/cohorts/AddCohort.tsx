import type { FormEvent } from 'react';
import { useState } from 'react';
import { report } from '#renderer/actions';
import { dispatch, usePlan } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import styles from './CohortsDialog.module.css';
import { readCohort } from './read-cohort';

/** One more cohort to compare; the first of a plan becomes the one whose dates it shows. */
export function AddCohort() {
  const { firstSchoolYear, cohorts = [] } = usePlan((plan) => plan.header);
  const next = Math.max(firstSchoolYear ?? 2025, ...cohorts) + 1;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState('');
  const text = typed ?? String(next);

  function add(event: FormEvent): void {
    event.preventDefault();
    const year = readCohort(text);
    setRefused(year.ok ? '' : year.error.message);
    if (!year.ok) return;
    const known = year.value === firstSchoolYear || cohorts.includes(year.value);
    const fields =
      firstSchoolYear === null
        ? { firstSchoolYear: year.value }
        : { cohorts: [...cohorts, year.value].sort((a, b) => a - b) };
    if (!known && !report(dispatch('editPlan', fields))) return;
    setTyped(null);
  }

  return (
    <form className={styles.add} onSubmit={add}>
      <TextField
        layout="stack"
        label="Add a cohort: Nursery in September"
        inputMode="numeric"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        error={refused}
        commit={(words) => {
          setTyped(words);
          setRefused('');
          return ok(words);
        }}
      />
      <Button type="submit">Add</Button>
    </form>
  );
}
