import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { report } from '#renderer/actions';
import { today } from '#renderer/host';
import { dispatch, usePlan } from '#renderer/session';
import { Button, Dialog, Field, TextArea, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import { formatDate, parseDate } from '#shared/calendar';
import { useModel } from './use-governance-view';

/** Why a model is preferred, and since which day; another one that was is not any more. */
export function PreferDialog({ onClose }: { readonly onClose: () => void }) {
  const model = useModel();
  const other = usePlan(({ header }) => header.models?.find(({ id, preferred }) => preferred && id !== model?.id));
  const [why, setWhy] = useState(model?.preferred?.why ?? '');
  const [on, setOn] = useState<string>(model?.preferred?.on ?? today());
  const formId = useId();
  if (!model) return null;
  const { id, name, preferred } = model;
  function settle(event: FormEvent): void {
    event.preventDefault();
    if (report(dispatch('editModels', { edit: 'prefer', id, why: why.trim(), on }))) onClose();
  }
  return (
    <Dialog
      title={`Prefer “${name}”`}
      lead={
        other
          ? `One model is preferred at a time: “${other.name}” will not be any more.`
          : 'The reason and the day go to the board with it.'
      }
      onClose={onClose}
      foot={
        <>
          {preferred ? (
            <Button onClick={() => report(dispatch('editModels', { edit: 'unprefer', id })) && onClose()}>
              Prefer none
            </Button>
          ) : null}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={why.trim() === ''}>
            Prefer this model
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={settle}>
        <Field label="Why" layout="stack">
          {() => (
            <TextArea
              label="Why"
              value={why}
              maxLength={2_000}
              placeholder="What it does better than the others"
              commit={(text) => {
                setWhy(text);
                return ok(text);
              }}
            />
          )}
        </Field>
        <TextField
          layout="stack"
          label="Since"
          value={formatDate(on)}
          takesEffect="when-left"
          commit={(text) => {
            const day = parseDate(text);
            if (!day.ok) return day;
            setOn(day.value);
            return ok(formatDate(day.value));
          }}
        />
      </form>
    </Dialog>
  );
}
