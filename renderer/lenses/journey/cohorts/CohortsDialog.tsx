/** Where each cohort is at the same moment: a term or a date is chosen, cohorts are added and taken away. */
import { useState } from 'react';
import { report } from '#renderer/actions';
import { today } from '#renderer/host';
import { askCanvas, dispatch, usePlan } from '#renderer/session';
import { Button, Dialog, IconButton } from '#renderer/ui';
import type { Moment, Whereabouts } from '#shared/calendar';
import { compareCohorts, momentInWords, whereInWords } from '#shared/calendar';
import { showDatesOf } from '../looks';
import { showWeeks } from '../use-journey-view';
import { AddCohort } from './AddCohort';
import styles from './CohortsDialog.module.css';
import { MomentFields } from './MomentFields';

/** A school year begins in this month, counted from 1. */
const SEPTEMBER = 9;

export function CohortsDialog({ onClose }: { readonly onClose: () => void }) {
  const { firstSchoolYear, cohorts = [], halfTermPattern } = usePlan((plan) => plan.header);
  const [moment, setMoment] = useState<Moment>(() => thisAutumn());
  const own = firstSchoolYear === null ? [] : [firstSchoolYear];
  const compared = compareCohorts(
    [...own, ...cohorts.filter((year) => year !== firstSchoolYear)],
    moment,
    halfTermPattern,
  );
  const rows = compared.ok ? compared.value : [];

  function remove(cohort: number): void {
    report(dispatch('editPlan', { cohorts: cohorts.filter((year) => year !== cohort) }));
  }

  function go(cohort: number, where: Whereabouts): void {
    if (where.at !== 'journey') return;
    onClose();
    // Closely enough for the day on which the week begins to be read.
    showDatesOf(cohort);
    showWeeks();
    const { week } = where;
    askCanvas('journey', (canvas) => {
      canvas.revealWeek(week);
      canvas.focus();
    });
  }

  return (
    <Dialog wide title="Where is each cohort?" lead={`At the same moment: ${momentInWords(moment)}.`} onClose={onClose}>
      <MomentFields moment={moment} onChange={setMoment} />
      {rows.length === 0 ? <p className={styles.none}>No cohort is chosen yet. Add the first one below.</p> : null}
      <ul className={styles.list} aria-label="Cohorts">
        {rows.map(({ cohort, where }) => (
          <li key={cohort} className={styles.row}>
            <span className={styles.cohort}>
              Nursery in September {cohort}
              {cohort === firstSchoolYear ? <span className={styles.own}>this plan’s dates</span> : null}
            </span>
            <span className={styles.where}>{capital(whereInWords(where))}</span>
            {where.at === 'journey' ? (
              <Button
                look="plain"
                size="small"
                aria-label={`Show week ${String(where.week)}, where the cohort of ${String(cohort)} is`}
                onClick={() => go(cohort, where)}
              >
                Show week {where.week}
              </Button>
            ) : (
              <span />
            )}
            {cohort === firstSchoolYear ? (
              <span />
            ) : (
              <IconButton
                icon="x"
                size="small"
                label={`Remove the cohort of ${String(cohort)}`}
                onClick={() => remove(cohort)}
              />
            )}
          </li>
        ))}
      </ul>
      <AddCohort />
    </Dialog>
  );
}

/** The autumn of the school year that is running. */
function thisAutumn(): Moment {
  const [year = 2026, month = SEPTEMBER] = today().split('-').map(Number);
  return { term: 'autumn', year: month >= SEPTEMBER ? year : year - 1 };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
