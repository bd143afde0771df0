import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { Button, Dialog, Icon, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { checkCohort } from '#shared/calendar';
import { isTemplateId } from '#shared/templates';
import styles from './NewPlanDialog.module.css';
import { begin } from './plan-deeds';
import { homeTemplates } from './template-list';

type NewPlanDialogProps = {
  /** The template's id that was chosen on Home; null where none was. */
  readonly template: string | null;
  readonly onClose: () => void;
};

/** The few things that a plan starts with. All of them can be changed later. */
export function NewPlanDialog({ template, onClose }: NewPlanDialogProps) {
  const formId = useId();
  const aboutId = useId();
  const [chosen, setChosen] = useState(template ?? homeTemplates[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [year, setYear] = useState<number | null>(null);

  async function create(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const faulty = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty) {
      faulty.focus();
      return;
    }
    if (!isTemplateId(chosen)) return;
    const details = {
      ...(title.trim() !== '' && { title: title.trim() }),
      ...(organisation.trim() !== '' && { organisation: organisation.trim() }),
    };
    if (await begin(chosen, { ...details, firstSchoolYear: year })) onClose();
  }

  return (
    <Dialog
      title="New plan"
      lead="You can change all of this later."
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId}>
            Create the plan
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void create(event)}>
        <TextField
          layout="stack"
          label="Name of the plan"
          placeholder="Towards 2030"
          value={title}
          maxLength={500}
          commit={taken(setTitle)}
        />
        <TextField
          layout="stack"
          label="Name of the trust"
          value={organisation}
          maxLength={500}
          commit={taken(setOrganisation)}
        />
        <TextField
          layout="stack"
          label="First school year (optional)"
          hint="The September in which the children you plan for start Nursery. With it, weeks get dates."
          placeholder="2026"
          inputMode="numeric"
          value={year === null ? '' : String(year)}
          commit={(text) => {
            const read = schoolYearFrom(text);
            if (read.ok) setYear(read.value);
            return read.ok ? ok(read.value === null ? '' : String(read.value)) : read;
          }}
        />
        <fieldset className={styles.set}>
          <legend className={styles.legend}>Start with</legend>
          <div className={styles.templates}>
            {homeTemplates.map(({ id, name, icon }) => (
              <label key={id} className={styles.template}>
                <input
                  type="radio"
                  name="template"
                  aria-describedby={id === chosen ? aboutId : undefined}
                  checked={id === chosen}
                  onChange={() => setChosen(id)}
                />
                <Icon name={icon} size={17} />
                <strong>{name}</strong>
              </label>
            ))}
          </div>
          <p id={aboutId} className={styles.about}>
            {homeTemplates.find(({ id }) => id === chosen)?.description}
          </p>
        </fieldset>
      </form>
    </Dialog>
  );
}

function taken(set: (text: string) => void) {
  return (text: string): Result<string> => {
    set(text);
    return ok(text);
  };
}

function schoolYearFrom(text: string): Result<number | null> {
  if (text.trim() === '') return ok(null);
  const year = /^\d{4}$/.test(text.trim()) ? checkCohort(Number(text)) : null;
  return year?.ok ? year : fail('not-a-year', 'Choose a year between 1990 and 2100, or leave it empty.');
}
