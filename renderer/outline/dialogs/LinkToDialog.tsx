/** Linking what is selected by keys alone: the other item by part of its title, as on the canvas, and what the link says. */
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { meantSelection, report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, usePlan } from '#renderer/session';
import { Button, Combobox, Dialog, Select } from '#renderer/ui';
import type { LinkKindId } from '#shared/kinds';
import { kindOf, linkKindIds, linkKinds } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { ItemId, LinkId } from '#shared/plan';
import styles from './Dialogs.module.css';
import { namesOf } from './names-of';

const verbs = linkKindIds.map((id) => ({ value: id, label: linkKinds[id].verb }));

export function LinkToDialog({ onClose }: { readonly onClose: () => void }) {
  const formId = useId();
  const plan = usePlan((whole) => whole);
  const [ids] = useState(() => [...meantSelection().items].filter((id) => plan.items.has(id)));
  const [kind, setKind] = useState<LinkKindId>('leads-to');
  const [to, setTo] = useState<ItemId | null>(null);
  const others = [...plan.items.values()]
    .filter(({ id, title }) => !ids.includes(id) && title.trim() !== '')
    .map((item) => ({ value: item.id, label: shownTitle(item.title), hint: item.code, icon: kindOf(item).icon }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));

  function link(event: FormEvent): void {
    event.preventDefault();
    if (to === null) return;
    const from = ids.map((item) => ({ item, link: ports.newId() as LinkId }));
    if (report(dispatch('linkAll', { from, to, kind }))) onClose();
  }

  return (
    <Dialog
      title={`Link ${namesOf(plan, ids)}`}
      lead="A link reads as a sentence from one item to the other."
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={to === null}>
            Link
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={link}>
        <Combobox
          layout="stack"
          label="Other item"
          value={to}
          options={others}
          placeholder="Type part of a title"
          onChange={setTo}
        />
        <Select layout="stack" label="Kind of link" value={kind} options={verbs} onChange={setKind} />
      </form>
    </Dialog>
  );
}
