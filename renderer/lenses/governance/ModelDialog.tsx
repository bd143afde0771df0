import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { chooseModel, dispatch } from '#renderer/session';
import { Button, Dialog, Field, Select, TextArea, TextField } from '#renderer/ui';
import { fail, ok } from '#shared/base';
import type { EditModels } from '#shared/commands';
import type { Model, ModelId } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { starterModels } from '#shared/templates/governance';
import { useModel } from './use-governance-view';

/** A model from nothing, one that begins as another one is, or other words for one. */
type Deed = 'new' | 'copy' | 'words';

type ModelDialogProps = { readonly deed: Deed; readonly onClose: () => void };

/** Nothing, or one of the starter models with its bodies, and with the decisions that the plan has not yet. */
type Start = 'empty' | ModelId;

const starts: readonly { readonly value: Start; readonly label: string }[] = [
  { value: 'empty', label: 'Nothing yet' },
  ...starterModels.map(({ id, name }) => ({ value: id, label: name })),
];

const words = {
  new: {
    title: 'New governance model',
    lead: 'The bodies and decisions of the plan are the same in all models.',
    done: 'Add the model',
  },
  copy: {
    title: 'Duplicate the governance model',
    lead: 'The copy has the same bodies, lines, duties and scheme of delegation. What you change in it stays in it.',
    done: 'Duplicate',
  },
  words: { title: 'Name and description', lead: 'The description stands below the name.', done: 'Done' },
} as const;

/** The name of a model, and a sentence or two on what it is. */
export function ModelDialog({ deed, onClose }: ModelDialogProps) {
  const model = useModel();
  const [name, setName] = useState(() => firstName(deed, model));
  const [note, setNote] = useState(deed === 'new' ? '' : (model?.note ?? ''));
  const formId = useId();
  const [start, setStart] = useState<Start>('empty');
  function startWith(next: Start): void {
    const starter = starterModels.find(({ id }) => id === next);
    setStart(next);
    setName(starter?.name ?? '');
    setNote(starter?.note ?? '');
  }
  async function settle(event: FormEvent): Promise<void> {
    event.preventDefault();
    const fresh = ports.newId() as ModelId;
    if (start !== 'empty') {
      const from = await planFrom(templates.governance, ports);
      if (!report(dispatch('bringModel', { from, model: start, id: fresh, name, note }))) return;
      chooseModel(fresh);
      onClose();
      return;
    }
    const steps = stepsFor(deed, model, fresh, name, note);
    if (!steps.every((step) => report(dispatch('editModels', step)))) return;
    if (deed !== 'words') chooseModel(fresh);
    onClose();
  }
  const { title, lead, done } = words[deed];
  return (
    <Dialog
      title={title}
      lead={lead}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={name.trim() === ''}>
            {done}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void settle(event)}>
        {deed === 'new' ? (
          <Select layout="stack" label="Begin with" value={start} options={starts} onChange={startWith} />
        ) : null}
        <TextField
          key={`name of ${start}`}
          layout="stack"
          label="Name of the model"
          value={name}
          maxLength={200}
          onFocus={(event) => event.currentTarget.select()}
          commit={(text) => {
            setName(text);
            return text.trim() === '' ? fail('no-name', 'A model needs a name.') : ok(text);
          }}
        />
        {deed === 'copy' ? null : (
          <Field label="Description" layout="stack">
            {() => (
              <TextArea
                key={`note of ${start}`}
                label="Description"
                value={note}
                maxLength={2_000}
                commit={(text) => {
                  setNote(text);
                  return ok(text);
                }}
              />
            )}
          </Field>
        )}
      </form>
    </Dialog>
  );
}

function firstName(deed: Deed, model: Model | null): string {
  if (deed === 'words') return model?.name ?? '';
  return deed === 'copy' ? `${model?.name ?? 'Model'}, otherwise` : '';
}

function stepsFor(deed: Deed, model: Model | null, fresh: ModelId, name: string, note: string): readonly EditModels[] {
  if (deed === 'new') return [{ edit: 'add', id: fresh, name, note }];
  if (!model) return [];
  if (deed === 'copy') return [{ edit: 'duplicate', id: model.id, newId: fresh, name }];
  return [
    ...(name.trim() === model.name ? [] : [{ edit: 'rename', id: model.id, name } as const]),
    ...(note === (model.note ?? '') ? [] : [{ edit: 'note', id: model.id, note } as const]),
  ];
}
