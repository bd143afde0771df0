/** The items that a file holds, with what they will be; nothing is in the plan before they are added. */
import type { FormEvent } from 'react';
import { useId, useMemo, useState } from 'react';
import { ports } from '#renderer/host';
import { canvasControls, dispatch, notifyUndoable, select, usePlan } from '#renderer/session';
import { Select } from '#renderer/ui';
import type { FoundItems } from '#shared/imports';
import { itemsTaken } from '#shared/imports';
import type { KindId } from '#shared/kinds';
import { kindOptions } from '../paste/kind-options';
import { ProposalList } from '../paste/ProposalList';
import styles from './Import.module.css';
import { proposalsFor } from './proposals-for';
import { TakeOver } from './TakeOver';

type FoundListProps = { readonly items: FoundItems; readonly onClose: () => void };

export function FoundList({ items, onClose }: FoundListProps) {
  const formId = useId();
  const plan = usePlan((whole) => whole);
  const [kind, setKind] = useState<KindId>('note');
  const [fault, setFault] = useState('');
  const proposals = useMemo(() => proposalsFor(plan, items, kind), [plan, items, kind]);
  const count = items.copies.length;
  const words = count === 1 ? 'one item' : `${count} items`;

  function add(event: FormEvent): void {
    event.preventDefault();
    const args = itemsTaken(items, kind, ports.newId);
    const done = dispatch('pasteItems', args);
    if (!done.ok) {
      setFault(done.error.message);
      return;
    }
    const ids = args.copies.map(({ id }) => id);
    select({ items: ids });
    canvasControls()?.revealAll(ids);
    notifyUndoable(`${words} taken over from “${items.name}”.`);
    onClose();
  }

  return (
    <TakeOver name={items.name} lead={leadOf(items)} what={words} {...{ fault, formId, onClose }}>
      <form id={formId} className={styles.matching} onSubmit={add}>
        <Select label="Make them" value={kind} options={kindOptions} onChange={setKind} />
      </form>
      <ProposalList proposals={proposals} />
      {items.lost === '' ? null : <p className={styles.more}>{items.lost}</p>}
    </TakeOver>
  );
}

function leadOf({ copies, links }: FoundItems): string {
  const lies = copies.some(({ item }) => item.facets.free);
  const tied =
    links.length === 0
      ? ''
      : links.length === 1
        ? ' One link comes with them.'
        : ` ${links.length} links come with them.`;
  return `${lies ? 'They lie on the sketch as they lay there.' : 'They wait in the tray.'}${tied}`;
}
