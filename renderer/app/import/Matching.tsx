/** What each column says, and what would become of each row. Nothing is in the plan before it is taken over. */
import type { FormEvent } from 'react';
import { useId, useMemo, useState } from 'react';
import { ports } from '#renderer/host';
import { dispatch, notifyUndoable, usePlan } from '#renderer/session';
import { Select } from '#renderer/ui';
import type { Table } from '#shared/imports';
import { guessMapping, proposeRows, rowsTaken } from '#shared/imports';
import type { KindId } from '#shared/kinds';
import { kindOptions } from '../paste/kind-options';
import { Columns } from './Columns';
import styles from './Import.module.css';
import { ProposedRows } from './ProposedRows';
import { TakeOver } from './TakeOver';

type MatchingProps = { readonly table: Table; readonly onClose: () => void };

export function Matching({ table, onClose }: MatchingProps) {
  const formId = useId();
  const plan = usePlan((whole) => whole);
  const [guess] = useState(() => guessMapping(table));
  const [mapping, setMapping] = useState(guess.mapping);
  const [headed, setHeaded] = useState(guess.headed);
  const [kind, setKind] = useState<KindId>('action');
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [fault, setFault] = useState('');
  const rows = useMemo(() => proposeRows(plan, table, { mapping, headed, kind }), [plan, table, mapping, headed, kind]);
  const taken = rows.filter(({ row, deed }) => (deed === 'add' || deed === 'change') && !leftOut.has(row));
  const added = taken.filter(({ deed }) => deed === 'add').length;
  const changed = taken.length - added;

  function take(event: FormEvent): void {
    event.preventDefault();
    const done = dispatch('importRows', rowsTaken(plan, taken, table.name, ports.newId));
    if (!done.ok) {
      setFault(done.error.message);
      return;
    }
    notifyUndoable(`${said(added, changed)} taken over from “${table.name}”.`);
    onClose();
  }

  return (
    <TakeOver
      name={table.name}
      lead="Rows that name an item of this plan change it; the others are new."
      what={taken.length === 0 ? null : said(added, changed)}
      {...{ fault, formId, onClose }}
    >
      <form id={formId} className={styles.matching} onSubmit={take}>
        <Columns table={table} mapping={mapping} headed={headed} onMap={setMapping} />
        <label className={styles.check}>
          <input type="checkbox" checked={headed} onChange={(event) => setHeaded(event.currentTarget.checked)} />
          <span>The first row names the columns</span>
        </label>
        {mapping.includes('kind') ? null : (
          <Select label="New items are" value={kind} options={kindOptions} onChange={setKind} />
        )}
      </form>
      <ProposedRows rows={rows} leftOut={leftOut} onToggle={(row) => setLeftOut((before) => toggled(before, row))} />
    </TakeOver>
  );
}

function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(rows);
  if (!next.delete(row)) next.add(row);
  return next;
}

/** “3 new items and 1 change”. */
function said(added: number, changed: number): string {
  const items = added === 1 ? '1 new item' : `${added} new items`;
  const changes = changed === 1 ? 'changes to 1 item' : `changes to ${changed} items`;
  if (changed === 0) return items;
  return added === 0 ? changes : `${items} and ${changes}`;
}
