import { useMemo } from 'react';
import { Grid } from '#renderer/grid';
import { usePlan } from '#renderer/session';
import { EmptyState } from '#renderer/ui';
import { raciGrid } from '#shared/lenses/enablement';
import { sortedBy, toggleOrder, useAdvance, useOrder } from '../table-view';
import { useKeptGrid } from '../use-kept-grid';
import { renameRow, useTable } from '../use-table';
import { addParts, addRow, addRows } from './matrix-deeds';
import { useMatrixView } from './matrix-view';

/** Enablement as a matrix: responsibilities against bodies and roles, worked on by keys as a spreadsheet is. */
export function Matrix() {
  const plan = usePlan((whole) => whole);
  const view = useMatrixView();
  const order = useOrder('enablement');
  const advance = useAdvance('enablement');
  const table = useTable();
  const told = useMemo(() => raciGrid(plan, view), [plan, view]);
  const grid = useKeptGrid('matrix', told);
  const count = grid.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const note = `${String(count)} ${groupedWords[view.grouping]}`;
  return (
    <Grid
      label="Who takes which part: responsibilities by bodies and roles"
      corner={{ name: 'Responsibility', note, columns: 'Days taken, of those there are' }}
      sortedBy={sortedBy(order)}
      {...{ ...table, grid, advance }}
      onCells={addParts}
      onRename={renameRow}
      onAdd={(group, title) => addRow(view.grouping, group, title)}
      onAddRows={(group, rows) => addRows(view.grouping, group, rows)}
      onSort={(column) => toggleOrder('enablement', column)}
      empty={
        count === 0 ? (
          <EmptyState
            icon="users-round"
            title="Nothing is to be done yet"
            text="Press Enter on “New responsibility” and write what there is to do. The plus sign above adds a team, and with it a column."
          />
        ) : (
          <EmptyState
            icon="users-round"
            title="No body or role takes part yet"
            text="The plus sign above adds a team, and with it a column. So does a band for a body or role that the plan has: on the canvas, drag it in from below."
          />
        )
      }
    />
  );
}

const groupedWords = {
  function: 'by function',
  domain: 'by domain',
  band: 'by who holds it',
  none: 'as they were made',
} as const;
