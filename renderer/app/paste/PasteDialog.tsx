/** What will be made of pasted lines: of which kind, with which codes, where. Nothing is in the plan before “Paste”. */
import type { FormEvent } from 'react';
import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Paste } from '#renderer/session';
import { pasteStore, usePlan } from '#renderer/session';
import { Button, Dialog, Select } from '#renderer/ui';
import { proposalsOf } from '#shared/clipboard';
import type { KindId } from '#shared/kinds';
import { kindOptions } from './kind-options';
import styles from './PasteDialog.module.css';
import { ProposalList } from './ProposalList';
import { makeItems } from './paste-lines';

export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const paste = useStore(pasteStore, (state) => state.paste);
  return paste ? <Preview paste={paste} onClose={onClose} /> : null;
}

function Preview({ paste, onClose }: { readonly paste: Paste; readonly onClose: () => void }) {
  const formId = useId();
  const plan = usePlan((whole) => whole);
  const [kind, setKind] = useState<KindId>(paste.kind);
  const [spotId, setSpot] = useState(paste.spot);
  const [withoutTwins, setWithoutTwins] = useState(false);
  const [fault, setFault] = useState('');
  const { headed } = paste.text;
  const [isHeaded, setHeaded] = useState(headed !== null);
  const { lines, leftOut } = headed && isHeaded ? headed : paste.text;
  const proposals = useMemo(() => proposalsOf(plan, lines, kind, withoutTwins), [plan, lines, kind, withoutTwins]);
  const count = proposals.filter(({ code }) => code !== null).length;
  const twins = proposals.filter(({ twin }) => twin !== null).length;

  function make(event: FormEvent): void {
    event.preventDefault();
    const spot = paste.spots.find(({ id }) => id === spotId);
    const made = spot && makeItems(proposals, kind, spot);
    if (made?.ok) onClose();
    else setFault(made?.error.message ?? '');
  }

  return (
    <Dialog
      title={`Paste ${itemWords(lines.length)}`}
      lead="Each line becomes one item. One undo takes them all back."
      wide
      onClose={onClose}
      foot={
        <>
          {fault === '' ? null : (
            <p className={styles.fault} role="alert">
              {fault}
            </p>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={count === 0}>
            Paste {itemWords(count)}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.choices} onSubmit={make}>
        <Select label="Make them" value={kind} options={kindOptions} onChange={setKind} />
        <fieldset className={styles.spots}>
          <legend>Where they go</legend>
          {paste.spots.map(({ id, name }) => (
            <label key={id} className={styles.spot}>
              <input type="radio" name="paste-spot" checked={id === spotId} onChange={() => setSpot(id)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        {headed === null ? null : (
          <label className={styles.spot}>
            <input type="checkbox" checked={isHeaded} onChange={(event) => setHeaded(event.currentTarget.checked)} />
            <span>The first row names the columns: {headed.columns.join(', ')}</span>
          </label>
        )}
        {twins === 0 ? null : (
          <label className={styles.spot}>
            <input
              type="checkbox"
              checked={withoutTwins}
              onChange={(event) => setWithoutTwins(event.currentTarget.checked)}
            />
            <span>
              {twins === 1
                ? 'Leave out the one that is there already'
                : `Leave out the ${String(twins)} that are there already`}
            </span>
          </label>
        )}
      </form>
      <ProposalList proposals={proposals} />
      {leftOut === 0 ? null : (
        <p className={styles.more}>{leftOut} more lines are left out. Paste them as a second part.</p>
      )}
    </Dialog>
  );
}

function itemWords(count: number): string {
  return count === 1 ? 'one item' : `${String(count)} items`;
}
