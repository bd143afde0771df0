import { useMemo } from 'react';
import { Grid } from '#renderer/grid';
import { usePlan } from '#renderer/session';
import type { Model } from '#shared/plan';
import { schemeCodes, schemeGrid } from '#shared/scheme';
import { CodesKey } from '../CodesKey';
import { useModel } from '../governance/use-governance-view';
import { orderOf, sortedBy, toggleOrder, useAdvance, useOrder } from '../table-view';
import { useKeptGrid } from '../use-kept-grid';
import { renameRow, useTable } from '../use-table';
import { NoModel } from './NoModel';
import { addDecision, addDecisions, delegate } from './scheme-deeds';

/** The scheme of delegation of the model that is looked at, worked on by keys as a spreadsheet is. */
export function Scheme() {
  const model = useModel();
  return model ? <SchemeOf key={model.id} model={model} /> : <NoModel />;
}

function SchemeOf({ model: { id, name } }: { readonly model: Model }) {
  const plan = usePlan((whole) => whole);
  const order = useOrder('governance');
  const advance = useAdvance('governance');
  const table = useTable();
  const told = useMemo(() => schemeGrid(plan, id, orderOf(order)), [plan, id, order]);
  const grid = useKeptGrid(`scheme ${id}`, told);
  const count = grid.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Grid
      label={`Scheme of delegation, ${name}: decisions by bodies and roles`}
      corner={{ name: 'Decision', note: `${String(count)} in ten groups`, columns: name }}
      sortedBy={sortedBy(order)}
      {...{ ...table, grid, advance }}
      onCells={(changes) => delegate(id, changes)}
      onRename={renameRow}
      onAdd={(group, title) => addDecision(id, group, title)}
      onAddRows={(group, rows) => addDecisions(id, group, rows)}
      onSort={(column) => toggleOrder('governance', column)}
    />
  );
}

const words = schemeCodes.map(({ code, name }) => ({ code, means: name.toLowerCase() }));

/** What the letters mean. */
export function SchemeSummary() {
  return <CodesKey codes={words} />;
}
