import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { report } from '#renderer/actions';
import { today } from '#renderer/host';
import { dispatch, usePlan } from '#renderer/session';
import { Button, Dialog, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import { showDatesOf } from '../looks';
import { readCohort } from './read-cohort';

/** Asks which children the plan follows, so that its weeks have dates. */
export function CohortDialog({ onClose }: { readonly onClose: () => void }) {
  const cohort = usePlan(({ header }) => header.firstSchoolYear);
  const [text, setText] = useState(() => String(cohort ?? Number(today().slice(0, 4))));
  const formId = useId();
  const year = readCohort(text);

  function show(event: FormEvent): void {
    event.preventDefault();
    if (!report(year) || !year.ok) return;
    if (!report(dispatch('editPlan', { firstSchoolYear: year.value }))) return;
    showDatesOf(year.value);
    onClose();
  }

  return (
    <Dialog
      title="Whose dates?"
      lead={
        cohort === null
          ? 'No cohort is chosen yet. Name the children by the September in which they start Nursery.'
          : 'The children are named by the September in which they start Nursery.'
      }
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={!year.ok}>
            Show the dates
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={show}>
        <TextField
          layout="stack"
          label="They start Nursery in September"
          inputMode="numeric"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          {...(year.ok && {
            hint: `They start Year 7 in September ${String(year.value + 8)} and leave in ${String(year.value + 15)}.`,
          })}
          commit={(typed) => {
            setText(typed);
            const read = readCohort(typed);
            return read.ok ? ok(typed) : read;
          }}
        />
      </form>
    </Dialog>
  );
}
