import { today } from '#renderer/host';
import { Select, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { formatDateShort, parseDate } from '#shared/calendar';
import type { Due } from '#shared/plan';
import { dueFormOf, dueForms, dueOfForm, schoolYearOptions } from './due-words';

type DuePickerProps = {
  readonly label?: string;
  /** Null for no date; `several` where several things differ. */
  readonly due: Due | null | 'several';
  readonly onChange: (due: Due | null) => void;
};

/** When it is due: not at all, on a day, or by the end of a term. */
export function DuePicker({ label = 'Due', due: shown, onChange: set }: DuePickerProps) {
  const day = today();
  const due = shown === 'several' ? null : shown;

  function setDay(text: string): Result<string> {
    const date = parseDate(text);
    if (!date.ok) return date;
    set({ date: date.value });
    return ok(formatDateShort(date.value));
  }

  return (
    <>
      <Select
        label={label}
        value={shown === 'several' ? null : dueFormOf(due)}
        options={dueForms}
        placeholder="Several"
        onChange={(form) => set(dueOfForm(form, due, day))}
      />
      {due !== null && 'date' in due ? (
        <TextField
          label="Day"
          placeholder="6 Feb 2027"
          takesEffect="when-left"
          value={formatDateShort(due.date)}
          commit={setDay}
        />
      ) : null}
      {due !== null && 'term' in due ? (
        <Select
          label="School year"
          value={String(due.year)}
          options={schoolYearOptions(day, due.year)}
          onChange={(year) => set({ term: due.term, year: Number(year) })}
        />
      ) : null}
    </>
  );
}
