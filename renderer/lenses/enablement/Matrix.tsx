import { useMemo } from 'react';
import { perform } from '#renderer/actions';
import { Grid } from '#renderer/grid';
import {
  editTitle,
  notifyRefused,
  select,
  titleTyped,
  useDimmed,
  usePlan,
  useSelection,
  useView,
  viewStore,
} from '#renderer/session';
import { EmptyState } from '#renderer/ui';
import { raciGrid } from '#shared/lenses/enablement';
import type { ItemId } from '#shared/plan';
import { openItem } from '../open-item';
import { addParts, addRow, addRows, rename } from './matrix-deeds';
import { advanceSwitch, toggleOrder, useMatrixView, useOrder } from './matrix-view';

/** Enablement as a matrix: responsibilities against bodies and roles, worked on by keys as a spreadsheet is. */
export function Matrix() {
  const plan = usePlan((whole) => whole);
  const view = useMatrixView();
  const order = useOrder();
  const advance = advanceSwitch.useValue();
  const isRoom = useView(({ room }) => room);
  const dimmed = useDimmed();
  const current = useSelection(({ items }) => (items.size === 0 ? null : [...items].join(' ')));
  const grid = useMemo(() => raciGrid(plan, view), [plan, view]);
  const count = grid.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Grid
      label="Who takes which part: responsibilities by bodies and roles"
      corner={{
        name: 'Responsibility',
        note: `${String(count)} ${groupedWords[view.grouping]}`,
        columns: 'Days taken, of those there are',
      }}
      sortedBy={order === 'given' || order === 'marked' ? null : order}
      {...{ grid, advance, isRoom, dimmed, current }}
      onCells={addParts}
      onRename={rename}
      onAdd={(group, title) => addRow(view.grouping, group, title)}
      onAddRows={(group, rows) => addRows(view.grouping, group, rows)}
      onSort={toggleOrder}
      onOpen={(id) => openItem(id as ItemId)}
      onSelect={(ids) => select({ items: ids as readonly ItemId[] })}
      onRefused={notifyRefused}
      onTyping={(typing) => (typing ? titleTyped() : editTitle(null))}
      onLeave={leave}
      empty={
        <EmptyState
          icon="users-round"
          title="Nothing is to be done yet"
          text="Press Enter on “New responsibility” and write what there is to do. Bodies and roles become columns."
        />
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

/** Escape from the heads: out of room mode, or to the switches above. */
function leave(): void {
  if (viewStore.getState().room) perform('view.room');
  else document.querySelector<HTMLElement>('[data-table-switches] input:checked')?.focus();
}
