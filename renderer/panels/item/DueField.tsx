import { ports } from '#renderer/host';
import { Field, Select } from '#renderer/ui';
import type { Due, Item } from '#shared/plan';
import { commitOrSay } from '../commit';
import styles from './DueField.module.css';
import { dueFormOf, dueForms, dueOfForm, schoolYearOptions } from './due-words';

/** When it is due: not at all, on a day, or by the end of a term. */
export function DueField({ item }: { readonly item: Item }) {
  const { id, due } = item;
  const today = new Date(ports.now()).toLocaleDateString('en-CA');
  const set = (next: Due | null) => commitOrSay('editItem', { id, fields: { due: next } });
  return (
    <>
      <Select
        label="Due"
        value={dueFormOf(due)}
        options={dueForms}
        onChange={(form) => set(dueOfForm(form, due, today))}
      />
      {due !== null && 'date' in due ? (
        <Field label="Day">
          {(ids) => (
            <input
              type="date"
              {...ids}
              className={styles.date}
              value={due.date}
              onChange={(event) => event.currentTarget.value !== '' && set({ date: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
      {due !== null && 'term' in due ? (
        <Select
          label="School year"
          value={String(due.year)}
          options={schoolYearOptions(today, due.year)}
          onChange={(year) => set({ term: due.term, year: Number(year) })}
        />
      ) : null}
    </>
  );
}
