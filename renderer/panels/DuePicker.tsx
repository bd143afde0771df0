import { ports } from '#renderer/host';
import { Field, Select } from '#renderer/ui';
import type { Due } from '#shared/plan';
import styles from './DuePicker.module.css';
import { dueFormOf, dueForms, dueOfForm, schoolYearOptions } from './due-words';

type DuePickerProps = {
  /** Null for no date; `several` where several things differ. */
  readonly due: Due | null | 'several';
  readonly onChange: (due: Due | null) => void;
};

/** When it is due: not at all, on a day, or by the end of a term. */
export function DuePicker({ due: shown, onChange: set }: DuePickerProps) {
  const today = new Date(ports.now()).toLocaleDateString('en-CA');
  const due = shown === 'several' ? null : shown;
  return (
    <>
      <Select
        label="Due"
        value={shown === 'several' ? null : dueFormOf(due)}
        options={dueForms}
        placeholder="Several"
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
