/** Giving what is selected a place by keys alone: a group by part of its name, a place in words where a lens reads them, or none. */
import type { FormEvent } from 'react';
import { useId, useMemo, useState } from 'react';
import { groupingOf, meantSelection, moveItems, perform, useAction } from '#renderer/actions';
import { usePlan, useView } from '#renderer/session';
import { Button, Combobox, Dialog, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Item, Placing, Plan } from '#shared/plan';
import styles from './Dialogs.module.css';
import { namesOf } from './names-of';
import { openTo } from './open-to';

export function MoveToDialog({ onClose }: { readonly onClose: () => void }) {
  const formId = useId();
  const plan = usePlan((whole) => whole);
  const view = useView((now) => now);
  const [ids] = useState(() => [...meantSelection().items].filter((id) => plan.items.has(id)));
  const [branch, setBranch] = useState<string | null>(null);
  const [text, setText] = useState('');
  const away = useAction('item.unplace');
  const [trouble, setTrouble] = useState('');
  const grouping = groupingOf({ view });
  const { typed, enter } = grouping;
  const { destinations, refusal } = useMemo(() => openTo(plan, ids, grouping), [plan, ids, grouping]);
  const options = destinations.map((to) => ({ value: to.branch, label: to.name }));

  function moveOf(item: Item, meanwhile: Plan, words = text): Result<Placing> {
    if (typed && words.trim() !== '') return typed.enter(meanwhile, item, words, branch);
    return branch === null ? ok({}) : enter(meanwhile, item, branch);
  }

  function move(event: FormEvent): void {
    event.preventDefault();
    const moved = moveItems(plan, ids, (item, meanwhile) => moveOf(item, meanwhile));
    if (moved.ok) onClose();
    else setTrouble(moved.error.message);
  }

  function read(words: string): Result<string> {
    setText(words);
    const [first] = ids;
    const item = first === undefined ? undefined : plan.items.get(first);
    const moved = item && words.trim() !== '' ? moveOf(item, plan, words) : ok(null);
    return moved.ok ? ok(words) : moved;
  }

  /** A place that is typed where a group is asked for is taken too. */
  function offerTyped(words: string) {
    const [first] = ids;
    const item = first === undefined ? undefined : plan.items.get(first);
    if (!typed || !item || !typed.enter(plan, item, words, null).ok) return null;
    return { label: `${typed.label} ${words}`, icon: 'calendar-days' as const, take: () => setText(words) };
  }

  return (
    <Dialog
      title={`Move ${namesOf(plan, ids)}`}
      lead={refusal ?? grouping.question}
      onClose={onClose}
      foot={
        <>
          {away.enabled ? (
            <Button
              className={styles.apart}
              onClick={() => {
                perform('item.unplace');
                onClose();
              }}
            >
              {away.label}
            </Button>
          ) : null}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={branch === null && text.trim() === ''}>
            Move
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={move}>
        <Combobox
          layout="stack"
          label="To"
          value={branch}
          options={options}
          placeholder="Type part of a name"
          onChange={(next) => {
            setBranch(next);
            setTrouble('');
          }}
          offer={offerTyped}
        />
        {typed && refusal === null ? (
          <TextField
            layout="stack"
            label={`${typed.label} (optional)`}
            placeholder={typed.placeholder}
            hint={typed.hint}
            value={text}
            commit={read}
          />
        ) : null}
        {trouble === '' ? null : (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
      </form>
    </Dialog>
  );
}
