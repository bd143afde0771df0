import { useMemo } from 'react';
import { Grid } from '#renderer/grid';
import { usePlan } from '#renderer/session';
import { EmptyState } from '#renderer/ui';
import { compareModels } from '#shared/governance';
import type { Model } from '#shared/plan';
import { compareGrid, differencesOf, schemeCodes } from '#shared/scheme';
import { useKeptGrid } from '../use-kept-grid';
import { useTable } from '../use-table';
import styles from './Compare.module.css';
import { NoModel } from './NoModel';
import { differencesSwitch, useCompared } from './scheme-view';

/** Two or three models side by side, decision by decision. */
export function Compare() {
  const models = useCompared();
  return models.length < 2 ? <NoModel two={models.length === 1} /> : <Compared models={models} />;
}

function Compared({ models }: { readonly models: readonly Model[] }) {
  const plan = usePlan((whole) => whole);
  const onlyDifferences = differencesSwitch.useValue() === 'differences';
  const table = useTable();
  const ids = useMemo(() => models.map(({ id }) => id), [models]);
  const told = useMemo(() => compareGrid(plan, { models: ids, onlyDifferences }), [plan, ids, onlyDifferences]);
  const grid = useKeptGrid('compare', told);
  const { all, differ } = useMemo(() => differencesOf(compareModels(plan, ids)), [plan, ids]);
  return (
    <Grid
      label={`Models side by side: ${models.map(({ name }) => name).join(', ')}`}
      corner={{ name: 'Decision', note: `${String(differ)} of ${String(all)} differ`, columns: key }}
      sortedBy={null}
      advance="stay"
      {...{ ...table, grid }}
      onSort={() => undefined}
      empty={
        <EmptyState
          icon="scale"
          title={all === 0 ? 'There are no decisions yet' : 'No decision differs'}
          text={all === 0 ? 'Write them into the scheme of delegation.' : 'The models say the same of every decision.'}
        />
      }
    />
  );
}

const key = schemeCodes.map(({ code, name }) => `${code} ${name.toLowerCase()}`).join(', ');

/** What the models are held against, and how much is otherwise. */
export function CompareSummary() {
  const models = useCompared();
  const plan = usePlan((whole) => whole);
  const [first] = models;
  if (!first || models.length < 2) return <p className={styles.summary} />;
  const { differ, decidedOtherwise } = differencesOf(
    compareModels(
      plan,
      models.map(({ id }) => id),
    ),
  );
  return (
    <p className={styles.summary}>
      <strong>{`${String(decidedOtherwise)} decided otherwise`}</strong>
      {`, ${String(differ - decidedOtherwise)} with other parts only. Each is held against “${first.name}”.`}
    </p>
  );
}
