import { perform, useAction } from '#renderer/actions';
import { openDialog, usePlan } from '#renderer/session';
import { Button, Menu } from '#renderer/ui';
import { cohortOf } from '#shared/lenses/journey';
import styles from './CountMenu.module.css';
import { countSwitch, showDatesOf, useShownCohort } from './looks';

/** What weeks are counted by: 1 to 38, 1 to 570, or the dates of the plan's cohort, and what zooming does. */
export function CountMenu() {
  const header = usePlan((plan) => plan.header);
  const cohort = header.firstSchoolYear;
  const own = useShownCohort();
  const shown = cohortOf({ header }, own === undefined ? {} : { cohort: own });
  const all = cohort === null ? [] : [cohort, ...(header.cohorts ?? []).filter((other) => other !== cohort)];
  const zooming = useAction('journey.zoom');
  const chosen = countSwitch.useValue();
  const count = chosen === 'dates' && cohort === null ? 'year' : chosen;
  const names = { year: 'Weeks 1–38', journey: 'Weeks 1–570', dates: `Cohort ${String(shown)}` } as const;
  return (
    <Menu
      entries={[
        { label: 'Weeks of each year, 1 to 38', checked: count === 'year', run: () => countSwitch.set('year') },
        {
          label: 'Weeks of the journey, 1 to 570',
          checked: count === 'journey',
          run: () => countSwitch.set('journey'),
        },
        ...(cohort === null
          ? [{ label: 'Dates: choose a cohort…', checked: false, run: () => openDialog('cohort') }]
          : all.map((year) => ({
              label: `Dates of the cohort of ${String(year)}`,
              checked: count === 'dates' && year === shown,
              run: () => showDatesOf(year),
            }))),
        'line',
        ...(cohort === null ? [] : [{ label: 'Change the cohort…', run: () => openDialog('cohort') }]),
        { label: 'Compare cohorts…', run: () => perform('journey.compare') },
        'line',
        { label: zooming.label, run: zooming.run },
      ]}
    >
      <Button icon="calendar-days" aria-label={`Count: ${names[count]}`}>
        <span className={styles.words}>{names[count]}</span>
      </Button>
    </Menu>
  );
}
